import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * Opens a PDF with pdf.js, in Node and without a canvas.
 *
 * @example const { numPages } = await openPdf(bytes);
 */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // A copy: pdf.js takes the bytes it is given away from whoever gave them.
  return getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
}
