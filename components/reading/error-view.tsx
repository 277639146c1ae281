"use client";

import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { PageReading } from "#components/frame/page-reading.tsx";
import { errorPage as words } from "#content/da/pages.ts";

type ErrorViewProps = { readonly onReload: () => void };

/**
 * What is shown when the program fails: that the answers are still there, what to do when time is short, and two ways
 * on. It depends on nothing that can have failed.
 *
 * @example <ErrorView onReload={() => window.location.reload()} />
 */
export function ErrorView({ onReload }: ErrorViewProps) {
  return (
    <PageReading>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="form">
        <Note tone="warn" title={words.hurry.title}>
          {words.hurry.text}
        </Note>
        <div className="actions">
          <Button onClick={onReload}>{words.reload}</Button>
          <ButtonLink href="/" look="quiet">
            {words.start}
          </ButtonLink>
        </div>
      </div>
    </PageReading>
  );
}
