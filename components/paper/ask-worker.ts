import { sitePath } from "#components/frame/site-path.ts";
import type { PaperErrorReason } from "./paper-error.ts";
import type { PaperRequest } from "./paper-messages.ts";

let worker: Worker | undefined;
let lastId = 0;

/**
 * A number of its own for each request, by which its answers are known.
 *
 * @example const id = nextId();
 */
export function nextId(): number {
  lastId += 1;
  return lastId;
}

/**
 * Asks the one worker of the page, and starts it where none is running.
 *
 * @example askWorker({ type: "preload", fontBase: fontBase() });
 */
export function askWorker(request: PaperRequest): Worker {
  worker ??= startWorker();
  worker.postMessage(request);
  return worker;
}

function startWorker(): Worker {
  const started = new Worker(new URL("./paper.worker.ts", import.meta.url), { type: "module" });
  // One whose program did not come hears nothing any more: the next request gets another.
  started.addEventListener("error", () => {
    if (worker === started) endWorker("no-worker");
  });
  return started;
}

/** Why the worker is ended before it has answered. */
type EndReason = Extract<PaperErrorReason, "cancelled" | "timeout" | "no-worker">;
type EndListener = (reason: EndReason) => void;

const waiting = new Set<EndListener>();

/**
 * Tells whoever waits for an answer that none will come: the papers share one worker, and it ends for all of them.
 *
 * @returns what stops it
 * @example const forget = onWorkerEnd((reason) => reject(new PaperError(reason)));
 */
export function onWorkerEnd(listener: EndListener): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

/**
 * A drawing that has begun cannot be stopped in any other way. The next paper starts a new worker.
 *
 * @example endWorker("timeout");
 */
export function endWorker(reason: EndReason = "cancelled"): void {
  worker?.terminate();
  worker = undefined;
  const told = [...waiting];
  waiting.clear();
  for (const listener of told) listener(reason);
}

/**
 * Where this guide is, as one writes it by hand: "klagevejen.dk", "eksempel.dk/klagevejen".
 *
 * @example siteAddress() // "klagevejen.dk"
 */
export function siteAddress(): string {
  return `${window.location.host}${sitePath("/")}`.replace(/\/$/, "");
}

/**
 * The worker may run from an address of its own, so the fonts' address is whole.
 *
 * @example fontBase() // "https://klagevejen.dk/fonts/pdf/"
 */
export function fontBase(): string {
  return new URL(sitePath("/fonts/pdf/"), window.location.href).href;
}
