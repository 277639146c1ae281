import { expect, test } from "vitest";
import { isPastTheDay } from "#lib/plan/lateness-ladder.ts";
import { closedCases } from "#tests/support/closed-cases.ts";
import { planOf } from "#tests/support/plan-of.ts";

test("[F8] the lateness ladder is there in every late case of the answer space, and in no other", () => {
  let lateCases = 0;
  for (const who of [
    { decider: "kommune" },
    { decider: "a-kasse" },
    { decider: "other" },
    { decider: "other", topicOther: "su" },
  ] as const) {
    for (const { answers, today: readOn } of closedCases(who)) {
      if (answers.stage !== "decided" && answers.stage !== "unknown") continue;
      const plan = planOf(answers, readOn);
      const { deadline } = plan;
      const isLate =
        (deadline.status === "computed" && deadline.useDay < readOn) ||
        (deadline.status === "in-letter" && deadline.why === "F10") ||
        ("letterDay" in deadline && deadline.letterDay !== undefined && deadline.letterDay < readOn);
      if ((plan.ladder !== null) !== isLate) expect({ answers, ladder: plan.ladder }).toBe(isLate);
      // What the guide asks by is what the plan has.
      if (isPastTheDay(answers, readOn) !== isLate) expect({ answers, isPastTheDay: !isLate }).toBe(isLate);
      lateCases += isLate ? 1 : 0;
    }
  }
  console.info(`late cases with a ladder: ${lateCases}`);
  expect(lateCases).toBeGreaterThan(4000);
});
