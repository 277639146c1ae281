import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterIds } from "#content/ids/letters.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { letterText } from "#lib/letters/letter-text.ts";
import { offerLetters } from "#lib/letters/offer-letters.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { letterOf } from "#tests/support/letter-of.ts";

const plans = coveringCases().map(({ plan }) => plan);
const cases = plans.flatMap((plan) => offerLetters(plan).map(({ id }) => ({ plan, id, letter: letterOf(id, plan) })));

const addresseeOf = ({ blocks }: Letter): string => {
  const facts = blocks.flatMap((block) => (block.type === "facts" ? block.items : []));
  return facts.find(({ label }) => label === "Til")?.value ?? "";
};

describe("every letter of every plan", () => {
  it("all letters are offered somewhere, at least once", () => {
    expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(letterIds));
    expect(cases.length).toBeGreaterThan(100);
  });

  it("leaves no place unfilled, and no braces", () => {
    for (const { plan, letter } of cases) {
      const text = letterText(letter);
      expect(text, `${plan.decider} ${plan.stage}`).not.toMatch(/_{3,}|[{}]|undefined|null/);
      expect(letter.blocks.filter(({ type }) => type === "pen")).toEqual([]);
    }
  });

  it("is in the first person, in whole sentences, without stray blanks", () => {
    for (const { letter } of cases) {
      const text = letterText(letter);
      expect(text, letter.id).toMatch(/(?<!\p{L})(?:jeg|min|mine|mit|mig|vi)(?!\p{L})/iu);
      expect(text, letter.id).not.toMatch(/(?<!\p{L})(?:du|din|dine|dit|borgeren)(?!\p{L})/iu);
      expect(text, letter.id).not.toMatch(/[\r\t\u00a0\u00ad\u200b]| {2}|\n{3}| \n|\.\./u);
      expect(text.endsWith("\n")).toBe(true);
    }
  });

  it("[C5] a demand for the court goes to Ankestyrelsen, never to the court", () => {
    const demands = cases.filter(({ id }) => id === "court-review");
    expect(demands.length).toBeGreaterThan(1);
    for (const { letter } of demands) expect(addresseeOf(letter)).toBe("Ankestyrelsen");
  });

  it("has the plan's own days, and the day of writing", () => {
    let seen = 0;
    for (const { plan, letter, id } of cases) {
      const text = letterText(letter);
      expect(text).toContain(`Dato: ${danishDate(plan.today)}`);
      const { dated, hearingDay, meetingDay, accessDay, newDecisionDay, complainedOn, boardDay } = plan.answers;
      const day = {
        "preliminary-complaint": plan.stage === "decided" ? dated : undefined,
        complaint: plan.stage === "decided" ? dated : undefined,
        "late-complaint": plan.stage === "decided" ? dated : undefined,
        "maintain-complaint": newDecisionDay,
        "court-review": boardDay,
        "hearing-answer": hearingDay,
        "hearing-time": hearingDay,
        agenda: meetingDay,
        bisidder: meetingDay,
        "remind-aktindsigt": accessDay,
        "remind-reassessment": complainedOn,
      }[id as string];
      if (!isDay(day)) continue;
      seen += 1;
      expect(text, id).toContain(danishDate(day));
    }
    expect(seen).toBeGreaterThan(25);
  });

  it("is offered with a task of the plan, its rule and its day, each letter once, the next task's first", () => {
    for (const plan of plans) {
      const offered = offerLetters(plan);
      expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
      for (const { task, because, day } of offered) {
        const own = plan.tasks.find(({ id }) => id === task);
        expect({ because, day }).toEqual({ because: own?.because, day: own?.day });
      }
      const place = offered.findIndex(({ task }) => task === plan.next);
      if (place >= 0) expect(place).toBe(0);
      const days = offered.filter(({ task }) => task !== plan.next).flatMap(({ day }) => day ?? []);
      expect([...days].sort()).toEqual(days);
    }
  });
});

describe("any case at all", () => {
  it("has letters that can be written, whatever is answered", () => {
    fc.assert(
      fc.property(anyCase, ({ answers, today }) => {
        const plan = makePlan(answers, today);
        for (const { id } of offerLetters(plan)) {
          const text = letterText(letterOf(id, plan, { reason: "{name} $& $1" }));
          expect(text).not.toMatch(/_{3,}|undefined/);
          expect(text.replaceAll("{name} $& $1", "")).not.toMatch(/[{}]/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
