import type { Page } from "@playwright/test";
import type { QuestionId } from "#content/ids/questions.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { questionField } from "./answer-question.ts";
import { expect } from "./dated-test.ts";
import { hydrated } from "./hydrated.ts";
import { openQuestion } from "./open-question.ts";

/** What a page must hold as it stands; throws with what it found. */
type Check = (page: Page) => Promise<void>;

/** Checks the page as it stands now. */
type Look = () => Promise<void>;

/**
 * Looks at one state after another, and tells at the end of all that was found: one fault does not hide the next.
 *
 * @example await lookOver(page, expectSound, async (look) => { await page.goto("/plan/"); await look(); });
 */
export async function lookOver(page: Page, check: Check, walk: (look: Look) => Promise<void>): Promise<void> {
  const problems: string[] = [];
  await walk(async () => {
    await check(page).catch((error: Error) => void problems.push(`${page.url()}: ${error.message}`));
  });
  expect(problems.join("\n\n")).toBe("");
}

/** @example await lookOverPages(page, expectFits, ["/", "/raad/"]); */
export function lookOverPages(page: Page, check: Check, paths: readonly string[]): Promise<void> {
  return lookOver(page, check, async (look) => {
    for (const path of paths) {
      await page.goto(path);
      await hydrated(page);
      await look();
    }
  });
}

/**
 * A question on its own page, empty and then with its error, where it can have one: the check of the decision and a
 * choice that may be left out cannot be answered wrong, and words that may be left out can only be too long.
 *
 * @example await lookAtQuestion(page, "dated", look);
 */
export async function lookAtQuestion(page: Page, id: QuestionId, look: Look): Promise<void> {
  const question = questionOf(id);
  await openQuestion(page, id);
  const field = questionField(page, question, "citizen");
  await expect(field).toBeVisible();
  await look();
  const isWords = question.field === "text" || question.field === "longtext";
  if (id === "check" || (question.optional && !isWords)) return;
  if (question.optional) await field.fill("x".repeat(2000));
  await page.getByRole("button", { name: "Næste", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "fejl på siden" })).toBeFocused();
  await look();
}
