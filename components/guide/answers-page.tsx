"use client";

import { Note } from "#components/blocks/note.tsx";
import { SummaryList } from "#components/blocks/summary-list.tsx";
import { ButtonLink } from "#components/fields/button-link.tsx";
import { LoadingPage } from "#components/frame/loading-page.tsx";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { SiteLink } from "#components/frame/site-link.tsx";
import { useAnswers } from "#components/store/use-answers.ts";
import { useCase } from "#components/store/use-case.ts";
import { usePlan } from "#components/store/use-plan.ts";
import { advisorWords, answersWords } from "#content/da/interface.ts";
import { answerPlaceLine } from "#content/da/keeping.ts";
import type { Register } from "#content/ids/registers.ts";
import { startPath } from "#lib/answers/guide-paths.ts";
import { journey } from "#lib/answers/journey.ts";
import { prune } from "#lib/answers/walk.ts";
import { questionView } from "#lib/document/question-view.ts";
import { fillRegister } from "#lib/document/register.ts";
import { stepName } from "#lib/document/step-names.ts";
import { answersByStep } from "./answer-items.ts";
import { ChangeNote } from "./change-note.tsx";
import { ForgetButton } from "./forget-button.tsx";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";

/**
 * All answers on one page, each with "Ret", which leads back here. Answers that no longer count, because another was
 * changed, are named.
 *
 * @example <AnswersPage />
 */
export function AnswersPage() {
  const { register } = useCase();
  const answers = useAnswers();
  const plan = usePlan();
  useFocusOnArrival();
  const title = fillRegister(answersWords.title, register);
  if (!plan) return <LoadingPage title={title} />;
  if (Object.keys(answers).length === 0) return <NoAnswers title={title} register={register} />;
  const kept = prune(answers);
  const dropped = journey.filter(({ id }) => answers[id] !== undefined && kept[id] === undefined);
  return (
    <>
      <PageHeading title={title} lead={register === "advisor" ? answersWords.advisorLead : answersWords.lead} />
      <ChangeNote />
      <p>
        <SiteLink className="tasks__name" href="/plan/" soft>
          {advisorWords.toPlan}
        </SiteLink>
      </p>
      {dropped.length > 0 && (
        <Note tone="info" title={answersWords.notAskedTitle}>
          <p>{answersWords.notAsked}</p>
          <ul>
            {dropped.map((question) => (
              <li key={question.id}>{questionView(question, register).short}</li>
            ))}
          </ul>
        </Note>
      )}
      {answersByStep(kept, plan.ladder !== null, register, "svar", answersWords.notAnswered).map(({ step, items }) => (
        <section key={step} aria-labelledby={`svar-${step}`} className="answers-step">
          <h2 id={`svar-${step}`}>{stepName(step)}</h2>
          <SummaryList items={items} change={answersWords.change} />
        </section>
      ))}
      <div className="actions">
        <ButtonLink href="/plan/" iconAfter="arrow-right" soft>
          {fillRegister(answersWords.toPlan, register)}
        </ButtonLink>
        <ButtonLink href="/dine-svar/" look="quiet" icon="lock" soft>
          {answerPlaceLine.link}
        </ButtonLink>
        <ForgetButton />
      </div>
    </>
  );
}

function NoAnswers({ title, register }: { readonly title: string; readonly register: Register }) {
  const { empty } = answersWords;
  return (
    <>
      <PageHeading title={title} lead={`${empty.title}. ${empty.text}`} />
      <div className="actions">
        <ButtonLink href={startPath(register)} iconAfter="arrow-right" soft>
          {empty.link}
        </ButtonLink>
      </div>
    </>
  );
}
