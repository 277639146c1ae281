import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { renderPaper } from "#components/paper/render-paper.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { pdfElements } from "#tests/support/pdf-elements.ts";
import { sampleDocument } from "#tests/support/sample-document.ts";

let bytes: Uint8Array;
let pdf: PDFDocumentProxy;

beforeAll(async () => {
  const document = { ...sampleDocument, title: "Plan & <klage>" };
  bytes = await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts });
  pdf = await openPdf(bytes);
});

/** The names of the operations that draw. */
const painting = new Set<number>([
  OPS.showText,
  OPS.showSpacedText,
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeStroke,
  OPS.closeFillStroke,
  OPS.constructPath,
]);

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe("the paper's structure", () => {
  test("the file says what it is: language, title, author, tagged, and nothing from a clock", async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Language: "da-DK",
      Title: "Plan & <klage>",
      Author: "Klagevejen",
      CreationDate: "D:20261121000000Z",
      PDFFormatVersion: "1.7",
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test("a title with & and < leaves the XML description well-formed", async () => {
    const { metadata } = await pdf.getMetadata();
    expect(metadata.get("dc:title")).toBe("Plan & <klage>");
    expect(metadata.get("pdfuaid:part")).toBe("1");
  });

  test("the tree has a heading, sections' headings, lists with labels and a table with header cells", async () => {
    const elements = await pdfElements(bytes);
    const paths = new Set(elements.map(({ path }) => path));
    expect([...paths].sort()).toEqual([
      "Document > H1",
      "Document > H2",
      "Document > L > LI > LBody > Link",
      "Document > L > LI > LBody > P",
      "Document > L > LI > Lbl",
      "Document > L > LI > Lbl > Link",
      "Document > P",
      "Document > Sect > P",
      "Document > Table > Caption",
      "Document > Table > TR > TD > P",
      "Document > Table > TR > TH > P",
    ]);
    expect(elements.filter(({ path }) => path.endsWith("H1"))).toHaveLength(1);
    const headings = elements.filter(({ path }) => path.endsWith("H2")).map(({ text }) => text);
    expect(headings).toContain("2 Tag en bisidder med");
    expect(headings).toHaveLength(sampleDocument.blocks.filter(({ type }) => type === "heading").length);
  });

  test("the drawing has a name, each tick box a label", async () => {
    const fields = await pdf.getFieldObjects();
    const names = Object.keys(fields ?? {});
    const tasks = sampleDocument.blocks.flatMap((block) => (block.type === "checklist" ? block.items : []));
    expect(names).toEqual(tasks.map(({ id }, index) => `${index + 1}-${id}`));
    const annotations = await (await pdf.getPage(1)).getAnnotations();
    const boxes = annotations.filter(({ subtype }) => subtype === "Widget");
    expect(boxes.map(({ alternativeText }) => alternativeText)).toEqual(
      tasks.map(({ title }) => `Sæt kryds: ${title}`),
    );
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect(tree).toContain('"alt":"Tidslinje med 5 punkter"');
  });

  test("lists say what their labels are, header cells what they head, the drawing where it stands", () => {
    // Streams are compressed, objects are not.
    const objects = Buffer.from(bytes).toString("latin1");
    const count = (pattern: RegExp) => objects.match(pattern)?.length ?? 0;
    expect(count(/\/S \/L\n/gu)).toBeGreaterThan(8);
    expect(count(/\/ListNumbering \/(?:None|Disc|Decimal)\n/gu)).toBe(count(/\/S \/L\n/gu));
    expect(count(/\/S \/TH\n/gu)).toBeGreaterThan(6);
    expect(count(/\/Scope \/(?:Column|Row)\n/gu)).toBe(count(/\/S \/TH\n/gu));
    expect(count(/\/S \/Figure\n/gu)).toBe(1);
    expect(objects).toMatch(/\/O \/Layout\n\/Placement \/Block\n\/BBox \[46 /u);
    expect(count(/\/Tabs \/S\n/gu)).toBe(pdf.numPages);
  });

  test("links lead to the whole address and say what it belongs to", async () => {
    const annotations = await (await pdf.getPage(2)).getAnnotations();
    const links = annotations.filter(({ subtype }) => subtype === "Link");
    expect(links.map(({ unsafeUrl }) => unsafeUrl)).toEqual([
      "https://www.ast.dk",
      "https://www.retsinformation.dk/eli/lta/2025/1093",
      "https://www.retsinformation.dk/eli/lta/2021/686",
      "https://ast.dk/klag/klag-over-kommunens-afgorelse",
    ]);
    expect(links[0]?.contentsObj.str).toBe("Ankestyrelsen: ast.dk");
    const tree = JSON.stringify(await (await pdf.getPage(2)).getStructTree());
    expect(tree.match(/"type":"annotation"|"type":"object"/gu)).toHaveLength(links.length);
  });

  test("the outline leads to each heading on its own page", async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title).slice(0, 3)).toEqual([
      "Plan & <klage>",
      "2. Tag en bisidder med",
      "3. Få aktindsigt",
    ]);
    const elements = (await pdfElements(bytes)).filter(({ path }) => /H\d$/u.test(path));
    const pages = await Promise.all(outline.map(async ({ dest }) => (await pdf.getPageIndex(dest?.[0])) + 1));
    expect(pages).toEqual(elements.map(({ page }) => page));
    for (const [index, { dest }] of outline.entries()) {
      const { items } = await (await pdf.getPage(pages[index] ?? 1)).getTextContent();
      const words = (elements[index]?.text ?? "").replace(/^\d /u, "");
      const tops = items.flatMap((item) =>
        "str" in item && item.str !== "" && words.startsWith(item.str.trim()) ? [dest?.[3] - item.transform[5]] : [],
      );
      expect(tops.filter((above) => above > 0 && above < 45).length, words).toBeGreaterThan(0);
    }
  });

  test("nothing is drawn outside marked content, and every mark is closed", async () => {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
      let depth = 0;
      let drawn = 0;
      fnArray.forEach((operation, index) => {
        if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) depth += 1;
        if (operation === OPS.endMarkedContent) depth -= 1;
        const isClipping = operation === OPS.constructPath && argsArray[index]?.[0] === OPS.endPath;
        if (!painting.has(operation) || isClipping) return;
        drawn += 1;
        expect(depth, `operation ${index} on page ${number}`).toBe(1);
      });
      expect(drawn).toBeGreaterThan(50);
      expect(depth).toBe(0);
    }
  });

  test("all fonts are our own and embedded", async () => {
    const names = new Set<string>();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      fnArray.forEach((operation, index) => {
        if (operation !== OPS.setFont) return;
        const font = page.commonObjs.get(argsArray[index][0]);
        expect(font.missingFile, font.name).toBeFalsy();
        names.add(font.name.replace(/^[A-Z]+\+/u, ""));
      });
    }
    expect([...names].sort()).toEqual(["IBMPlexSans-Regular", "IBMPlexSans-SemiBold"]);
  });
});
