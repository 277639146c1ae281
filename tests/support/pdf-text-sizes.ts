import { openPdf } from "./open-pdf.ts";

/**
 * The sizes in points, each once and from the smallest, of the texts of a tagged PDF that are read: head and foot of
 * the pages are not.
 *
 * @example await pdfTextSizes(bytes) // [18, 22, 25, 27]
 */
export async function pdfTextSizes(bytes: Uint8Array): Promise<readonly number[]> {
  const pdf = await openPdf(bytes);
  const sizes = new Set<number>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    // What is no part of the structure has no id.
    const open: boolean[] = [];
    for (const item of items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") open.pop();
        else open.push(!item.id);
      } else if (item.str.trim() !== "" && !open.includes(true))
        sizes.add(Math.round(Math.hypot(item.transform[2], item.transform[3]) * 10) / 10);
    }
  }
  return [...sizes].sort((one, other) => one - other);
}
