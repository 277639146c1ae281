"use client";

import { useRouter } from "next/navigation";
import { Note } from "#components/blocks/note.tsx";
import { Button } from "#components/fields/button.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { LoadingPage } from "#components/frame/loading-page.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { replaceCase } from "#components/store/put-case.ts";
import { useCase } from "#components/store/use-case.ts";
import { receiveWords as words } from "#content/da/hand-over.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { isEmptyForm } from "#lib/answers/kept-case.ts";
import { typedAnswers } from "#lib/export/typed-answers.ts";
import { HandedAnswers } from "./handed-answers.tsx";
import { useReceived } from "./use-received.ts";

/**
 * Where a phone receives a case: what is in the link, and a question before it takes the place of what is there.
 *
 * @example <ReceivePage />
 */
export function ReceivePage() {
  const { form, wiped } = useCase();
  return (
    <>
      {/* What is deleted, here or in another tab, takes what was received with it. */}
      <Received key={wiped} />
      {!isEmptyForm(form) && (
        <div className="actions">
          <ForgetButton />
        </div>
      )}
    </>
  );
}

function Received() {
  const received = useReceived();
  if (received === null) return <LoadingPage title={words.title} />;
  if (received === "nothing") return <Refused title={words.none.title} text={words.none.text} />;
  if ("fault" in received) return <Refused title={words.faultTitle} text={words.faults[received.fault]} isFault />;
  return <Offered answers={received.answers} />;
}

function Offered({ answers }: { readonly answers: Answers }) {
  const router = useRouter();
  const isFree = isEmptyForm(useCase().form);
  const use = () => {
    // Whoever receives a case on a phone is the one it is about.
    replaceCase({ form: typedAnswers(answers), register: "citizen" });
    router.push("/plan/");
  };
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <div className="stack">
        {!isFree && (
          <Note tone="warn" title={words.replaceTitle}>
            {words.replaceText}
          </Note>
        )}
        <p>{words.ends}</p>
        <p>{words.history}</p>
      </div>
      <div className="actions">
        <Button onClick={use} look={isFree ? "primary" : "quiet"}>
          {isFree ? words.use : words.replace}
        </Button>
        {!isFree && (
          <ButtonLink href="/svar/" soft>
            {words.keep}
          </ButtonLink>
        )}
      </div>
      <section aria-labelledby="det-er-med">
        <h2 id="det-er-med">{words.listTitle}</h2>
        <HandedAnswers answers={answers} register="citizen" />
      </section>
    </>
  );
}

type RefusedProps = { readonly title: string; readonly text: string; readonly isFault?: boolean };

function Refused({ title, text, isFault = false }: RefusedProps) {
  return (
    <>
      <PageHeading title={title} lead={text} />
      {isFault && <p>{words.unchanged}</p>}
      <div className="actions">
        <ButtonLink href="/" soft>
          {words.start}
        </ButtonLink>
      </div>
    </>
  );
}
