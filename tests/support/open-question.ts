import type { Page } from "@playwright/test";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { questionPath } from "#lib/answers/guide-paths.ts";
import { journey } from "#lib/answers/journey.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { answerQuestion } from "./answer-question.ts";
import { goOn } from "./citizen-walk.ts";
import { hydrated } from "./hydrated.ts";

/**
 * Opens a citizen's question by its address, ready to be answered.
 *
 * @example await openQuestion(page, "dated");
 */
export async function openQuestion(page: Page, id: QuestionId): Promise<void> {
  await page.goto(questionPath(questionOf(id)));
  await hydrated(page);
}

/**
 * Gives some answers as a citizen, each on its own page, in the guide's order. Where the test is about something else,
 * `putAnswers` is quicker.
 *
 * @example await giveAnswers(page, { decider: "kommune", kommune: "Aarhus" });
 */
export async function giveAnswers(page: Page, answers: Answers): Promise<void> {
  for (const question of journey) {
    if (answers[question.id] === undefined) continue;
    await openQuestion(page, question.id);
    await answerQuestion(page, question, answers, "citizen");
    await goOn(page);
  }
}
