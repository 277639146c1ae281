import type { PdfContext } from "./pdf-context.ts";

/**
 * Makes a title with "&" or "<" safe. pdfkit writes the file's description a second time as XML, and does not escape
 * it there; the first time is written before this takes effect.
 *
 * @example escapeMetadata(context);
 */
export function escapeMetadata(context: PdfContext): void {
  const endMetadata = context.endMetadata;
  context.endMetadata = () => {
    const escaped = Object.entries(context.info).map(([key, value]) => [key, escapeXml(value)]);
    context.info = Object.fromEntries(escaped);
    endMetadata.call(context);
  };
}

function escapeXml(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
