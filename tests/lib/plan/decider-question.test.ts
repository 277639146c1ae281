import { describe, expect, test } from "vitest";
import { choiceOptions } from "#content/ids/questions.ts";
import { deciderQuestion } from "#lib/plan/decider-question.ts";
import { planOf } from "#tests/support/plan-of.ts";

const openIn = (answers: Readonly<Record<string, unknown>>) =>
  deciderQuestion(planOf({ stage: "decided", ...answers }));

describe("what is open about who decided", () => {
  test("[F11] nobody knows who: that is asked first", () => {
    expect(openIn({})).toBe("decider");
    expect(openIn({ decider: "unknown" })).toBe("decider");
  });

  test("[F11] a decider with several kinds of decisions: which of them", () => {
    const open = choiceOptions.decider.flatMap((decider) => {
      const question = openIn({ decider });
      return decider === "unknown" || question === null ? [] : [[decider, question]];
    });
    expect(open).toEqual([
      ["uddannelsesinstitution", "kindUddannelse"],
      ["familieretshuset", "kindFamilieretshuset"],
    ]);
  });

  test("[F11] the kind is known: nothing is open", () => {
    expect(openIn({ decider: "uddannelsesinstitution", kindUddannelse: "su" })).toBeNull();
    expect(openIn({ decider: "familieretshuset", kindFamilieretshuset: "adoption" })).toBeNull();
  });
});
