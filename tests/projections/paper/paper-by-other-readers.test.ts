import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type PaperInput, renderPaper } from "#components/paper/render-paper.ts";
import { blankDocument } from "#lib/document/blank-document.ts";
import { letterOf } from "#tests/support/letter-of.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfText } from "#tests/support/pdf-text.ts";
import { asDictionary, type Dictionary, dictionariesIn, qpdfFile } from "#tests/support/qpdf-file.ts";
import { pdfTools, toolsLine } from "../../../scripts/pdf-tools.mjs";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

// A check whose tool is not installed is not defined, and so not counted; the end of `npm test` says so.
const tools = pdfTools();
const { plan, document } = ordinaryCases["a) lost earnings, Digital Post"];
const papers = {
  plan: { document, print: "ordinary" },
  large: { document, print: "large" },
  blank: { document: blankDocument(), print: "ordinary" },
  letter: { document: letterOf("complaint", plan), print: "ordinary" },
} satisfies { readonly [name: string]: Pick<PaperInput, "document" | "print"> };
const names = Object.keys(papers);

/** What an element may hold, where that is not just anything. */
const parts: { readonly [role: string]: readonly string[] } = {
  "/L": ["/LI"],
  "/LI": ["/Lbl", "/LBody"],
  "/Table": ["/Caption", "/TR"],
  "/TR": ["/TH", "/TD"],
};

let folder: string;
const fileOf = (name: string) => join(folder, `${name}.pdf`);
const text = (program: string, ...given: readonly string[]) =>
  execFileSync(program, given, { encoding: "utf8", maxBuffer: 1 << 26 });
const drawn = new Map<string, Uint8Array>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "paper-"));
  for (const [name, paper] of Object.entries(papers)) {
    const bytes = await renderPaper({ ...paper, createdOn: plan.today, fonts: testFonts });
    drawn.set(name, bytes);
    await writeFile(fileOf(name), bytes);
  }
});

afterAll(() => rm(folder, { recursive: true }));

test("a tool that is not installed is named where the results are told", () => {
  expect(toolsLine({ qpdf: "11.3.0", poppler: null })).toBe(
    "papers read with: qpdf 11.3.0; poppler: NOT INSTALLED, its checks were not made",
  );
});

