import { type StepId, stepIds } from "#content/ids/advice.ts";
import {
  type CheckItemId,
  type ChoiceQuestionId,
  type ChoicesQuestionId,
  checkItemIds,
  type DateQuestionId,
  type TextQuestionId,
} from "#content/ids/questions.ts";
import { journey, type Question } from "./journey.ts";

/** A date as it stands in its three fields. */
export type DateFields = {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** "Jeg ved det ikke" is ticked. */
  readonly unknown: boolean;
  /** The day after today that has been confirmed to stand on the letter, as "2027-01-31"; "" for none. */
  readonly confirmed: string;
};

/**
 * Everything as it was typed, right or wrong: this is what is kept, so that nothing typed is lost.
 * The answers that count are read out of it (lib/answers/read-answers.ts).
 */
export type FormValues = {
  readonly [Q in ChoiceQuestionId | TextQuestionId | "kommune"]: string;
} & {
  readonly [Q in ChoicesQuestionId]: readonly string[];
} & {
  readonly [Q in DateQuestionId]: DateFields;
} & {
  readonly check: { readonly [Item in CheckItemId]: string };
  /** The advisor's own, which is no answer to a question. */
  readonly session: string;
  readonly notes: { readonly [Step in StepId]: string };
  /** What is written and ticked on the plan itself, no answers either. */
  readonly ownNotes: string;
  readonly done: readonly string[];
};

const emptyDate: DateFields = { day: "", month: "", year: "", unknown: false, confirmed: "" };

const emptyByField: Record<Question["field"], unknown> = {
  choice: "",
  choices: [],
  date: emptyDate,
  text: "",
  longtext: "",
  kommune: "",
  check: Object.fromEntries(checkItemIds.map((item) => [item, ""])),
};

/** A form in which nothing has been typed. */
export const emptyForm = {
  ...Object.fromEntries(journey.map(({ id, field }) => [id, emptyByField[field]])),
  session: "",
  notes: Object.fromEntries(stepIds.map((step) => [step, ""])),
  ownNotes: "",
  done: [] as readonly string[],
} as FormValues;

/**
 * Reads kept form values back, whatever is found there: unknown keys are dropped, wrong shapes are emptied.
 *
 * @param kept anything, for example parsed from session storage
 * @example readForm({ decider: "aes", meetingDay: 7 }).meetingDay.day // "", because 7 is no date
 */
export function readForm(kept: unknown): FormValues {
  const source = isRecord(kept) ? kept : {};
  const entries = Object.entries(emptyForm).map(([id, empty]) => [id, sameShape(empty, source[id])]);
  return Object.fromEntries(entries) as FormValues;
}

function sameShape(empty: unknown, found: unknown): unknown {
  if (Array.isArray(empty)) return Array.isArray(found) ? found.filter((entry) => typeof entry === "string") : empty;
  if (isRecord(empty)) {
    const entries = isRecord(found) ? found : {};
    return Object.fromEntries(Object.entries(empty).map(([key, value]) => [key, sameShape(value, entries[key])]));
  }
  // A lone checkbox gives its value when it is ticked.
  if (typeof empty === "boolean") return found === true || found === "yes";
  return typeof found === typeof empty ? found : empty;
}

/**
 * Whether something read is an object with names: not an array, a date or anything else with a kind of its own; but from
 * wherever it comes, also another window.
 *
 * @example isRecord([]) // false
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/**
 * A kept text, and after it what was typed in the same field before the kept one could be shown there.
 *
 * @example bothTexts("Min søns støtte", "er væk") // "Min søns støtte er væk"
 */
export function bothTexts(kept: string, typed: string): string {
  return kept.endsWith(typed) ? kept : `${kept} ${typed}`.trim();
}
