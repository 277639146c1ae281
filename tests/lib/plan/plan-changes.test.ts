import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeSentences } from "#lib/document/change-sentences.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { planChanges } from "#lib/plan/plan-changes.ts";
import { anyCase } from "#tests/support/arbitrary-answers.ts";
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
      "Den sidste sikre dag for at klage er nu tirsdag den 15. december 2026. Før var det torsdag den 17. december 2026.",
    ]);
  });

  test("[F10] a date that is taken back: no day, and the one that no longer stands", () => {
    expect(said(decided, { ...decided, dated: "unknown", channel: "unknown" })[0]).toBe(
      "Vi kan ikke regne en dag ud nu. Før var den torsdag den 17. december 2026.",
    );
  });

  test("[F8] a date so early that the day has passed: said as past, without a word of being too late", () => {
    expect(said(decided, { ...decided, dated: "2026-10-16" })[0]).toBe(
      "Den sidste sikre dag for at klage var fredag den 13. november 2026. Før regnede vi med torsdag den 17. december 2026.",
    );
  });

  test("another authority: what does not count any more is named, and what is asked now", () => {
    const sentences = said(decided, { ...decided, decider: "udbetaling-danmark" });
    expect(sentences).toContain("De her svar tæller ikke mere: Kommune, Sagen handler om.");
    expect(sentences).toContain("Der er et nyt spørgsmål: Sagen handler om.");
  });

  test("an answer that leaves the day alone says that it is the same", () => {
    expect(said(decided, { ...decided, kommune: "Odense" })).toEqual([
      "Den sidste sikre dag for at klage er den samme som før.",
    ]);
  });

  test("nothing changed: nothing said, also where the order of the answers is another", () => {
    expect(said(decided, Object.fromEntries(Object.entries(decided).reverse()))).toEqual([]);
  });

  test("of any two cases: whole sentences, and none where they are one and the same", () => {
    fc.assert(
      fc.property(anyCase, anyCase, ({ answers, today }, other) => {
        const [a, b] = [makePlan(answers, today), makePlan(other.answers, today)];
        expect(planChanges(a, a)).toBeNull();
        const changes = planChanges(a, b);
        for (const sentence of changes ? changeSentences(changes, "advisor") : []) {
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(sentence).not.toMatch(/[{}]|undefined|null/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
