import { describe, expect, test } from "vitest";
import { missingAnswers } from "#lib/document/missing-answers.ts";
import { planOf } from "#tests/support/plan-of.ts";

const firstMissing = (answers: Readonly<Record<string, unknown>>) =>
  missingAnswers(planOf({ stage: "decided", channel: "letter", ...answers }), "citizen");

describe("what is missing, what matters most first", () => {
  test("[F2p] the date, where a deadline is counted from it, and why", () => {
    const [item] = firstMissing({ decider: "kommune", topicKommune: "merudgifter" });
    expect(item).toMatchObject({ id: "dated", why: expect.stringContaining("foreløbig") });
  });

  test.each([
    ["[R4]", { decider: "kommune", topicKommune: "cpr" }],
    ["[F11]", { decider: "other", topicOther: "ingen-af-disse" }],
    ["[F11]", { decider: "familieretshuset", kindFamilieretshuset: "adoption" }],
  ])(
    "%s the day in the letter, where the letter alone knows, and and nothing that a deadline of ours is counted from: %j",
    (_rule, answers) => {
      const items = firstMissing(answers);
      expect(items[0]?.id).toBe("letterDay");
      for (const counted of ["channel", "dated", "received", "toldFirst", "told"])
        expect(items.map(({ id }) => id)).not.toContain(counted);
      expect(items.map(({ id }) => id)).toContain("companion");
    },
  );

  test("[R1] who decided, before all else; the date may count once that is known", () => {
    const items = firstMissing({});
    expect(items[0]?.id).toBe("decider");
    expect(items.find(({ id }) => id === "dated")?.why).toContain("foreløbig");
  });

  test("the check of a decision that is hard to understand, which may be left out, and of no other", () => {
    const decided = { decider: "kommune", topicKommune: "merudgifter", dated: "2026-11-18" };
    const ids = (answers: object) => firstMissing({ ...decided, ...answers }).map(({ id }) => id);
    for (const understood of ["no", "partly"]) {
      expect(ids({ understood })).toContain("check");
      expect(ids({ understood, check: { rule: "no" } })).not.toContain("check");
      expect(ids({ understood, channel: "oral" })).not.toContain("check");
    }
    expect(ids({ understood: "yes" })).not.toContain("check");
    expect(ids({})).not.toContain("check");
  });
});
