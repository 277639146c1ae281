import { describe, expect, it } from "vitest";
import { evidence, evidenceAnywhere, evidenceByDecider, evidenceByTopic, evidenceWords } from "#content/da/evidence.ts";
import { legalTerms } from "#content/da/legal-terms.ts";
import { evidenceIds } from "#content/ids/evidence.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { helpfulEvidence } from "#lib/document/evidence-section.ts";
import { sectionTexts } from "#tests/support/document-texts.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";
import { planOf } from "#tests/support/plan-of.ts";

const decided = { decider: "kommune", stage: "decided", channel: "letter", dated: "2026-11-18" };

describe("papers that can help", () => {
  it.each([
    [{ ...decided, topicKommune: "merudgifter" }, "receipts"],
    [{ ...decided, decider: "kommune-beskaeftigelse", topicBeskaeftigelse: "fleksjob" }, "employer"],
    [{ ...decided, decider: "udbetaling-danmark", topicUdbetalingDanmark: "boligstoette" }, "rent"],
    [{ ...decided, decider: "aes" }, "accident-report"],
    [{ ...decided, topicKommune: "andet-socialt" }, "own-account"],
    [{}, "own-account"],
  ])("go by what the case is about: %j", (answers, first) => {
    expect(helpfulEvidence(planOf(answers))[0]).toBe(first);
  });

  it("stand in the plan to be ticked where something new is to be sent, and not elsewhere", () => {
    const answers = { ...decided, topicKommune: "merudgifter" };
    const withNews = composePlan(planOf({ ...answers, newInformation: "yes" }));
    expect(sectionTexts(withNews, "papirer")).toContain("Kvitteringer og regninger");
    expect(withNews.blocks.filter(({ type }) => type === "checklist").length).toBeGreaterThan(1);
    expect(sectionTexts(composePlan(planOf(answers)), "papirer")).toEqual([]);
  });

  it("are each of use somewhere, no list says one twice, and none is long", () => {
    const lists = [
      ...Object.values(evidenceByTopic).flatMap((byTopic) => Object.values(byTopic)),
      ...Object.values(evidenceByDecider),
      evidenceAnywhere,
    ];
    expect(new Set(lists.flat())).toEqual(new Set(evidenceIds));
    for (const list of lists) expect([new Set(list).size, list.length <= 4]).toEqual([list.length, true]);
  });

  it("are said plainly", () => {
    const texts = [
      ...Object.values(evidence).flatMap(({ title, text }) => [title, text]),
      ...Object.values(evidenceWords),
    ];
    expect(lix(texts, legalTerms)).toBeLessThanOrEqual(35);
    for (const sentence of texts.flatMap(sentences)) expect(words(sentence).length, sentence).toBeLessThanOrEqual(25);
  });
});
