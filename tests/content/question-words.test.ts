import { describe, expect, it } from "vitest";
import { checkItems, options } from "#content/da/answer-options.ts";
import { deadlineDoubtNote, deadlineDoubts } from "#content/da/deadline-doubts.ts";
import { checkedParts, decisionCheckItems } from "#content/da/decision-check.ts";
import { questions } from "#content/da/questions.ts";
import { decisionCheckIds } from "#content/ids/decision-check.ts";
import { checkItemIds, choiceOptions, choicesOptions, dateQuestionIds } from "#content/ids/questions.ts";

describe("the questions", () => {
  const worded: Readonly<Record<string, object>> = options;
  const lists: Readonly<Record<string, readonly string[]>> = { ...choiceOptions, ...choicesOptions };

  it.each(Object.keys(worded))("%s has words for exactly its answers", (id) => {
    expect(Object.keys(worded[id] ?? {}).sort()).toEqual([...(lists[id] ?? [])].sort());
  });

  it("takes every list of answers but those worded with the deciders and kinds", () => {
    const elsewhere = ["decider", "kindUddannelse", "kindFamilieretshuset"];
    expect(Object.keys(worded).sort()).toEqual(
      Object.keys(lists)
        .filter((id) => !elsewhere.includes(id))
        .sort(),
    );
  });

  it.each(dateQuestionIds)("%s has an example whose day cannot be read as a month, and an answer for no day", (id) => {
    const [, day = "", month = ""] = /For eksempel (\d+)\.(\d+)\.\d{4}/.exec(questions[id].hint ?? "") ?? [];
    expect(Number(day)).toBeGreaterThan(12);
    expect(Number(month)).toBeGreaterThan(0);
    expect(Number(month)).toBeLessThan(10);
    expect(questions[id].unknownLabel).toBeDefined();
  });

  it("[F2] Digital Post counts from the day it was there, not from the day it was opened", () => {
    expect(questions.received.hint).toMatch(/Digital Post.*den dag, beskeden lå klar, ikke den dag, den blev åbnet/);
    expect(questions.received.help?.paragraphs.join(" ")).toMatch(/partsrepræsentant.*den tidligste af de to dage/);
  });

  it("[R4] a fuldmagt gives no right of one's own", () => {
    expect(questions.party.help?.paragraphs.join(" ")).toMatch(/Plejefamilier og pårørende får ikke en egen ret/);
  });

  it("asks six of the eight rows of the check; each row has its own part of the drawn letter", () => {
    expect(Object.keys(checkItems)).toEqual([...checkItemIds]);
    expect(Object.keys(decisionCheckItems).toSorted()).toEqual([...decisionCheckIds].toSorted());
    expect(new Set(Object.values(checkedParts).map(({ part }) => part)).size).toBe(decisionCheckIds.length);
    expect(questions.check.hint).toMatch(/otte.*som på tegningen/);
  });

  it("[F7] what is open about a decision may matter for the deadline, and no more is said", () => {
    for (const words of Object.values(deadlineDoubts))
      expect(words).toMatch(/\? Det kan have betydning for fristen\.$/);
    expect(deadlineDoubtNote.closing).toBe("Regn ikke med mere tid.");
  });
});
