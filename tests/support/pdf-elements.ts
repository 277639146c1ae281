import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openPdf } from "./open-pdf.ts";

/** A piece of a PDF as a screen reader gets it. `path` is its roles from the outermost: "L > LI > LBody > P". */
export type PdfElement = { readonly path: string; readonly text: string; readonly page: number };

type Tree = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;

/**
 * What a tagged PDF says, in reading order: one entry for each heading, paragraph, label and link. What is repeated
 * on every page and what is only decoration is not among them. A paragraph that goes on on the next page gives two.
 *
 * @example (await pdfElements(bytes))[0] // { path: "Document > H1", text: "Din plan", page: 1 }
 */
export async function pdfElements(bytes: Uint8Array): Promise<readonly PdfElement[]> {
  const pdf = await openPdf(bytes);
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const texts = await markedTexts(page);
      return elementsOf(await page.getStructTree(), texts, index + 1);
    }),
  );
  await pdf.destroy();
  return pages.flat();
}

/** The texts of a page by the id that ties them to the structure tree. */
async function markedTexts(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ("str" in item) {
      const id = open.at(-1) ?? "";
      texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? "\n" : ""}`);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  return texts;
}

function elementsOf(tree: Tree | null, texts: ReadonlyMap<string, string>, page: number): PdfElement[] {
  if (!tree) return [];
  const walk = (node: Tree, path: string): PdfElement[] => {
    const own = node.children.map((child) => ("id" in child ? (texts.get(child.id) ?? "") : "")).join("\n");
    const text = withoutLineEnds(own);
    const below = node.children.flatMap((child) => ("role" in child ? walk(child, `${path} > ${child.role}`) : []));
    return text === "" ? below : [{ path, text, page }, ...below];
  };
  return tree.children.flatMap((child) => ("role" in child ? walk(child, child.role) : []));
}

/** Lines joined into one, a word that was broken at the end of a line made whole. */
function withoutLineEnds(text: string): string {
  return (
    text
      // "Indenrigs- og": that hyphen is the word's own.
      .replaceAll(/(\p{L})-\n+(?!og\b|eller\b)(\p{Ll})/gu, "$1$2")
      .replaceAll(/\s+/gu, " ")
      .trim()
  );
}
