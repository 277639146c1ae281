import { describe, expect, it } from "vitest";
import type { Block } from "#lib/document/blocks.ts";
import { sectionHint } from "#lib/document/section-hint.ts";

const contacts = (...names: readonly string[]): Block => ({
  type: "contacts",
  items: names.map((name) => ({ name, lines: [] })),
});

describe("what a folded section holds", () => {
  it.each([
    [["Ankestyrelsen"], "Ankestyrelsen"],
    [["Ankestyrelsen", "DUKH", "Retshjælp"], "Ankestyrelsen, DUKH, Retshjælp"],
    [["Ankestyrelsen", "DUKH", "Retshjælp", "Advokatvagten"], "Ankestyrelsen, DUKH, Retshjælp og 1 til"],
  ])("names %j", (names, hint) => {
    expect(sectionHint([{ type: "paragraph", text: "Ring først." }, contacts(...names)])).toBe(hint);
  });

  it("says nothing where only the heading can", () => {
    expect(sectionHint([{ type: "paragraph", text: "Ring først." }, contacts()])).toBeUndefined();
  });
});
