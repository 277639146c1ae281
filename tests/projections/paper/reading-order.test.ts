import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test, vi } from "vitest";
import { columnGap } from "#components/paper/geometry.ts";
import { renderPaper } from "#components/paper/render-paper.ts";
import { blankDocument } from "#lib/document/blank-document.ts";
import type { Document } from "#lib/document/blocks.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";

vi.setConfig({ testTimeout: 120_000 });

type Tree = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;
type Place = { readonly x: number; readonly y: number; readonly text: string };

/** The ids of what a page holds, as the structure tree orders it. */
function idsIn(tree: Tree | null): readonly string[] {
  if (!tree) return [];
  return tree.children.flatMap((child) => {
    if ("role" in child) return idsIn(child);
    return child.type === "content" ? [child.id] : [];
  });
}

function rolesIn(tree: Tree | null): readonly string[] {
  if (!tree) return [];
  return [tree.role, ...tree.children.flatMap((child) => ("role" in child ? rolesIn(child) : []))];
}

/** Where each marked piece of text begins. */
async function placesOn(page: PDFPageProxy): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  const open: string[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? "");
      continue;
    }
    const id = open.at(-1) ?? "";
    const isFirst = id !== "" && item.str.trim() !== "" && !places.has(id);
    if (isFirst) places.set(id, { x: item.transform[4], y: item.transform[5], text: item.str });
  }
  return places;
}

/** Two texts on one line may stand a little above each other. */
const oneLine = 3;

/** Going up the page is going to the right: to the next column, to the next cell, never back. */
function stepsBack(places: readonly Place[]): readonly string[] {
  return places.flatMap((place, index) => {
    const before = places[index - 1];
    const goesUp = before !== undefined && place.y > before.y + oneLine;
    return goesUp && place.x < before.x + columnGap ? [`"${place.text}" after "${before.text}"`] : [];
  });
}

const { a, b, e, f, g } = Object.fromEntries(
  Object.entries(ordinaryCases).map(([name, { document }]) => [name[0], document]),
);
const papers = Object.entries({ blank: blankDocument(), a, b, e, f, g }).filter(
  (entry): entry is [string, Document] => entry[1] !== undefined,
);

describe("the order in which a paper is read aloud", () => {
  test("is tried on the blank sheet and on ordinary cases", () => {
    expect(papers).toHaveLength(6);
  });

  test.each(papers)("is the order in which it is seen: %s", async (_name, document) => {
    const pdf = await openPdf(await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts }));
    const headings: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const tree = await page.getStructTree();
      headings.push(...rolesIn(tree).filter((role) => /^H\d$/u.test(role)));
      const places = await placesOn(page);
      const read = idsIn(tree).flatMap((id) => places.get(id) ?? []);
      expect(read.length).toBeGreaterThan(30);
      // Nothing that is marked is left out of the tree, and the tree names nothing twice.
      expect(new Set(read).size).toBe(places.size);
      expect(stepsBack(read)).toEqual([]);
    }
    // One title, then sections: no level is jumped over.
    expect(headings[0]).toBe("H1");
    expect(new Set(headings.slice(1))).toEqual(new Set(["H2"]));
    await pdf.destroy();
  });
});
