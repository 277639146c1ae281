import { askWorker, fontBase, nextId } from "./ask-worker.ts";
import type { PaperAnswer } from "./paper-messages.ts";

/** What all our fonts have: checked by tests/projections/paper. */
const alwaysPrinted = /^[\s\u0020-\u00ff]*$/u;

/**
 * The characters of a text that would be a mark on paper, each once: for a field to say while it is written.
 *
 * @returns never, where the worker is ended meanwhile
 * @throws where there are no workers
 * @example await charactersNotPrinted("Ring til Åse 😀") // ["😀"]
 */
export async function charactersNotPrinted(text: string): Promise<readonly string[]> {
  if (alwaysPrinted.test(text)) return [];
  const id = nextId();
  const asked = askWorker({ type: "check", id, text, fontBase: fontBase() });
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<PaperAnswer>) => {
      if (data.type !== "checked" || data.id !== id) return;
      asked.removeEventListener("message", listen);
      resolve(data.missing);
    };
    asked.addEventListener("message", listen);
  });
}
