import type { Page } from "@playwright/test";
import type { Register } from "#content/ids/registers.ts";
import type { Answers } from "#lib/answers/answers.ts";
import type { FormValues } from "#lib/answers/form-values.ts";
import { typedAnswers } from "#lib/export/typed-answers.ts";

type OpenPlanOptions = { readonly register?: Register; readonly typed?: Partial<FormValues> };

/**
 * Opens the plan of a case that the tab already holds, as if it had been typed there.
 *
 * @param typed what stands in the form beside the answers
 * @example await openPlan(page, { decider: "aes", stage: "decided" });
 */
export async function openPlan(
  page: Page,
  answers: Answers,
  { register = "citizen", typed = {} }: OpenPlanOptions = {},
): Promise<void> {
  const kept = JSON.stringify({ register, form: { ...typedAnswers(answers), ...typed } });
  await page.addInitScript((text) => {
    // Once: what the page itself keeps afterwards stays.
    if (sessionStorage.getItem("klagevejen:1") === null) sessionStorage.setItem("klagevejen:1", text);
  }, kept);
  await page.goto("/plan/");
}
