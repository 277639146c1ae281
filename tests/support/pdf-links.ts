import { openPdf } from "./open-pdf.ts";

/**
 * Where the links of a PDF lead, in the order in which they stand; a link over two lines counts once.
 *
 * @example await pdfLinks(bytes) // ["https://ast.dk", …]
 */
export async function pdfLinks(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const annotations = await (await pdf.getPage(number)).getAnnotations();
    for (const { subtype, unsafeUrl } of annotations) {
      if (subtype === "Link" && unsafeUrl !== links.at(-1)) links.push(unsafeUrl);
    }
  }
  await pdf.destroy();
  return links;
}
