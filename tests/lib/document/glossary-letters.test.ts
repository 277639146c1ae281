import { describe, expect, it } from "vitest";
import { glossary } from "#content/da/glossary.ts";
import { glossaryIds } from "#content/ids/glossary.ts";
import { glossaryLetters } from "#lib/document/glossary-letters.ts";

describe("the glossary from A to Å", () => {
  it("has every word once, under its own letter", () => {
    const all = glossaryLetters().flatMap(({ ids }) => ids);
    expect([...all].sort()).toEqual([...glossaryIds].sort());
    for (const { letter, ids } of glossaryLetters()) {
      for (const id of ids) expect(glossary[id].term.charAt(0).toUpperCase(), id).toBe(letter);
    }
  });

  it("puts Æ, Ø and Å last, as Danish does", () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";
    const places = glossaryLetters().map(({ letter }) => alphabet.indexOf(letter));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const underF = glossaryLetters().find(({ letter }) => letter === "F")?.ids ?? [];
    expect(underF.indexOf("foersteinstans")).toBeGreaterThan(underF.indexOf("fuldmagt"));
  });
});
