"use client";

import { TrustNote } from "#components/fields/trust-note.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { useCase } from "#components/store/use-case.ts";
import { answerPlaceLine } from "#content/da/keeping.ts";
import { isEmptyForm } from "#lib/answers/kept-case.ts";
import { useStayInside } from "./use-stay-inside.ts";

type AnswerPlaceLineProps = {
  /** Where to go once everything is deleted; absent: the page itself shows that nothing is left. */
  readonly homeHref?: string;
};

/**
 * The quiet line under a form: where the answers are, the way to choose another place, and the way to delete them.
 *
 * @example <AnswerPlaceLine homeHref="/" />
 */
export function AnswerPlaceLine({ homeHref }: AnswerPlaceLineProps) {
  const { form, place, fault } = useCase();
  useStayInside();
  return (
    <>
      <TrustNote>
        {fault ? answerPlaceLine.notKept[fault] : answerPlaceLine.line[place]}{" "}
        <SiteLink href="/dine-svar/" soft>
          {answerPlaceLine.link}
        </SiteLink>
      </TrustNote>
      {!isEmptyForm(form) && (
        <div className="actions">
          <ForgetButton homeHref={homeHref} />
        </div>
      )}
    </>
  );
}
