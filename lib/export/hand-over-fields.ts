import { kommuneNames } from "#content/ids/kommuner.ts";
import {
  checkAnswerIds,
  checkItemIds,
  choiceOptions,
  choicesOptions,
  type QuestionId,
} from "#content/ids/questions.ts";
import { journey, type Question } from "#lib/answers/journey.ts";
import { yearLimits } from "#lib/answers/year-limits.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { addDays, daysBetween } from "#lib/calendar/day-arithmetic.ts";

/** Digits of a number in which every place has its own base, the first place first. */
export type Digit = { readonly value: number; readonly base: number };

/** How the answer to one question is written as digits, and read back from them. */
export type HandOverField = {
  readonly id: string;
  /** What the digits mean, as text: when it changes, a link made before it does not fit any more. */
  readonly meaning: string;
  readonly write: (answer: unknown) => readonly Digit[];
  /** @param next gives the next digit of a base */
  readonly read: (next: (base: number) => number) => unknown;
};

const firstDay = parseCalendarDate(`${yearLimits.earliest}-01-01`);
const dayCount = daysBetween(firstDay, parseCalendarDate(`${yearLimits.latest}-12-31`)) + 1;

/** One of a list: 0 stands for no answer. */
function oneOf(options: readonly string[]): Omit<HandOverField, "id"> {
  const base = options.length + 1;
  return {
    meaning: options.join(","),
    write: (answer) => [{ value: options.indexOf(String(answer)) + 1, base }],
    read: (next) => options[next(base) - 1],
  };
}

/** Any of a list: a bit each. */
function anyOf(options: readonly string[]): Omit<HandOverField, "id"> {
  return {
    meaning: options.join("+"),
    write: (answer) =>
      options.map((option) => ({ value: Array.isArray(answer) && answer.includes(option) ? 1 : 0, base: 2 })),
    read: (next) => {
      const chosen = options.filter(() => next(2) === 1);
      return chosen.length > 0 ? chosen : undefined;
    },
  };
}

/** No answer, "Ved ikke", or a day, counted from the first that can be typed. */
const day: Omit<HandOverField, "id"> = {
  meaning: `${firstDay}+${dayCount}`,
  write: (answer) => {
    if (answer === undefined || answer === "unknown") return [{ value: answer === undefined ? 0 : 1, base: 3 }];
    const place = daysBetween(firstDay, parseCalendarDate(String(answer)));
    return [
      { value: 2, base: 3 },
      { value: place, base: dayCount },
    ];
  },
  read: (next) => {
    const kind = next(3);
    if (kind === 0) return undefined;
    return kind === 1 ? "unknown" : addDays(firstDay, next(dayCount));
  },
};

/** The rows of the check of the letter; one bit says that there are any. */
const rows = checkItemIds.map((item) => ({ item, ...oneOf(checkAnswerIds) }));
const check: Omit<HandOverField, "id"> = {
  meaning: `${checkItemIds.join(",")}:${checkAnswerIds.join(",")}`,
  write: (answer) => {
    if (typeof answer !== "object" || answer === null) return [{ value: 0, base: 2 }];
    const given: Readonly<Record<string, unknown>> = { ...answer };
    return [{ value: 1, base: 2 }, ...rows.flatMap(({ item, write }) => write(given[item]))];
  },
  read: (next) => {
    if (next(2) === 0) return undefined;
    const given = rows.map(({ item, read }) => [item, read(next)] as const).filter(([, value]) => value !== undefined);
    return given.length > 0 ? Object.fromEntries(given) : undefined;
  },
};

/** Answers that a question did not have before, by question. */
type Added = Readonly<Partial<Record<QuestionId, readonly string[]>>>;

/**
 * What was added to the questions, the newest edition of the guide first: without it a link of the edition before can
 * still be read. An answer that is taken away, renamed or moved ends the line: the links before it are of another guide.
 */
const editions: readonly Added[] = [
  { topicOther: ["skat", "sundhed", "huslejenaevn", "su", "ikke-en-myndighed"], hearing: ["not-answered"] },
];

/** How the answer to a question is written; null for a free text, which is never handed over. */
function wayOf({ id, field }: Question, later: Added): Omit<HandOverField, "id"> | null {
  const then = (options: readonly string[]) => options.filter((option) => !later[id]?.includes(option));
  switch (field) {
    case "choice":
      return oneOf(then(choiceOptions[id]));
    case "choices":
      return anyOf(then(choicesOptions[id]));
    case "kommune":
      return oneOf([...kommuneNames, "unknown"]);
    case "date":
      return day;
    case "check":
      return check;
    case "text":
    case "longtext":
      return null;
  }
}

/**
 * Every question with closed answers or a date, in the journey's order. Made from the journey, so that a new question
 * is in it at once.
 */
export const handOverFields: readonly HandOverField[] = fieldsOf({});

/** The same as they were in each earlier edition whose links are still read, the newest first. */
export const earlierFields: readonly (readonly HandOverField[])[] = editions.map((_, place) =>
  fieldsOf(sumOf(editions.slice(0, place + 1))),
);

function fieldsOf(later: Added): readonly HandOverField[] {
  return journey.flatMap((question) => {
    const way = wayOf(question, later);
    return way ? [{ id: question.id, ...way }] : [];
  });
}

function sumOf(added: readonly Added[]): Added {
  const ids = new Set(added.flatMap((one) => Object.keys(one) as QuestionId[]));
  return Object.fromEntries([...ids].map((id) => [id, added.flatMap((one) => one[id] ?? [])]));
}
