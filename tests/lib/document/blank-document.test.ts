import { describe, expect, it } from "vitest";
import { renderPaper } from "#components/paper/render-paper.ts";
import { blankChecklist } from "#content/da/blank-checklist.ts";
import { adviceIds } from "#content/ids/advice.ts";
import { blankDocument } from "#lib/document/blank-document.ts";
import type { Block } from "#lib/document/blocks.ts";
import { textsOf } from "#tests/support/document-texts.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";

function blocksOf<Type extends Block["type"]>(type: Type): readonly Extract<Block, { type: Type }>[] {
  return blankDocument().blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);
}

describe("the blank checklist", () => {
  it("is the same every time", () => {
    expect(blankDocument()).toEqual(blankDocument());
  });

  it("has a line for the pen for everything that is asked for, the last safe day at the end", () => {
    const { facts } = blankDocument();
    const { facts: known, byHand, contacts } = blankChecklist;
    const labels = [...known, ...byHand.lines, ...contacts.lines].map(({ label }) => label);
    expect(facts.map(({ label }) => label).sort()).toEqual([...labels].sort());
    expect(facts.every(({ value }) => value === "")).toBe(true);
    expect(facts.at(-1)?.label).toBe("Sidste sikre dag for at klage");
  });

  it("has every box of the seven pieces of advice, each under a name of its own", () => {
    const items = blocksOf("checklist").flatMap((block) => block.items);
    const wanted = adviceIds.flatMap((id) => blankChecklist.advice[id].items);
    expect(items.map(({ title, text }) => ({ title, text }))).toEqual(wanted);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("has no stop too many, and none too few where it says whom to call", () => {
    expect(textsOf(blankDocument()).filter((text) => /[.,]{2}/u.test(text))).toEqual([]);
    const help = blankDocument().blocks.findLast(({ type }) => type === "list");
    expect(help?.type === "list" && help.items.filter((item) => !item.endsWith("."))).toEqual([]);
  });

  it("names all seven in the guide's order, each over its boxes", () => {
    const named = blocksOf("heading").flatMap(({ number, text }) => (number ? [`${number}. ${text}`] : []));
    expect(named).toEqual(adviceIds.map((id, place) => `${place + 1}. ${blankChecklist.advice[id].title}`));
  });

  it("[F1] tells how to find the last safe day, and where other rules hold", () => {
    const { steps, notes, exceptions } = blankChecklist.byHand;
    const lists = blocksOf("list").map(({ items }) => items);
    expect(lists).toContainEqual(steps);
    expect(lists).toContainEqual(notes);
    expect(blocksOf("notice").map(({ title }) => title)).toEqual([exceptions.heading]);
  });

  it("[R2] shows the route in its order, and does not say where the case is", () => {
    const [route] = blocksOf("route");
    expect(route?.stations.map(({ name }) => name)).toEqual(blankChecklist.route.rows.map(({ station }) => station));
    expect(route?.stations.every(({ state, here }) => state === "ahead" && here === undefined)).toBe(true);
  });

  it("[T1] says at the foot of each page from when the rules are, and that it is guidance", () => {
    const { footer } = blankDocument();
    expect(footer).toContain("Vejledning, ikke juridisk rådgivning");
    expect(footer).toContain("21. november 2026");
  });

  it("is one sheet: two pages, with every word on them", async () => {
    const document = blankDocument();
    const bytes = await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts });
    expect((await openPdf(bytes)).numPages).toBe(2);
    const printed = (await pdfText(bytes)).join(" ");
    for (const id of adviceIds) {
      for (const { title, text } of blankChecklist.advice[id].items) {
        expect(printed).toContain(title);
        expect(printed).toContain(text);
      }
    }
    for (const { label } of document.facts) expect(printed).toContain(label);
  });
});
