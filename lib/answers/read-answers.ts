import { stepIds } from "#content/ids/advice.ts";
import { kommuneNames } from "#content/ids/kommuner.ts";
import {
  checkAnswerIds,
  checkItemIds,
  choiceOptions,
  choicesOptions,
  type DateQuestionId,
  dateQuestionIds,
  type QuestionId,
  textQuestionIds,
} from "#content/ids/questions.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import type { Answers } from "./answers.ts";
import { readDateAnswer } from "./date-rules.ts";
import type { FormValues } from "./form-values.ts";
import { advisorTextLimits, ownNotesLimit, textLength, textLimits } from "./text-limits.ts";
import { isShortYear } from "./whole-years.ts";

/**
 * The answers in a form: what is wrong or half typed is left out, so that no deadline ever stands on it (F10).
 *
 * @param today the calendar day in Denmark (H5); a day it came that lies after it is not an answer
 * @example readAnswers({ ...emptyForm, decider: "aes" }, today) // { decider: "aes" }
 */
export function readAnswers(form: FormValues, today: CalendarDate): Answers {
  const entries: [keyof Answers, unknown][] = [
    ...textQuestionIds.map((id): [keyof Answers, unknown] => [id, readText(form[id], textLimits[id])]),
    ...dateQuestionIds.map((id): [keyof Answers, unknown] => [id, readDate(id, form, today)]),
    ["kommune", readOne(form.kommune, [...kommuneNames, "unknown"])],
    ["check", readCheck(form.check)],
    ["session", readText(form.session, advisorTextLimits.session)],
    ["notes", readNotes(form.notes)],
    ["ownNotes", readText(form.ownNotes, ownNotesLimit)],
    ["done", form.done.length > 0 ? form.done : undefined],
  ];
  for (const [id, options] of Object.entries(choiceOptions)) {
    entries.push([id as QuestionId, readOne(form[id as keyof typeof choiceOptions], options)]);
  }
  for (const [id, options] of Object.entries(choicesOptions)) {
    entries.push([id as QuestionId, readMany(form[id as keyof typeof choicesOptions], options)]);
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Answers;
}

function readOne(value: string, options: readonly string[]): string | undefined {
  return options.includes(value) ? value : undefined;
}

function readMany(values: readonly string[], options: readonly string[]): readonly string[] | undefined {
  const chosen = options.filter((option) => values.includes(option));
  return chosen.length > 0 ? chosen : undefined;
}

function readText(value: string, limit: number): string | undefined {
  const text = value.trim();
  return text && textLength(text) <= limit ? text : undefined;
}

function readDate(id: DateQuestionId, form: FormValues, today: CalendarDate): CalendarDate | "unknown" | undefined {
  const fields = form[id];
  if (fields.unknown) return "unknown";
  if (isShortYear(fields)) return undefined;
  const reading = readDateAnswer(id, fields, today);
  return "day" in reading ? reading.day : undefined;
}

function readCheck(check: FormValues["check"]): Record<string, string> | undefined {
  const answered = checkItemIds.flatMap((item) => {
    const answer = readOne(check[item], checkAnswerIds);
    return answer ? [[item, answer] as const] : [];
  });
  return answered.length > 0 ? Object.fromEntries(answered) : undefined;
}

function readNotes(notes: FormValues["notes"]): Record<string, string> | undefined {
  const written = stepIds.flatMap((step) => {
    const note = readText(notes[step], advisorTextLimits.note);
    return note ? [[step, note] as const] : [];
  });
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}
