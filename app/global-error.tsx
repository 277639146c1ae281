"use client";

import "#components/styles/index.css";
import { ErrorView } from "#components/reading/error-view.tsx";
import { errorPage } from "#content/da/error-page.ts";
import { languageCode } from "#content/da/language.ts";

/** In place of the whole page, when the layout itself has failed: so it has its own html and style sheet. */
export default function GlobalError() {
  return (
    <html lang={languageCode}>
      <body>
        <title>{errorPage.tab}</title>
        <ErrorView onReload={() => window.location.reload()} />
      </body>
    </html>
  );
}
