import { describe, expect, test } from "vitest";
import type { Block } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { overLimit } from "#lib/document/over-limit.ts";
import { letterLimits } from "#lib/letters/letter-limits.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { letterOf } from "#tests/support/letter-of.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

const withBlock = (block: Block) => ({ ...sampleDocument, blocks: [...sampleDocument.blocks, block] });
const withNote = (value: string) => withBlock({ type: "notes", texts: [{ label: "Egne noter", value }], lines: 3 });

describe("more than the paper holds is named before anything is drawn", () => {
  test.each([
    ["2,001 characters", `${"Kommunen har ikke svaret. ".repeat(77)}`.slice(0, 2001).replace(/.$/u, "x")],
    ["41 lines", "a\n".repeat(41)],
    ["20,000 lines with a word on each", "a\n".repeat(20_000)],
    ["one word of 5,000 letters", "a".repeat(5000)],
  ])("a note of %s", (_name, value) => {
    expect(overLimit(withNote(value))).toBe("Egne noter");
  });

  test.each([
    ["2,000 characters", "a".repeat(2000)],
    ["40 lines", "a\n".repeat(40)],
    ["20,000 line breaks without a word between", `top${"\n".repeat(20_000)}bund`],
    ["nothing", ""],
  ])("a note of %s has room", (_name, value) => {
    expect(overLimit(withNote(value))).toBeNull();
  });

  test("a text without a name is named by its first words", () => {
    const text = `Det her er en tekst, som bliver ved og ved. ${"og ved ".repeat(400)}`;
    expect(overLimit(withBlock({ type: "paragraph", text }))).toBe("Det her er en tekst, som bliver ved og v …");
    expect(overLimit({ ...sampleDocument, title: "a".repeat(2001) })).toBe(`${"a".repeat(40)} …`);
  });

  test("61 items in a list", () => {
    const items = Array.from({ length: 61 }, (_, place) => `Punkt ${place}`);
    expect(overLimit(withBlock({ type: "list", items }))).toBe("items");
    expect(overLimit(withBlock({ type: "list", items: items.slice(1) }))).toBeNull();
  });

  test("no plan of ours is near it, and a letter has room for much more", () => {
    for (const { plan } of coveringCases()) expect(overLimit(composePlan(plan))).toBeNull();
    const { plan } = ordinaryCases["b) an ordinary letter"];
    const letter = letterOf("complaint", plan, { reason: "Jeg er uenig. ".repeat(1000) });
    expect(overLimit(letter, letterLimits)).toBeNull();
    expect(
      overLimit({ ...letter, blocks: [{ type: "paragraph", text: "a".repeat(30_001) }] }, letterLimits),
    ).not.toBeNull();
  });
});
