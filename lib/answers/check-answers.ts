import { stepIds } from "#content/ids/advice.ts";
import { kommuneNames } from "#content/ids/kommuner.ts";
import {
  checkAnswerIds,
  checkItemIds,
  choiceOptions,
  choicesOptions,
  dateQuestionIds,
  textQuestionIds,
} from "#content/ids/questions.ts";
import { asShown } from "#lib/calendar/as-shown.ts";
import { isCalendarDate } from "#lib/calendar/calendar-date.ts";
import { yearOf } from "#lib/calendar/day-arithmetic.ts";
import type { Answers } from "./answers.ts";
import { isRecord } from "./form-values.ts";
import { yearLimits } from "./year-limits.ts";

type Accepts = (value: unknown) => boolean;

/** What each question can be answered with, by its type. How long a text may be is the form's matter (step-schema.ts). */
const accepts: Readonly<Record<string, Accepts>> = {
  ...mapValues(choiceOptions, (options) => oneOf(options)),
  ...mapValues(
    choicesOptions,
    (options): Accepts =>
      (value) =>
        Array.isArray(value) && value.every(oneOf(options)),
  ),
  ...Object.fromEntries(dateQuestionIds.map((id) => [id, isDayOrUnknown])),
  ...Object.fromEntries(textQuestionIds.map((id) => [id, isText])),
  kommune: oneOf([...kommuneNames, "unknown"]),
  check: isCheck,
  session: isText,
  notes: isNotes,
  ownNotes: isText,
  done: (value) => Array.isArray(value) && value.every(isText),
};

/**
 * Refuses what the types forbid, also when the caller is not TypeScript: zod stays out of what every page loads.
 *
 * @throws RangeError naming the question
 * @example checkAnswers({ decider: "byretten" }) // throws: answers.decider cannot be "byretten"
 */
export function checkAnswers(answers: Answers): void {
  if (!isRecord(answers)) throw new RangeError(`answers is not an object: ${asShown(answers)}`);
  for (const [id, value] of Object.entries(answers)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(accepts, id)) throw new RangeError(`answers.${id} is not asked anywhere`);
    if (!accepts[id]?.(value)) throw new RangeError(`answers.${id} cannot be ${asShown(value)}`);
  }
}

function oneOf(options: readonly unknown[]): Accepts {
  return (value) => options.includes(value);
}

/** A real day, in years that can be counted with: four weeks after the last day of the year 9999 there is nothing. */
function isDayOrUnknown(value: unknown): boolean {
  if (value === "unknown") return true;
  return isCalendarDate(value) && yearOf(value) >= yearLimits.earliest && yearOf(value) <= yearLimits.latest;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isCheck(value: unknown): boolean {
  const isItem = oneOf(checkItemIds);
  const isAnswer = oneOf([...checkAnswerIds, undefined]);
  return isRecord(value) && Object.entries(value).every(([item, answer]) => isItem(item) && isAnswer(answer));
}

/** The advisor's own, a text to a step. */
function isNotes(value: unknown): boolean {
  const isStep = oneOf(stepIds);
  return isRecord(value) && Object.entries(value).every(([step, note]) => isStep(step) && isText(note));
}

function mapValues(
  lists: Readonly<Record<string, readonly string[]>>,
  acceptsOf: (options: readonly string[]) => Accepts,
): Record<string, Accepts> {
  return Object.fromEntries(Object.entries(lists).map(([id, options]) => [id, acceptsOf(options)]));
}
