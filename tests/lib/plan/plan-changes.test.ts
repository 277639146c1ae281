import { describe, expect, test } from "vitest";
import { changeSentences } from "#lib/document/change-sentences.ts";
import { planChanges } from "#lib/plan/plan-changes.ts";
import { planOf } from "#tests/support/plan-of.ts";

const decided = {
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "botilbud",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-19",
  toldFirst: "no",
  guidance: "given",
};

/** What is said when these answers are changed to those. */
const said = (before: Record<string, unknown>, now: Record<string, unknown>, today?: string): readonly string[] => {
  const changes = planChanges(planOf(before, today), planOf(now, today));
  return changes === null ? [] : changeSentences(changes, "citizen");
};

describe("what a changed answer has done", () => {
  test("[F10] an earlier date: the day now, and the day before", () => {
    expect(said(decided, { ...decided, dated: "2026-11-17" })).toEqual([
      "Vi regner nu med tirsdag den 15. december 2026 som sidste dag for at klage. Før var det torsdag den 17. december 2026.",
    ]);
  });

  test("[F10] a date that is taken back: no day, and the one that no longer stands", () => {
    expect(said(decided, { ...decided, dated: "unknown", channel: "unknown" })[0]).toBe(
      "Vi kan ikke regne en dag ud nu. Før var den torsdag den 17. december 2026.",
    );
  });

  test("[F8] a date so early that the day has passed: said as past, without a word of being too late", () => {
    expect(said(decided, { ...decided, dated: "2026-10-16" })[0]).toBe(
      "Den sidste dag for at klage var fredag den 13. november 2026. Før regnede vi med torsdag den 17. december 2026.",
    );
  });

  test("the order in which the answers were given is no change, nor is an answer that does not count", () => {
    const reversed = Object.fromEntries(Object.entries(decided).reverse());
    expect(planChanges(planOf(decided), planOf(reversed))).toBeNull();
    expect(planChanges(planOf(decided), planOf({ ...decided, boardDay: "2026-11-19" }))).toBeNull();
  });

  test.each<[string, Record<string, unknown>]>([
    ["a task ticked on the plan", { done: ["complain"] }],
    ["the person's own notes", { ownNotes: "Ring mandag" }],
    ["the advisor's notes", { notes: { klagen: "Ring mandag" } }],
    ["the session's name", { session: "Tirsdag kl. 10" }],
  ])("what is no answer is no change: %s", (_what, written) => {
    expect(planChanges(planOf(decided), planOf({ ...decided, ...written }))).toBeNull();
    expect(planChanges(planOf({ ...decided, ...written }), planOf(decided))).toBeNull();
    expect(said(decided, { ...decided, ...written, kommune: "Odense" })).toHaveLength(1);
  });

  test("[F8] the last day itself has not passed", () => {
    const changes = (dated: string) => planChanges(planOf(decided), planOf({ ...decided, dated }));
    expect(changes("2026-10-24")).toMatchObject({ now: "2026-11-23", isPassed: false });
    expect(changes("2026-10-23")).toMatchObject({ now: "2026-11-20", isPassed: true });
    const lastDay = planChanges(
      planOf(decided, "2026-11-23"),
      planOf({ ...decided, dated: "2026-10-24" }, "2026-11-23"),
    );
    expect(lastDay).toMatchObject({ now: "2026-11-23", isPassed: false });
  });

  test("only what was answered is lost, and only what is not answered is new", () => {
    const { topicKommune: _topic, ...withoutTopic } = decided;
    const toUdk = { ...withoutTopic, decider: "udbetaling-danmark" };
    expect(planChanges(planOf(decided), planOf(toUdk))).toMatchObject({
      dropped: ["kommune", "topicKommune"],
      asked: ["topicUdbetalingDanmark"],
    });
    // The topic was asked for and never answered: nothing is lost with it.
    expect(planChanges(planOf(withoutTopic), planOf(toUdk))?.dropped).toEqual(["kommune"]);
    // What came answered with the change is not a new question.
    expect(planChanges(planOf(decided), planOf({ ...toUdk, topicUdbetalingDanmark: "pension" }))?.asked).toEqual([]);
  });

  test("[F8] a date so early that the reason is asked for: named, and not when it was asked for before", () => {
    const late = { ...decided, dated: "2026-10-16" };
    expect(planChanges(planOf(decided), planOf(late))?.asked).toEqual(["lateReason"]);
    expect(planChanges(planOf(late), planOf({ ...late, kommune: "Odense" }))?.asked).toEqual([]);
    expect(said(decided, late)).toContain("Der er et nyt spørgsmål: Grund til, at klagen kommer nu.");
  });

  test("another authority: what does not count any more is named, and what is asked now", () => {
    const sentences = said(decided, { ...decided, decider: "udbetaling-danmark" });
    expect(sentences).toContain("De her svar tæller ikke mere: Kommune, Sagen handler om.");
    expect(sentences).toContain("Der er et nyt spørgsmål: Sagen handler om.");
  });

  test("an answer that leaves the day alone says that it is the same", () => {
    expect(said(decided, { ...decided, kommune: "Odense" })).toEqual([
      "Den sidste dag for at klage er den samme som før.",
    ]);
  });

  test("nothing changed: nothing said, also where the order of the answers is another", () => {
    expect(said(decided, Object.fromEntries(Object.entries(decided).reverse()))).toEqual([]);
  });
});
