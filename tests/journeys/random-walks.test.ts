import { expect, test } from "vitest";
import type { Register } from "#content/ids/registers.ts";
import { emptyForm, type FormValues, readForm } from "#lib/answers/form-values.ts";
import { journey, type Question } from "#lib/answers/journey.ts";
import { keptText, readKept } from "#lib/answers/kept-case.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { askedQuestions, nextQuestion, previousQuestion, stepQuestions } from "#lib/answers/walk.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { closedAnswers } from "#lib/export/closed-answers.ts";
import { packAnswers, unpackAnswers } from "#lib/export/hand-over.ts";
import { isPastTheDay } from "#lib/plan/lateness-ladder.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { day } from "#tests/support/plain-notice.ts";
import { randomAnswer } from "#tests/support/random-answer.ts";
import { type Chance, seededChance } from "#tests/support/seeded-chance.ts";

const today = day("2026-11-22");
const walks = 1_000;
const steps = 40;

type Walker = { form: FormValues; register: Register; here: Question };

/** One thing a person does; whatever it is, only an answer changes what has been typed. */
function act(walker: Walker, chance: Chance): void {
  const answers = readAnswers(walker.form, today);
  switch (chance.below(8)) {
    case 0:
      walker.here = previousQuestion(answers, walker.here.id, isPastTheDay(answers, today)) ?? walker.here;
      return;
    case 1: {
      // A reload, or another day: everything goes out as text and comes back.
      const { kept, fault } = readKept(keptText(walker, today), today);
      expect(fault).toBeNull();
      expect(kept).toEqual({ form: walker.form, register: walker.register });
      Object.assign(walker, kept);
      return;
    }
    case 2:
      walker.register = walker.register === "citizen" ? "advisor" : "citizen";
      walker.here = stepQuestions(answers, walker.here.step, isPastTheDay(answers, today))[0] ?? walker.here;
      return;
    case 3:
      // "Ret", or an old link: any question at all, also one that is not asked now.
      walker.here = chance.oneOf(journey);
      return;
    default: {
      const before = walker.form;
      const answer = randomAnswer(walker.here, chance);
      walker.form = readForm({ ...before, [walker.here.id]: answer });
      expect(walker.form).toEqual({ ...before, [walker.here.id]: answer });
      const now = readAnswers(walker.form, today);
      walker.here = nextQuestion(now, walker.here.id, isPastTheDay(now, today)) ?? walker.here;
    }
  }
}

/** From here "Næste" leads to the end, through questions that are asked, each once. */
function wayOn(form: FormValues, here: Question): number {
  const answers = readAnswers(form, today);
  const isLate = isPastTheDay(answers, today);
  const asked = askedQuestions(answers, isLate);
  let passed = 0;
  for (let next = nextQuestion(answers, here.id, isLate); next; next = nextQuestion(answers, next.id, isLate)) {
    expect(asked).toContain(next);
    passed += 1;
    expect(passed).toBeLessThanOrEqual(journey.length);
  }
  return passed;
}

test("a thousand random walks: no lost answer, no dead end, no error, and a plan at the end of each", () => {
  let longest = 0;
  const seen = new Set<string>();
  for (let seed = 1; seed <= walks; seed += 1) {
    const chance = seededChance(seed);
    const walker: Walker = { form: emptyForm, register: "citizen", here: journey[0] as Question };
    for (let step = 0; step < steps; step += 1) {
      act(walker, chance);
      seen.add(walker.here.id);
    }
    longest = Math.max(longest, wayOn(walker.form, walker.here));
    const answers = readAnswers(walker.form, today);
    const { blocks } = composePlan(makePlan(answers, today));
    expect(blocks.length, `seed ${seed}`).toBeGreaterThan(5);
    expect(unpackAnswers(packAnswers(answers))).toEqual(closedAnswers(answers));
  }
  expect(longest).toBeGreaterThan(10);
  expect(seen.size, "questions that the walks came to").toBe(journey.length);
});
