import type { StepId } from "#content/ids/advice.ts";
import type { GlossaryId } from "#content/ids/glossary.ts";
import { stepQuestions } from "#lib/answers/walk.ts";
import { adviceIntro } from "./advice-intro.ts";
import { questionTexts } from "./question-texts.ts";
import { questionView } from "./question-view.ts";
import { termsIn } from "./terms-in.ts";

/**
 * The legal words on an advisor's step as it opens: those of what it teaches and of the questions that are asked
 * before anything is answered. A word of a question that may never come is not explained ahead of it.
 *
 * @example stepWords("den-gode-tone") // ["afgoerelse", "ankestyrelsen"]
 */
export function stepWords(step: StepId): readonly GlossaryId[] {
  const intro = adviceIntro(step, "advisor");
  return termsIn(
    stepQuestions({}, step, false).flatMap((question) => questionTexts(questionView(question, "advisor"), intro)),
  );
}
