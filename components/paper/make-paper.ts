import type { Document } from "#lib/document/blocks.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { PaperError } from "./paper-error.ts";
import type { PaperAnswer, PaperRequest } from "./paper-messages.ts";

/** "starting": the program and the fonts are fetched. "drawing": the pages are made. */
export type PaperProgress = "starting" | "drawing";

export type MakePaperInput = {
  readonly document: Document | Letter;
  /** The day of printing, "2026-11-21". */
  readonly createdOn: string;
  readonly onProgress?: (progress: PaperProgress) => void;
  /** Aborting it cancels the paper. */
  readonly signal?: AbortSignal;
};

export type MadePaper = {
  readonly blob: Blob;
  /** Characters that could not be printed; tell the person before they print. */
  readonly missing: readonly string[];
};

/**
 * After this the worker is ended and the page offers to print itself. An old phone needs a good part of it; the person
 * sees that something happens, and can cancel at any time.
 */
const patience = 60_000;

let worker: Worker | undefined;
let lastId = 0;

/**
 * Fetches the paper's program and fonts, so that the paper is there at once when it is asked for. Call it when the
 * plan is shown. Where there are no workers it does nothing.
 *
 * @example useEffect(preloadPaper, []);
 */
export function preloadPaper(): void {
  try {
    send({ type: "preload", fontBase: fontBase() });
  } catch {
    // makePaper says why.
  }
}

/**
 * Makes the paper in a worker, so that the page never stands still. After a minute the worker is ended.
 *
 * @throws PaperError with a reason: cancelled, timeout, too-long, fonts, no-worker, failed
 * @example
 * const { blob, missing } = await makePaper({ document, createdOn: today, onProgress: setProgress, signal });
 */
export function makePaper({ document, createdOn, onProgress, signal }: MakePaperInput): Promise<MadePaper> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    let running: Worker | undefined;
    const end = (error: PaperError) => {
      stopListening();
      endWorker();
      reject(error);
    };
    const listen = ({ data }: MessageEvent<PaperAnswer>) => {
      if (data.id !== id) return;
      if (data.type === "drawing") return onProgress?.("drawing");
      stopListening();
      if (data.type === "failed") return reject(new PaperError(data.reason, data.message));
      resolve({ blob: new Blob([data.bytes], { type: "application/pdf" }), missing: data.missing });
    };
    const cancel = () => end(new PaperError("cancelled"));
    const fail = () => end(new PaperError("no-worker"));
    const timer = setTimeout(() => end(new PaperError("timeout")), patience);
    const stopListening = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      running?.removeEventListener("message", listen);
      running?.removeEventListener("error", fail);
    };
    if (signal?.aborted) return cancel();
    try {
      onProgress?.("starting");
      running = send({ type: "make", id, document, createdOn, fontBase: fontBase() });
      running.addEventListener("message", listen);
      running.addEventListener("error", fail);
      signal?.addEventListener("abort", cancel);
    } catch {
      fail();
    }
  });
}

/** Starts the worker where none is running. */
function send(request: PaperRequest): Worker {
  worker ??= new Worker(new URL("./paper.worker.ts", import.meta.url), { type: "module" });
  worker.postMessage(request);
  return worker;
}

/** A drawing that has begun cannot be stopped in any other way. The next paper starts a new worker. */
function endWorker(): void {
  worker?.terminate();
  worker = undefined;
}

/** The worker may run from an address of its own, so the fonts' address is whole. */
function fontBase(): string {
  return new URL("/fonts/pdf/", window.location.href).href;
}
