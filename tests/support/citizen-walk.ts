import type { Page } from "@playwright/test";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { journey, type Question } from "#lib/answers/journey.ts";
import { answerQuestion } from "./answer-question.ts";
import { hydrated } from "./hydrated.ts";

/**
 * Goes through the guide as a citizen: from the start page, one question at a time, to the page of all answers. What
 * the answers do not hold is answered with "Ved ikke".
 *
 * @param atQuestion looks at each question when it has been answered, before "Næste"
 * @param home where the start page lies on its host
 * @returns the questions that were asked, in order
 * @throws Error when an answer was given to a question that never came
 * @example const asked = await walkAsCitizen(page, { decider: "kommune", stage: "decided" });
 */
export async function walkAsCitizen(
  page: Page,
  answers: Answers,
  atQuestion: (id: QuestionId) => Promise<void> = async () => {},
  home = "/",
): Promise<readonly QuestionId[]> {
  await page.goto(home);
  await page.getByRole("main").getByRole("link", { name: "Start guiden", exact: true }).click();
  await page.waitForURL("**/guide/**");
  await hydrated(page);
  const asked: QuestionId[] = [];
  for (let question = questionAt(page); question !== null; question = questionAt(page)) {
    if (asked.includes(question.id)) throw new Error(`${question.id} was asked twice`);
    asked.push(question.id);
    await answerQuestion(page, question, answers, "citizen");
    await atQuestion(question.id);
    await goOn(page);
  }
  const notAsked = Object.keys(answers).filter((id) => !asked.some((done) => done === id));
  if (notAsked.length > 0) throw new Error(`never asked: ${notAsked.join(", ")}`);
  return asked;
}

/**
 * Presses "Næste" and waits for another page.
 *
 * @example await goOn(page);
 */
export async function goOn(page: Page): Promise<void> {
  const before = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  await page.waitForURL(({ pathname }) => pathname !== before);
}

/** The question whose page this is, or null on any other page. */
function questionAt(page: Page): Question | null {
  const { pathname } = new URL(page.url());
  return journey.find(({ step, slug }) => pathname.endsWith(`/guide/${step}/${slug}/`)) ?? null;
}
