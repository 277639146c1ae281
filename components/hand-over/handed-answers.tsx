import "#components/styles/hand-over.css";
import { keepTogether } from "#components/blocks/keep-together.ts";
import { SummaryList } from "#components/blocks/summary-list.tsx";
import { answersWords } from "#content/da/interface.ts";
import type { Register } from "#content/ids/registers.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { answeredQuestions } from "#lib/answers/walk.ts";
import { answerText } from "#lib/document/answer-text.ts";
import { questionView } from "#lib/document/question-view.ts";

type HandedAnswersProps = { readonly answers: Answers; readonly register: Register };

/**
 * The plain list of what is in a link.
 *
 * @example <HandedAnswers answers={unpackAnswers(text)} register="citizen" />
 */
export function HandedAnswers({ answers, register }: HandedAnswersProps) {
  const items = answeredQuestions(answers).flatMap((question) => {
    const value = answerText(question, answers, register);
    return value === null ? [] : [{ label: questionView(question, register).short, value: keepTogether(value) }];
  });
  return (
    <div className="handed">
      <SummaryList items={items} change={answersWords.change} />
    </div>
  );
}
