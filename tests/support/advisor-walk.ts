import type { Page } from "@playwright/test";
import { type StepId, stepIds } from "#content/ids/advice.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { journey } from "#lib/answers/journey.ts";
import { answerQuestion, questionField } from "./answer-question.ts";
import { goOn } from "./citizen-walk.ts";
import { hydrated } from "./hydrated.ts";

/**
 * Goes through the guide as an advisor: from the start page, a step at a time, to the plan. What the answers do not
 * hold is answered with "Ved ikke".
 *
 * @param atStep looks at each step when it has been answered, before "Næste"
 * @returns the questions that were asked, in order
 * @throws Error when an answer was given to a question that never came
 * @example await walkAsAdvisor(page, { decider: "a-kasse" }, async (step) => { … });
 */
export async function walkAsAdvisor(
  page: Page,
  answers: Answers,
  atStep: (step: StepId) => Promise<void> = async () => {},
): Promise<readonly QuestionId[]> {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Jeg er rådgiver", exact: true }).click();
  await page.waitForURL("**/guide/**");
  await hydrated(page);
  const asked: QuestionId[] = [];
  for (const step of stepIds) {
    asked.push(...(await answerStep(page, step, answers)));
    await atStep(step);
    await goOn(page);
  }
  const notAsked = Object.keys(answers).filter((id) => !asked.some((done) => done === id));
  if (notAsked.length > 0) throw new Error(`never asked: ${notAsked.join(", ")}`);
  return asked;
}

/**
 * Answers a step's questions from the top. One that appears because of an answer above it is answered too.
 *
 * @returns the questions that were asked
 * @example await answerStep(page, "om-sagen", { decider: "aes" });
 */
export async function answerStep(page: Page, step: StepId, answers: Answers): Promise<readonly QuestionId[]> {
  const asked: QuestionId[] = [];
  for (const question of journey) {
    if (question.step !== step) continue;
    if (!(await questionField(page, question, "advisor").isVisible())) continue;
    asked.push(question.id);
    await answerQuestion(page, question, answers, "advisor");
  }
  return asked;
}
