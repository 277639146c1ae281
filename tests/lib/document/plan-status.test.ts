import { expect, test } from "vitest";
import { caseWords } from "#lib/document/case-words.ts";
import { deadlineBlock } from "#lib/document/deadline-block.ts";
import { planStatus } from "#lib/document/plan-status.ts";
import { planOf } from "#tests/support/plan-of.ts";

/** A kommune's decision in Digital Post. */
const decided = {
  decider: "kommune",
  topicKommune: "merudgifter",
  stage: "decided",
  channel: "digital-post",
  guidance: "given",
};

function statusOf(answers: Readonly<Record<string, unknown>>, today?: string): string {
  const plan = planOf({ ...decided, ...answers }, today);
  return planStatus(plan, deadlineBlock(plan, caseWords(plan)) ?? undefined);
}

test.each([
  [{ dated: "2026-11-19", received: "2026-11-19" }, "Sidste dag for at klage: torsdag den 17. december 2026."],
  [{ dated: "unknown", received: "2026-11-19" }, "Foreløbig sidste dag for at klage: torsdag den 17. december 2026."],
  [{ dated: "2026-11-19", letterDay: "2026-12-15" }, "Sidste dag efter brevet: tirsdag den 15. december 2026."],
  [{ dated: "2026-11-18", channel: "letter" }, "Sidste sikre dag for at klage: onsdag den 16. december 2026."],
])("[F2p] what is said aloud calls the day what the box calls it: %o", (answers, said) => {
  expect(statusOf(answers)).toBe(`Planen er opdateret. ${said}`);
});

test("[F8] and so when the day is past", () => {
  const passed = statusOf({ dated: "2026-11-19", received: "2026-11-19" }, "2026-12-18");
  expect(passed).toBe("Planen er opdateret. Sidste dag for at klage var torsdag den 17. december 2026. Dagen er gået.");
});