if (tools.qpdf !== null)
  describe(`the papers as qpdf ${tools.qpdf} reads them`, () => {
    for (const name of names) {
      test(`${name}: no fault, and it says what it is`, () => {
        const { root, follow } = qpdfFile(fileOf(name));
        expect(asDictionary(follow(root["/MarkInfo"]))["/Marked"]).toBe(true);
        expect(root["/Lang"]).toBe("u:da-DK");
        expect(asDictionary(follow(root["/ViewerPreferences"]))["/DisplayDocTitle"]).toBe(true);
        expect(asDictionary(follow(root["/StructTreeRoot"]))["/ParentTree"]).toBeDefined();
      });

      test(`${name}: figures have texts, header cells a scope, pages the order of the structure`, () => {
        const { all } = qpdfFile(fileOf(name));
        const elements = all.filter((each) => each["/S"] !== undefined && each["/P"] !== undefined);
        expect(elements.length).toBeGreaterThan(10);
        for (const element of elements) {
          if (element["/S"] === "/Figure") expect(element["/Alt"]).toMatch(/^u:./u);
          if (element["/S"] === "/TH") expect(JSON.stringify(element["/A"])).toContain("Scope");
        }
        const pages = all.filter((each) => each["/Type"] === "/Page");
        expect(pages.length).toBeGreaterThan(0);
        for (const page of pages) {
          expect(page["/Tabs"]).toBe("/S");
          expect(page["/StructParents"]).toEqual(expect.any(Number));
        }
      });

      test(`${name}: every element has something in it; lists hold items, items a label or a body, rows as many cells`, () => {
        const { root, follow } = qpdfFile(fileOf(name));
        const tree = asDictionary(follow(root["/StructTreeRoot"]));
        const faults: string[] = [];
        const kidsOf = (element: Dictionary) =>
          [follow(element["/K"] ?? [])].flat().map((kid) => asDictionary(follow(kid)));
        const namesIn = (element: Dictionary) => kidsOf(element).map((kid) => String(kid["/S"]));
        const look = (element: Dictionary, within: string) => {
          const role = String(element["/S"]);
          const kids = namesIn(element);
          // A cell may be empty: the table keeps its shape.
          if (kids.length === 0 && role !== "/TD") faults.push(`nothing in ${within}${role}`);
          const allowed = parts[role];
          if (allowed && !kids.every((kid) => allowed.includes(kid))) faults.push(`${kids} in ${within}${role}`);
          const rows =
            role === "/Table" ? kidsOf(element).flatMap((row) => (row["/S"] === "/TR" ? namesIn(row).length : [])) : [];
          if (new Set(rows).size > 1) faults.push(`rows of ${rows}`);
          for (const kid of kidsOf(element)) if (kid["/S"] !== undefined) look(kid, `${within}${role}`);
        };
        for (const element of kidsOf(tree)) look(element, "");
        expect(namesIn(tree)).toEqual(["/Document"]);
        expect(faults).toEqual([]);
      });

      test(`${name}: each link and tick box says what it is, and is read on the page where it stands`, () => {
        const { all, follow } = qpdfFile(fileOf(name));
        const annotations = all.filter((each) => each["/Subtype"] === "/Link" || each["/Subtype"] === "/Widget");
        for (const annotation of annotations) {
          expect(annotation["/Contents"]).toMatch(/^u:./u);
          expect(annotation["/StructParent"]).toEqual(expect.any(Number));
          if (annotation["/Subtype"] === "/Widget") expect(annotation["/TU"]).toMatch(/^u:./u);
        }
        const references = all
          .flatMap((each) => dictionariesIn(each["/K"]))
          .filter((each) => each["/Type"] === "/OBJR");
        expect(references).toHaveLength(annotations.length);
        for (const { "/Pg": page, "/Obj": annotation } of references) {
          expect(follow(asDictionary(follow(page))["/Annots"])).toContain(annotation);
        }
        // A letter has neither; everything else has some of them.
        expect(annotations.length > 0).toBe(name !== "letter");
      });
    }
  });

if (tools.poppler !== null)
  describe(`the papers as poppler ${tools.poppler} reads them`, () => {
    for (const name of names) {
      test(`${name}: tagged, PDF 1.7, A4 and nothing else`, () => {
        const info = text("pdfinfo", "-l", "99", fileOf(name));
        expect(info).toMatch(/^Tagged: +yes$/mu);
        expect(info).toMatch(/^PDF version: +1\.7$/mu);
        const sizes = [...info.matchAll(/^Page +\d+ size: +(?<size>.*)$/gmu)].map(({ groups }) => groups?.size);
        expect(new Set(sizes)).toEqual(new Set(["595.28 x 841.89 pts (A4)"]));
        expect(text("pdfinfo", "-meta", fileOf(name))).toMatch(/pdfuaid:part[>=]"?1[\s\S]*<dc:title>/u);
      });

      test(`${name}: each font is in the file, with its letters' names`, () => {
        const [, , ...fonts] = text("pdffonts", fileOf(name)).trim().split("\n");
        expect(fonts.length).toBeGreaterThan(1);
        for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/u);
      });

      test(`${name}: a space at which no line ends is read as any other`, () => {
        // As the file has it: pdf.js and pdftotext make one of all kinds of spaces.
        const read = text("pdfinfo", "-struct-text", fileOf(name));
        expect(read).toMatch(/\d\. (?:november|december) 2026/u);
        expect(read.match(/[^\S \n\f]/gu)).toBeNull();
      });

      test(`${name}: the structure holds the words that pdf.js reads, in the same order`, async () => {
        const struct = text("pdfinfo", "-struct-text", fileOf(name));
        const spoken = [...struct.matchAll(/^ *"(?<said>.*)"$/gmu)].map(({ groups }) => groups?.said ?? "");
        const read = await pdfText(drawn.get(name) ?? new Uint8Array());
        const letters = (texts: readonly string[]) => texts.join("").replaceAll(/[\s\u00ad-]/gu, "");
        expect(letters(spoken)).toBe(letters(read));
      });
    }
  });
