"use client";

import "#components/styles/index.css";
import { ErrorView } from "#components/reading/error-view.tsx";
import { pageTitles } from "#content/da/interface.ts";
import { errorPage } from "#content/da/pages.ts";
import { fill } from "#lib/document/fill.ts";

/** In place of the whole page, when the layout itself has failed: so it has its own html and style sheet. */
export default function GlobalError() {
  return (
    <html lang="da">
      <body>
        <title>{fill(pageTitles.other, { title: errorPage.title })}</title>
        <ErrorView onReload={() => window.location.reload()} />
      </body>
    </html>
  );
}
