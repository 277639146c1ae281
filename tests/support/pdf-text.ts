import { pdfElements } from "./pdf-elements.ts";

/**
 * The texts of a tagged PDF in reading order: headings, paragraphs, labels, links. Header, footer and lines for a
 * pen are not among them. Line ends are spaces; a word that was broken is whole again.
 *
 * @example await pdfText(bytes) // ["Din plan", "Her er det, du skal gøre …", …]
 */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  return (await pdfElements(bytes)).map(({ text }) => text);
}
