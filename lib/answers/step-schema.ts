import { kommuneNames } from "#content/ids/kommuner.ts";
import { choiceOptions, choicesOptions, type DateQuestionId } from "#content/ids/questions.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { readDateAnswer } from "./date-rules.ts";
import type { DateFields } from "./form-values.ts";
import type { Question } from "./journey.ts";
import { textLength, textLimits } from "./text-limits.ts";
import * as z from "./zod.ts";

/**
 * The schema of some questions' form: every message is an error id (content/ids/errors.ts), the path is the
 * question and, for a date, the field that is wrong.
 *
 * @param today the calendar day in Denmark (H5)
 * @example stepSchema([questionOf("stage")], today).safeParse({ stage: "" }).error?.issues[0]?.message // "missing"
 */
export function stepSchema(questions: readonly Question[], today: CalendarDate) {
  return z.looseObject(Object.fromEntries(questions.map((question) => [question.id, fieldSchema(question, today)])));
}

function fieldSchema({ id, field, optional }: Question, today: CalendarDate): z.ZodMiniType {
  switch (field) {
    case "choice":
      return oneOf(choiceOptions[id]);
    case "kommune":
      return oneOf([...kommuneNames, "unknown", ...(optional ? [""] : [])]);
    case "choices":
      return manyOf(choicesOptions[id]);
    case "date":
      return dateFields(id, today);
    case "check":
      // A row that is passed by is "ved ikke" (known-check.ts).
      return z.any();
    case "text":
    case "longtext":
      return freeText(textLimits[id], optional === true);
  }
}

function oneOf(options: readonly string[]): z.ZodMiniType {
  // A radio group in which nothing is chosen gives null.
  return z.nullish(z.string()).check(z.refine((value) => options.includes(value ?? ""), { error: "missing" }));
}

function manyOf(options: readonly string[]): z.ZodMiniType {
  return z
    .array(z.string())
    .check(z.refine((values) => values.some((value) => options.includes(value)), { error: "missing" }));
}

function freeText(limit: number, optional: boolean): z.ZodMiniType {
  return z.string().check(
    z.refine((text) => optional || text.trim() !== "", { error: "missing" }),
    z.refine((text) => textLength(text) <= limit, { error: "too-long" }),
  );
}

function dateFields(id: DateQuestionId, today: CalendarDate): z.ZodMiniType {
  const shape = z.object({
    day: z.string(),
    month: z.string(),
    year: z.string(),
    unknown: z.boolean(),
    confirmed: z.string(),
  });
  return shape.check((context) => {
    const fields: DateFields = context.value;
    if (fields.unknown) return;
    const reading = readDateAnswer(id, fields, today);
    if ("day" in reading) return;
    context.issues.push({ code: "custom", message: reading.error, path: [reading.part], input: fields });
  });
}
