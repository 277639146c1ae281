import { expect, type Locator, type Page } from "@playwright/test";
import { checkItemIds } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import type { Answers } from "#lib/answers/answers.ts";
import type { Question } from "#lib/answers/journey.ts";
import { type QuestionView, questionView } from "#lib/document/question-view.ts";

/** A day as a person types it into the three fields. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string };

/** What the advisor and the citizen call "Ved ikke". */
const unknown = "unknown";

/**
 * The field of a question, found as a person finds it: by the words over it.
 *
 * @example questionField(page, questionOf("dated"), "citizen").getByLabel("Dag")
 */
export function questionField(page: Page, question: Question, register: Register): Locator {
  const view = questionView(question, register);
  const name = nameOf(view);
  switch (view.field) {
    case "choice":
      return page.getByRole(view.asList ? "combobox" : "radiogroup", { name, exact: true });
    case "choices":
    case "date":
    case "check":
      return page.getByRole("group", { name, exact: true });
    case "kommune":
      return page.getByRole("combobox", { name, exact: true });
    case "text":
    case "longtext":
      return page.getByRole("textbox", { name, exact: true });
  }
}

/**
 * Answers one question with the hand of a person. Where the answers hold none, it is "Ved ikke", and what may be left
 * out is left out.
 *
 * @example await answerQuestion(page, questionOf("stage"), { stage: "decided" }, "citizen");
 */
export async function answerQuestion(
  page: Page,
  question: Question,
  answers: Answers,
  register: Register,
): Promise<void> {
  const view = questionView(question, register);
  const field = questionField(page, question, register);
  await expect(field).toBeVisible();
  const value = answers[question.id];
  if (value === undefined && question.optional) return;
  switch (view.field) {
    case "choice":
      if (view.asList) {
        await field.selectOption({ label: optionName(view, value) });
        return;
      }
      await unfoldFor(field, view, value);
      return field.getByRole("radio", { name: optionName(view, value), exact: true }).check();
    case "choices":
      for (const one of Array.isArray(value) ? value : [unknown]) {
        await field.getByRole("checkbox", { name: optionName(view, one), exact: true }).check();
      }
      return;
    case "date":
      return giveDay(field, view, value);
    case "check":
      for (const item of checkItemIds) {
        const { label = item } = view.rows.find(({ id }) => id === item) ?? {};
        const row = field.getByRole("radiogroup", { name: label, exact: true });
        // What another answer has settled is not asked again.
        if (!(await row.isVisible())) continue;
        await row.getByRole("radio", { name: optionName(view, answers.check?.[item]), exact: true }).check();
      }
      return;
    case "kommune":
      await field.selectOption({ label: optionName(view, value) });
      return;
    case "text":
    case "longtext":
      return field.fill(String(value));
  }
}

/** The rarer answers are folded until one of them is chosen. */
async function unfoldFor(field: Locator, view: QuestionView, value: unknown): Promise<void> {
  const option = view.options.find((candidate) => candidate.value === (value ?? unknown));
  if (!option?.isRare || !view.more) return;
  const folded = field.locator("details:not([open]) > summary", { hasText: view.more });
  if ((await folded.count()) > 0) await folded.click();
}

/**
 * Types a day into the three fields of a date.
 *
 * @example await typeDate(field, { day: "9", month: "nov", year: "26" });
 */
export async function typeDate(field: Locator, { day, month, year }: TypedDate): Promise<void> {
  await field.getByRole("textbox", { name: "Dag", exact: true }).fill(day);
  await field.getByRole("textbox", { name: "Måned", exact: true }).fill(month);
  await field.getByRole("textbox", { name: "År", exact: true }).fill(year);
}

async function giveDay(field: Locator, view: QuestionView, value: unknown): Promise<void> {
  if (value === undefined || value === unknown) {
    return field.getByRole("checkbox", { name: view.unknownLabel ?? "", exact: true }).check();
  }
  const [year = "", month = "", day = ""] = String(value).split("-");
  await typeDate(field, { day, month, year });
}

function nameOf({ label, optional }: QuestionView): string {
  return optional ? `${label} (valgfrit)` : label;
}

function optionName({ id, options }: QuestionView, value: unknown): string {
  const option = options.find((candidate) => candidate.value === (value ?? unknown));
  if (!option) throw new RangeError(`${id} has no answer ${String(value)}`);
  return option.label;
}
