import type { PdfContext } from "./pdf-context.ts";

/**
 * The whole file, once the context has ended. Call it before anything is written.
 *
 * @example const bytes = collectBytes(context); context.end(); await bytes;
 */
export function collectBytes(context: PdfContext): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    context.on("data", (chunk) => chunks.push(chunk));
    context.on("error", reject);
    context.on("end", () => resolve(joined(chunks)));
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
