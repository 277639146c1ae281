import { describe, expect, test } from "vitest";
import { deadlineLabels, deadlineStates, insteadOfDay } from "#content/da/deadline.ts";
import { deadlineSampleIds } from "#content/ids/deadline-samples.ts";
import { sampleDeadlines } from "#lib/document/sample-deadlines.ts";

const samples = sampleDeadlines();
const blocks = samples.map(({ block }) => block);

describe("the deadline's box in every state, for the page of examples", () => {
  test("each sample is another state", () => {
    expect(samples.map(({ id }) => id)).toEqual([...deadlineSampleIds]);
    expect(new Set(blocks.map((block) => JSON.stringify(block))).size).toBe(blocks.length);
  });

  test("every tone, every label over the day, everything that is said instead of one", () => {
    expect(new Set(blocks.map(({ tone }) => tone))).toEqual(
      new Set(["open", "soon", "last-day", "late", "provisional", "in-letter"]),
    );
    const labels = new Set(blocks.map(({ label }) => label));
    expect(Object.values(deadlineLabels).filter((label) => !labels.has(label))).toEqual([]);
    const instead = new Set(blocks.map((block) => block.instead));
    expect(Object.values(insteadOfDay).filter((words) => !instead.has(words))).toEqual([]);
  });

  test("[F8] everything that a box says of today", () => {
    const said = blocks.flatMap(({ screenLine, lines }) => [screenLine ?? "", ...lines]).join("\n");
    const { otherLastDay, otherPassed, daysLeftMany, ...own } = deadlineStates;
    const notSaid = Object.values(own).filter((line) => !said.includes(line));
    expect(notSaid).toEqual([]);
    expect(said).toMatch(new RegExp(daysLeftMany.replace("{count}", "\\d+")));
    expect(said).not.toContain(otherLastDay);
    expect(said).not.toContain(otherPassed);
  });
});
