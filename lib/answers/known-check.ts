import { type DecisionCheckId, decisionCheckIds } from "#content/ids/decision-check.ts";
import { type CheckAnswerId, checkItemIds, type QuestionId } from "#content/ids/questions.ts";
import { isCalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Answers } from "./answers.ts";
import { askedQuestions } from "./walk.ts";

/** What the check of the decision need not ask, because another answer says it. */
export type KnownCheck = { readonly [Item in DecisionCheckId]?: CheckAnswerId };

/**
 * Reads the check's answers out of the others: how it came, a date was given, the letter's last day,
 * whether there was partshøring, and whether it said how to complain.
 *
 * @param answers pruned answers: one that is no longer asked settles nothing
 * @example knownCheck({ hearing: "not-held" }) // { heard: "no" }
 */
export function knownCheck({ channel, dated, letterDay, hearing, guidance }: Answers): KnownCheck {
  return {
    ...(channel && { written: writtenBy[channel] ?? "yes" }),
    ...(guidance && { guidance: guidanceInCheck[guidance] }),
    ...(isCalendarDate(dated) && { dated: "yes" as const }),
    ...((hearing === "answered" || hearing === "not-answered") && { heard: "yes" as const }),
    ...(hearing === "not-held" && { heard: "no" as const }),
    ...(isCalendarDate(letterDay) && { deadline: "yes" as const }),
  };
}

/**
 * The check as it counts: what was answered, what other answers say, and "ved ikke" for a row that was passed by.
 * Empty where the check is not asked; where none of its rows is answered, only what other answers say.
 *
 * @example settledCheck({ stage: "decided", channel: "letter", check: { rule: "no" } }).facts // "unknown"
 */
export function settledCheck(answers: Answers): KnownCheck {
  // The check is about the decision, and asked whatever the day.
  if (!askedQuestions(answers, false).some(({ id }) => id === "check")) return {};
  const known = knownCheck(answers);
  const passedBy: KnownCheck = answers.check
    ? Object.fromEntries(checkItemIds.map((item) => [item, "unknown"] as const))
    : {};
  return { ...passedBy, ...answers.check, ...known };
}

/**
 * What is open about a decision: each "nej" and each "ved ikke" of the check, in its order.
 *
 * @example openChecks({ stage: "decided", channel: "letter", guidance: "unknown" }) // ["guidance"]
 */
export function openChecks(answers: Answers): readonly DecisionCheckId[] {
  const check = settledCheck(answers);
  return decisionCheckIds.filter((item) => check[item] !== undefined && check[item] !== "yes");
}

/**
 * The question whose answer settles a row of the check; what no other settles is the check's own.
 *
 * @example settledBy.guidance // "guidance"
 */
export const settledBy: Readonly<Record<DecisionCheckId, QuestionId>> = {
  written: "channel",
  dated: "dated",
  rule: "check",
  reasons: "check",
  facts: "check",
  heard: "hearing",
  guidance: "guidance",
  deadline: "letterDay",
};

/** Everything that is not told is written. */
const writtenBy: Readonly<Partial<Record<NonNullable<Answers["channel"]>, CheckAnswerId>>> = {
  oral: "no",
  unknown: "unknown",
};

const guidanceInCheck: Readonly<Record<NonNullable<Answers["guidance"]>, CheckAnswerId>> = {
  given: "yes",
  missing: "no",
  unknown: "unknown",
};
