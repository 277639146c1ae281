import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { anyCase, anyCompleteCase } from "#tests/support/arbitrary-answers.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { planOf } from "#tests/support/plan-of.ts";
import { textsToReach } from "#tests/support/texts-to-reach.ts";

const decided = { stage: "decided", guidance: "given", channel: "digital-post" };

/** What chance seldom meets: the office closes before the day itself, debt from SU, the clock C6, the advisor's words. */
const seldom = [
  planOf({ decider: "kommune", ...decided, dated: "2026-11-26", received: "2026-11-26" }, "2026-12-24"),
  planOf({ decider: "kommune", ...decided, dated: "2027-04-09", received: "2027-04-09" }, "2027-05-06"),
  planOf({ decider: "a-kasse", ...decided, dated: "2027-04-09", received: "2027-04-09" }, "2027-05-06"),
  planOf({
    ...{ decider: "udbetaling-danmark", topicUdbetalingDanmark: "su-gaeld", ...decided },
    ...{ dated: "2026-11-19", received: "2026-11-19", wantsComplaint: "yes" },
  }),
  planOf({
    ...{ decider: "familieretshuset", kindFamilieretshuset: "adoption", stage: "board-decided" },
    ...{ boardOutcome: "stadfaestet", boardDay: "2026-11-19" },
  }),
  planOf({ decider: "kommune", ...decided, session: "Samtale 12", notes: { klagen: "Ring igen i morgen" } }),
];

describe("the texts of the plan", () => {
  test("[T1] every sentence is said to somebody", () => {
    const texts = textsToReach();
    for (const plan of seldom) texts.read(composePlan(plan));
    for (const { plan } of coveringCases()) texts.read(composePlan(plan));
    let read = 0;
    // More rounds than are needed today: a new question moves the dice for all the others.
    for (const [anyOfThem, seed] of [
      [anyCompleteCase, 1],
      [anyCase, 2],
      [anyCompleteCase, 3],
      [anyCompleteCase, 4],
      [anyCompleteCase, 5],
    ] as const) {
      if (texts.unread().length === 0) break;
      for (const { answers, today } of fc.sample(anyOfThem, { seed, numRuns: 2500 })) {
        if (texts.unread().length === 0) break;
        texts.read(composePlan(makePlan(answers, today)));
        read += 1;
      }
    }
    console.log(
      `texts of the plan reached: ${texts.count - texts.unread().length} of ${texts.count}, in ${read} plans`,
    );
    expect(texts.unread()).toEqual([]);
    expect(texts.count).toBeGreaterThan(900);
  });
});
