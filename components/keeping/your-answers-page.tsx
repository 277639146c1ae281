"use client";

import { OpenCase } from "#components/case-file/open-case.tsx";
import { openCaseId } from "#components/case-file/open-case-path.ts";
import { SaveCase } from "#components/case-file/save-case.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { ForgetButton } from "#components/guide/forget-button.tsx";
import { useFocusOnArrival } from "#components/guide/use-focus-on-arrival.ts";
import { useCase } from "#components/store/use-case.ts";
import { answerPlaceWords } from "#content/da/answer-place.ts";
import { openFileWords, saveFileWords } from "#content/da/case-file.ts";
import { handOverWords } from "#content/da/hand-over.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { isEmptyForm } from "#lib/answers/kept-case.ts";
import { AnswerPlaceForm, placeText } from "./answer-place-form.tsx";
import { useStayInside } from "./use-stay-inside.ts";

/** Opening a file stands on the page once it is known what is there already: a link to it comes here only then. */
function comeHere(heading: HTMLHeadingElement | null): void {
  if (heading && window.location.hash === `#${heading.id}`) heading.scrollIntoView();
}

/**
 * Where the answers are, and what can be done with them: keep, take along, hand over, delete.
 *
 * @example <YourAnswersPage />
 */
export function YourAnswersPage() {
  const state = useCase();
  useFocusOnArrival();
  useStayInside();
  const isEmpty = isEmptyForm(state.form);
  return (
    <>
      <PageHeading title={answerPlaceWords.title} lead={answerPlaceWords.lead} />
      {state.ready && <p className="bold">{placeText("now", state)}</p>}
      {/* What was said of the answers goes with them. */}
      <AnswerPlaceForm key={state.wiped} />
      {!isEmpty && (
        <section aria-labelledby="gem-som-fil">
          <h2 id="gem-som-fil">{saveFileWords.title}</h2>
          <SaveCase />
        </section>
      )}
      {state.ready && (
        <section aria-labelledby={openCaseId}>
          <h2 id={openCaseId} ref={comeHere}>
            {openFileWords.title}
          </h2>
          {/* What was deleted, in another tab too, goes from a chosen file as well. */}
          <OpenCase key={state.wiped} />
        </section>
      )}
      {!isEmpty && (
        <section aria-labelledby="giv-videre">
          <h2 id="giv-videre">{handOverWords.title}</h2>
          <p>{handOverWords.lead}</p>
          <div className="actions">
            <ButtonLink href="/giv-videre/" look="quiet" icon="hand-over" soft>
              {handOverWords.title}
            </ButtonLink>
          </div>
        </section>
      )}
      {!isEmpty && (
        <section aria-labelledby="slet-det-hele">
          <h2 id="slet-det-hele">{answerPlaceWords.deleteTitle}</h2>
          <p>{answerPlaceWords.deleteText}</p>
          <div className="actions">
            <ForgetButton />
          </div>
        </section>
      )}
      <div className="actions">
        <ButtonLink href={isEmpty ? startPath(state.register) : "/svar/"} iconAfter="arrow-right" soft>
          {isEmpty ? answerPlaceWords.startGuide : answerPlaceWords.toAnswers}
        </ButtonLink>
      </div>
    </>
  );
}
