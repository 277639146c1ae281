import fc from "fast-check";
import {
  checkAnswerIds,
  checkItemIds,
  choiceOptions,
  choicesOptions,
  dateQuestionIds,
  textQuestionIds,
} from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { journey } from "#lib/answers/journey.ts";
import { prune } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { day } from "./plain-notice.ts";
import { everyDay } from "./second-calendar.ts";

/** Answers, and the day they are read. */
export type Case = { readonly answers: Answers; readonly today: CalendarDate };

const firstToday = day("2026-11-21");
const calendar = everyDay("2025-06-01", "2029-06-30").map(day);
const placeOfFirstToday = calendar.indexOf(firstToday);

/** Days that a rule treats in a way of its own: too old to count, the first that counts, doubtful, closed. */
const markedDays = ["2017-05-05", "2018-06-30", "2018-07-01", "2023-05-05", "2026-12-24", "2027-05-07"].map(day);

/** What people type, and what they should not have; no braces, so that a brace in a document is always our own. */
const typed = [
  "Jeg vil have min hjælp tilbage",
  "Åse Østergård, 7. sal",
  '<script>alert("x")</script>',
  "😀 \u202etxet",
  "Linje ét\n\nLinje to",
  "x",
];

const anyToday = fc.integer({ min: placeOfFirstToday, max: placeOfFirstToday + 780 });
/** Where a date lies from today: mostly inside the last six weeks, where a deadline is open or just gone. */
const anyDistance = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -42, max: 0 }) },
  { weight: 2, arbitrary: fc.integer({ min: -400, max: -43 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }) },
);
const anyPlacedDay = fc.oneof(
  { weight: 7, arbitrary: anyDistance },
  { weight: 1, arbitrary: fc.constantFrom(...markedDays) },
  { weight: 2, arbitrary: fc.constant("unknown" as const) },
);

const byQuestion: Record<string, fc.Arbitrary<unknown>> = {
  ...Object.fromEntries(Object.entries(choiceOptions).map(([id, options]) => [id, fc.constantFrom(...options)])),
  ...Object.fromEntries(
    Object.entries(choicesOptions).map(([id, options]) => [id, fc.subarray([...options], { minLength: 1 })]),
  ),
  ...Object.fromEntries(dateQuestionIds.map((id) => [id, anyPlacedDay])),
  ...Object.fromEntries(textQuestionIds.map((id) => [id, fc.constantFrom(...typed)])),
  // Some have more in them than others: the kommune's topics, the kinds, and what comes after a decision.
  decider: fc.constantFrom(...choiceOptions.decider, "kommune", "kommune", "kommune", "familieretshuset", "aes"),
  kommune: fc.constantFrom("Aarhus", "Ærø", "København", "unknown"),
};
const anyCheckAnswer = fc.constantFrom(...checkAnswerIds);
const checkByItem = Object.fromEntries(checkItemIds.map((item) => [item, anyCheckAnswer]));

/** Questions by their id, in a row that does not know its keys by type. */
const withCheck = (check: fc.Arbitrary<unknown>): Record<string, fc.Arbitrary<unknown>> => ({ ...byQuestion, check });

const required: string[] = journey.filter(({ optional }) => !optional).map(({ id }) => id);

/** Everything answered, also what is not asked together; distances become days once today is known. */
const anyEverything = fc.tuple(anyToday, fc.record(withCheck(fc.record(checkByItem)), { requiredKeys: required }));
const anySomething = fc.tuple(
  anyToday,
  fc.record(withCheck(fc.record(checkByItem, { requiredKeys: [] })), { requiredKeys: [] }),
);

/** Every question that is asked has an answer ("Ved ikke" is one; what is optional may be left out), and nothing else has. */
export const anyCompleteCase: fc.Arbitrary<Case> = anyEverything.map(([place, answered]) => {
  const { answers, today } = caseAt(place, answered);
  return { answers: prune(answers), today };
});

/** Anything that the schema accepts: some answers, also to questions that are not asked. */
export const anyCase: fc.Arbitrary<Case> = anySomething.map(([place, answered]) => caseAt(place, answered));

function caseAt(place: number, answered: Readonly<Record<string, unknown>>): Case {
  const placed = Object.entries(answered).map(([id, value]) => [
    id,
    typeof value === "number" ? calendar[place + value] : value,
  ]);
  return { answers: parseAnswers(Object.fromEntries(placed)), today: calendar[place] ?? firstToday };
}
