"use client";

import "#components/styles/index.css";
import { sitePath } from "#components/frame/site-path.ts";
import { errorPage as words } from "#content/da/error-page.ts";
import { languageCode } from "#content/da/language.ts";

/**
 * In place of the whole page, when the layout itself has failed: so it has its own html and style sheet. Every page
 * carries it, so it is as little as will do.
 */
export default function GlobalError() {
  return (
    <html lang={languageCode}>
      <body>
        <title>{words.tab}</title>
        <main className="page stack">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <p>{words.hurry.text}</p>
          <a href={sitePath("/")}>{words.start}</a>
        </main>
      </body>
    </html>
  );
}
