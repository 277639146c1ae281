import { readForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import type { Document } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { day } from "./plain-notice.ts";

/**
 * What somebody typed, all the way to the words of the plan: the form is read, the plan made, the document composed.
 * A date is written as its three fields, "19|11|2026", and after them the day that was confirmed.
 *
 * @example typedDocument({ decider: "kommune", received: "19|nov|26" }).document.blocks[0]?.type // "deadline"
 */
export function typedDocument(
  typed: Readonly<Record<string, unknown>>,
  today = "2026-11-21",
): { readonly plan: Plan; readonly document: Document } {
  const fields = Object.entries(typed).map(([id, value]) => [id, fieldsOf(value)]);
  const plan = makePlan(readAnswers(readForm(Object.fromEntries(fields)), day(today)), day(today));
  return { plan, document: composePlan(plan) };
}

function fieldsOf(value: unknown): unknown {
  if (typeof value !== "string" || !value.includes("|")) return value;
  const [dayOfMonth = "", month = "", year = "", mark = ""] = value.split("|");
  return { day: dayOfMonth, month, year, unknown: false, confirmed: mark };
}
