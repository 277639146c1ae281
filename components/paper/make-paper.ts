import type { Document } from "#lib/document/blocks.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { PaperError } from "./paper-error.ts";
import type { PaperAnswer, PaperRequest } from "./paper-messages.ts";
import type { PaperStep } from "./render-paper.ts";
import type { Print } from "./text-sizes.ts";

/** "fetching": the program and the fonts come, unless they are there. Then the steps that the worker tells of. */
export type PaperProgress = "fetching" | PaperStep;

export type MakePaperInput = {
  readonly document: Document | Letter;
  /** The day of printing, "2026-11-21". */
  readonly createdOn: string;
  /** Two sheets to take along, or large letters on as many as it takes. A letter has one size. */
  readonly print?: Print;
  /** Told once of each part of the work. */
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
 * After so long without a sign of life the worker is ended, and the page offers to print itself (decision 0024). What
 * is fetched depends on the line, and gives no sign until it is there; what is drawn gives one at each step.
 */
export const patience = { fetching: 60_000, working: 10_000 };

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
 * Makes the paper in a worker, so that the page never stands still. A worker that gives no sign of life is ended.
 *
 * @throws PaperError with a reason: cancelled, timeout, too-long, fonts, no-worker, failed
 * @example
 * const { blob, missing } = await makePaper({ document, createdOn: today, onProgress: setProgress, signal });
 */
export function makePaper({
  document,
  createdOn,
  print = "ordinary",
  onProgress,
  signal,
}: MakePaperInput): Promise<MadePaper> {
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
      if (data.id !== id || data.type === "checked") return;
      if (data.type === "step") {
        waitFor(patience.working);
        return tell(data.step);
      }
      stopListening();
      if (data.type === "failed") return reject(new PaperError(data.reason, data.message));
      resolve({ blob: new Blob([data.bytes], { type: "application/pdf" }), missing: data.missing });
    };
    const cancel = () => end(new PaperError("cancelled"));
    const fail = () => end(new PaperError("no-worker"));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waitFor = (time: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => end(new PaperError("timeout")), time);
    };
    let told: PaperProgress | undefined;
    const tell = (step: PaperProgress) => {
      if (step !== told) onProgress?.(step);
      told = step;
    };
    const stopListening = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      running?.removeEventListener("message", listen);
      running?.removeEventListener("error", fail);
    };
    if (signal?.aborted) return cancel();
    try {
      waitFor(patience.fetching);
      tell("fetching");
      running = send({ type: "make", id, document, createdOn, print, fontBase: fontBase() });
      running.addEventListener("message", listen);
      running.addEventListener("error", fail);
      signal?.addEventListener("abort", cancel);
    } catch {
      fail();
    }
  });
}

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
  lastId += 1;
  const id = lastId;
  const asked = send({ type: "check", id, text, fontBase: fontBase() });
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<PaperAnswer>) => {
      if (data.type !== "checked" || data.id !== id) return;
      asked.removeEventListener("message", listen);
      resolve(data.missing);
    };
    asked.addEventListener("message", listen);
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
