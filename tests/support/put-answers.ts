import type { Page } from "@playwright/test";
import { caseKey } from "#components/store/kept-names.ts";
import { dateQuestionIds } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { readForm } from "#lib/answers/form-values.ts";
import { keptText } from "#lib/answers/kept-case.ts";
import { dateFields } from "./typed-form.ts";

/**
 * Puts answers into the tab's memory, beside those that are there, and leaves the page to be opened by the test. A
 * dozen questions by hand take a dozen pages: this is for tests about something else, and `answers-kept.spec.ts` proves
 * that a hand leaves the same behind.
 *
 * @example await putAnswers(page, { decider: "kommune", kommune: "Aarhus" }); await page.goto("/plan/");
 */
export async function putAnswers(page: Page, answers: Answers, register: Register = "citizen"): Promise<void> {
  // A page of the site without the site's script, which would have the last word on what the tab keeps.
  await page.goto("/robots.txt");
  const before = await page.evaluate((key) => window.sessionStorage.getItem(key), caseKey);
  const kept: { readonly form?: object } = before === null ? {} : JSON.parse(before);
  const dates = dateQuestionIds.flatMap((id) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    return [[id, answer === "unknown" ? { unknown: true } : dateFields(answer)] as const];
  });
  const form = readForm({ ...kept.form, ...answers, ...Object.fromEntries(dates) });
  const text = keptText({ ...kept, form, register }, null);
  await page.evaluate(([key, value]) => window.sessionStorage.setItem(key, value), [caseKey, text] as const);
}
