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
import type { Answers } from "#lib/answers/answers.ts";
import { advisorTextLimits, ownNotesLimit, textLimits } from "#lib/answers/text-limits.ts";
import { yearLimits } from "#lib/answers/year-limits.ts";
import * as z from "#lib/answers/zod.ts";
import { type CalendarDate, isCalendarDate } from "#lib/calendar/calendar-date.ts";
import { yearOf } from "#lib/calendar/day-arithmetic.ts";

const day = z.union([
  z.literal("unknown"),
  z.string().check(z.refine((text) => isCalendarDate(text) && isInLimits(text))),
]);

/**
 * What `makePlan` accepts, said a second time and in another way than lib/answers/check-answers.ts: any of the closed
 * answers, real days, texts within the limits of the form, and nothing else. `makePlan` never throws on it.
 */
export const answersSchema = z.strictObject({
  ...fromEntries(Object.entries(choiceOptions).map(([id, options]) => [id, z.enum(options)])),
  ...fromEntries(Object.entries(choicesOptions).map(([id, options]) => [id, z.array(z.enum(options))])),
  ...fromEntries(dateQuestionIds.map((id) => [id, day])),
  ...fromEntries(textQuestionIds.map((id) => [id, z.string().check(z.maxLength(textLimits[id]))])),
  kommune: z.exactOptional(z.enum([...kommuneNames, "unknown"])),
  session: z.exactOptional(z.string().check(z.maxLength(advisorTextLimits.session))),
  notes: z.exactOptional(
    z.strictObject(fromEntries(stepIds.map((step) => [step, z.string().check(z.maxLength(advisorTextLimits.note))]))),
  ),
  ownNotes: z.exactOptional(z.string().check(z.maxLength(ownNotesLimit))),
  done: z.exactOptional(z.array(z.string())),
  check: z.exactOptional(z.strictObject(fromEntries(checkItemIds.map((item) => [item, z.enum(checkAnswerIds)])))),
});

/**
 * Answers as a table of a test has them: a case that cannot be cannot be tested.
 *
 * @throws ZodError where the schema does not accept them
 * @example parseAnswers({ decider: "aes" }) // { decider: "aes" }
 */
export function parseAnswers(value: unknown): Answers {
  return answersSchema.parse(value) as Answers;
}

function isInLimits(text: CalendarDate): boolean {
  return yearOf(text) >= yearLimits.earliest && yearOf(text) <= yearLimits.latest;
}

function fromEntries(entries: readonly (readonly [string, z.ZodMiniType])[]) {
  return Object.fromEntries(entries.map(([id, schema]) => [id, z.exactOptional(schema)]));
}
