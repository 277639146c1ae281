import { describe, expect, it } from "vitest";
import type { Block, Document } from "#lib/document/blocks.ts";
import { sectionWords } from "#lib/document/section-words.ts";

const heading = (id: string): Block => ({ type: "heading", id, text: "Overskrift" });
const says = (text: string): Block => ({ type: "paragraph", text });
const wordsOf = (...blocks: readonly Block[]) => {
  const document: Document = { title: "", lead: "", standing: "", footer: "", facts: [], blocks };
  return [...sectionWords(document)];
};

describe("where the legal words of a plan are explained", () => {
  it("is once, after the last of the sections that stand open together", () => {
    expect(
      wordsOf(
        says("En afgørelse."),
        heading("raad-2"),
        says("Tag en bisidder med."),
        heading("raad-3"),
        says("Aktindsigt, og igen en bisidder."),
      ),
    ).toEqual([["raad-3", ["afgoerelse", "bisidder", "aktindsigt"]]]);
  });

  it("is in a folded section for its own words, and not for those already met", () => {
    expect(
      wordsOf(
        heading("raad-2"),
        says("Bisidder."),
        heading("vejen"),
        says("Bisidder, genvurdering."),
        heading("udfald"),
        says("Hjemvist."),
      ),
    ).toEqual([
      ["raad-2", ["bisidder"]],
      ["vejen", ["genvurdering"]],
      ["udfald", ["hjemvise"]],
    ]);
  });

  it("is nowhere where none is said, and an id is not a word", () => {
    expect(
      wordsOf({ type: "heading", id: "raad-3", text: "Spørg", advice: "aktindsigt" }, says("Ring i dag.")),
    ).toEqual([]);
  });
});
