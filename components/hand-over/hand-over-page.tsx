"use client";

import { useState } from "react";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { useFocusOnArrival } from "#components/guide/use-focus-on-arrival.ts";
import { useAnswers } from "#components/store/use-answers.ts";
import { useCase } from "#components/store/use-case.ts";
import { handOverWords as words } from "#content/da/hand-over.ts";
import { takeAlongTitles } from "#content/da/take-along.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { closedAnswers } from "#lib/export/closed-answers.ts";
import { packAnswers } from "#lib/export/hand-over.ts";
import { HandedAnswers } from "./handed-answers.tsx";
import { MadeCode } from "./made-code.tsx";

/** Hands a case over to a phone: first what is in the code and what is not, then the code. @example <HandOverPage /> */
export function HandOverPage() {
  const { register } = useCase();
  const closed = closedAnswers(useAnswers());
  // A code that was made stands for the answers it was made of, and goes away when they change.
  const packed = packAnswers(closed);
  const [shown, setShown] = useState<string | null>(null);
  useFocusOnArrival();
  const isEmpty = Object.keys(closed).length === 0;
  return (
    <>
      <PageHeading title={words.title} lead={isEmpty ? `${words.empty.title}. ${words.empty.text}` : words.lead} />
      {isEmpty ? (
        <div className="actions">
          <ButtonLink href={startPath(register)} iconAfter="arrow-right" soft>
            {words.empty.link}
          </ButtonLink>
        </div>
      ) : (
        <>
          <section aria-labelledby="det-er-med" className="no-print">
            <h2 id="det-er-med">{words.listTitle}</h2>
            <p>{words.listLead}</p>
            <HandedAnswers answers={closed} register={register} />
          </section>
          <div className="stack">
            <Note tone="info" title={words.leftOutTitle}>
              <p>{words.leftOut}</p>
              <p className="no-print">
                <SiteLink className="alone" href="/dine-svar/" soft>
                  {takeAlongTitles.file}
                </SiteLink>
              </p>
            </Note>
            <p>{words.care}</p>
            {shown === packed ? (
              <MadeCode link={linkWith(packed)} onHide={() => setShown(null)} />
            ) : (
              <div className="actions">
                <Button icon="hand-over" onClick={() => setShown(packed)}>
                  {words.make}
                </Button>
              </div>
            )}
            <p className="no-print">
              <SiteLink className="alone" href="/plan/" soft>
                {words.toPlan}
              </SiteLink>
            </p>
          </div>
          <div className="actions">
            <ForgetButton />
          </div>
        </>
      )}
    </>
  );
}

/** The address on which a phone receives, wherever the site lies. */
function linkWith(packed: string): string {
  return new URL(`../modtag/#${packed}`, window.location.href).href;
}
