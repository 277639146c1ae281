import { describe, expect, test } from "vitest";
import { choiceOptions } from "#content/ids/questions.ts";
import { planOf, whoByRoute } from "#tests/support/plan-of.ts";

/** Digital Post of a Thursday: settled on 17 December where nothing is missing. */
const inOrder = {
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-19",
  received: "2026-11-19",
  guidance: "given",
};

const deadlineOf = (answers: Readonly<Record<string, unknown>>) => {
  const { deadline } = planOf(answers);
  if (deadline.status !== "computed") throw new Error(`not computed: ${deadline.status}`);
  return deadline;
};

describe("what keeps a day from being settled", () => {
  test("[R4][F2] a kommune whose topic is not known: it may not be Ankestyrelsen's", () => {
    const ofTopic = (topic: object) => deadlineOf({ ...inOrder, decider: "kommune", ...topic }).deadline;
    expect(ofTopic({ topicKommune: "merudgifter" })).toMatchObject({ safeDay: "2026-12-17", settled: true });
    expect(ofTopic({ topicKommune: "unknown" })).toMatchObject({ safeDay: "2026-12-17", settled: false });
    expect(ofTopic({})).toMatchObject({ safeDay: "2026-12-17", settled: false });
  });

  test.each([
    "kommune-beskaeftigelse",
    "boerne-og-ungeudvalg",
    "udbetaling-danmark",
    "seniorpensionsenheden",
    "socialtilsyn",
  ])("[F3] %s has no such topics", (decider) => {
    expect(deadlineOf({ ...inOrder, decider }).deadline.settled).toBe(true);
  });

  test("[F2][F2p] how it came is not known: never settled, and provisional without its date", () => {
    for (const guidance of choiceOptions.guidance) {
      const unknown = { ...inOrder, decider: "aes", channel: "unknown", guidance };
      expect(deadlineOf(unknown).deadline).toMatchObject({ latestDay: null, provisional: false, settled: false });
      const undated = { ...unknown, dated: "unknown" };
      expect(deadlineOf(undated).deadline).toMatchObject({ latestDay: null, provisional: true, settled: false });
    }
  });

  test("[F3][F2] the kind counts also where it is not known how it came: SU's debt goes back from a Sunday", () => {
    const sunday = { ...inOrder, channel: "unknown", dated: "2026-11-22", received: "2026-11-22" };
    const dayOf = (who: object) => deadlineOf({ ...sunday, ...who }).useDay;
    expect(dayOf(whoByRoute["udbetaling-danmark"])).toBe("2026-12-21");
    expect(dayOf(whoByRoute["udbetaling-danmark-su-gaeld"])).toBe("2026-12-18");
  });

  test("[F11] nobody known, or a kind that has no rule, has no day either where it is not known how it came", () => {
    for (const who of [{ decider: "unknown" }, {}, whoByRoute["familieretshuset-adoption"]]) {
      expect(planOf({ ...inOrder, ...who, channel: "unknown" }).deadline.status).toBe("in-letter");
      expect(planOf({ ...inOrder, ...who, channel: "unknown", stage: "complained" }).deadline).toEqual({
        status: "behind",
        deadline: null,
      });
    }
  });

  test("[R5][F5] the letter's own day: an earlier one is used with its own office day, the same or a later one is not", () => {
    const with_ = (letterDay: string) => deadlineOf({ ...inOrder, decider: "aes", letterDay });
    expect(with_("2026-12-13")).toMatchObject({ useDay: "2026-12-13", useOfficeDay: "2026-12-11" });
    expect(with_("2026-12-17")).toMatchObject({ useDay: "2026-12-17", useOfficeDay: "2026-12-17" });
    expect(with_("2026-12-20")).toMatchObject({ useDay: "2026-12-17", useOfficeDay: "2026-12-17" });
  });
});
