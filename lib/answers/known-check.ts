import { type CheckAnswerId, type CheckItemId, checkItemIds } from "#content/ids/questions.ts";
import { isCalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Answers } from "./answers.ts";
import { askedQuestions } from "./walk.ts";

/** What the check of the decision need not ask, because another answer says it. */
export type KnownCheck = { readonly [Item in CheckItemId]?: CheckAnswerId };

/**
 * Reads the check's answers out of the others: a date was given, the letter's last day, whether there was partshøring.
 *
 * @example knownCheck({ hearing: "not-held" }) // { heard: "no" }
 */
export function knownCheck({ dated, letterDay, hearing }: Answers): KnownCheck {
  return {
    ...(isADay(dated) && { dated: "yes" as const }),
    ...(hearing === "answered" && { heard: "yes" as const }),
    ...(hearing === "not-held" && { heard: "no" as const }),
    ...(isADay(letterDay) && { deadline: "yes" as const }),
  };
}

/**
 * The check as it counts: what was answered, what other answers say, and "ved ikke" for a row that was passed by.
 * Empty where the check is not asked; where none of its rows is answered, only what other answers say.
 *
 * @example settledCheck({ check: { rule: "no" } }) // rule: no, and the other five "unknown"
 */
export function settledCheck(answers: Answers): KnownCheck {
  if (!askedQuestions(answers).some(({ id }) => id === "check")) return {};
  const known = knownCheck(answers);
  const passedBy: KnownCheck = answers.check
    ? Object.fromEntries(checkItemIds.map((item) => [item, "unknown"] as const))
    : {};
  return { ...passedBy, ...answers.check, ...known };
}

function isADay(answer: Answers["dated"]): boolean {
  return answer !== undefined && isCalendarDate(answer);
}
