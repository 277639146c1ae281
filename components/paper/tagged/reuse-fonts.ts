import type { PdfContext } from "./pdf-context.ts";

/**
 * Makes a file open each of its fonts once. Of a font that is not given by name pdfkit makes a new one for every piece
 * of text, compares it with those it has, and throws it away again.
 *
 * @param context a new pdfkit document
 * @example reuseFonts(context);
 */
export function reuseFonts(context: PdfContext): void {
  const names = new Map<string | object, string>();
  const open = context.font.bind(context);
  // The engine gives a font and its size, never a family.
  context.font = (source, size) => {
    const name = names.get(source) ?? `paper-${names.size}`;
    names.set(source, name);
    return open(source, name, typeof size === "number" ? size : undefined);
  };
}
