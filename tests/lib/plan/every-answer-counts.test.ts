import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceOptions } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { askedQuestions, prune } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { offerLetters } from "#lib/letters/offer-letters.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { letterOf } from "#tests/support/letter-of.ts";

type ClosedId = keyof typeof choiceOptions;

const closedIds = Object.keys(choiceOptions) as ClosedId[];

/** Where an answer can be without a consequence, and why it is asked all the same. */
const mayChangeNothing: Partial<Record<ClosedId, (answers: Answers) => boolean>> = {
  // Asked before it is known how far the case has come.
  topicBeskaeftigelse: () => true,
  topicUdbetalingDanmark: () => true,
  // It tells whether the complaint came late, where it can have.
  guidance: ({ stage, channel }) => stage === "complained" && channel === "oral",
};

/** All that a case comes to: the plan in words, its letters, and what else is asked. */
function whatFollows(answers: Answers, today: CalendarDate, id: ClosedId): string {
  const plan = makePlan(prune(answers), today);
  const letters = offerLetters(plan).map((offered) => letterOf(offered.id, plan));
  const asked = askedQuestions(plan.answers, true).flatMap((question) => (question.id === id ? [] : question.id));
  return JSON.stringify([composePlan(plan).blocks, letters, asked]);
}

const timesEach = 40;

test("nobody is asked what changes nothing: another answer to a closed question says or asks something else", () => {
  const tried = new Map<ClosedId, number>();
  const idle: string[] = [];
  for (const { answers, today } of fc.sample(anyCompleteCase, { seed: 20261123, numRuns: 1000 })) {
    for (const id of closedIds.filter((closed) => answers[closed] !== undefined)) {
      const times = tried.get(id) ?? 0;
      if (times === timesEach || mayChangeNothing[id]?.(answers)) continue;
      tried.set(id, times + 1);
      const here = whatFollows(answers, today, id);
      const counts = choiceOptions[id].some(
        (option) => whatFollows(parseAnswers({ ...answers, [id]: option }), today, id) !== here,
      );
      if (!counts) idle.push(`${id} in ${JSON.stringify(answers)}`);
    }
  }
  expect(idle).toEqual([]);
  expect(closedIds.filter((id) => !tried.has(id))).toEqual(["topicBeskaeftigelse", "topicUdbetalingDanmark"]);
});
