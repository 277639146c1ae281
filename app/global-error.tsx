"use client";

import "#components/styles/index.css";
import { ErrorView } from "#components/reading/error-view.tsx";
import { errorPage, siteName } from "#content/da/pages.ts";

/** In place of the whole page, when the layout itself has failed: so it has its own html and style sheet. */
export default function GlobalError() {
  return (
    <html lang="da">
      <body>
        <title>{`${errorPage.title} – ${siteName}`}</title>
        <ErrorView onReload={() => window.location.reload()} />
      </body>
    </html>
  );
}
