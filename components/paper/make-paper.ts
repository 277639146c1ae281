import { savesData } from "#components/frame/saves-data.ts";
import { whenIdle } from "#components/frame/when-idle.ts";
import type { Document } from "#lib/document/blocks.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { askWorker, endWorker, fontBase, nextId, onWorkerEnd, siteAddress } from "./ask-worker.ts";
import { PaperError } from "./paper-error.ts";
import type { PaperAnswer } from "./paper-messages.ts";
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

/**
 * Fetches the paper's program and fonts, so that the paper is there at once when it is asked for. Call it when the
 * plan is shown. Where there are no workers, or the person saves on data, it does nothing.
 *
 * @example useEffect(preloadPaper, []);
 */
export function preloadPaper(): void {
  if (savesData()) return;
  try {
    askWorker({ type: "preload", fontBase: fontBase() });
  } catch {
    // makePaper says why.
  }
}

/**
 * Makes a paper before it is asked for, once the page has nothing else to do: the worker keeps it (kept-papers.ts), so
 * that the press gives the file at once. Not where the person saves on data.
 *
 * @returns what gives it up, as long as it has not begun
 * @example useEffect(() => preparePaper(() => ({ document, createdOn: today })), []);
 */
export function preparePaper(input: () => MakePaperInput): () => void {
  if (savesData()) return () => undefined;
  // A press says what goes wrong; here no one has asked.
  return whenIdle(() => void makePaper(input()).catch(() => undefined), 3000);
}

/**
 * Makes the paper in a worker, so that the page never stands still. A worker that gives no sign of life is ended.
 *
 * @throws PaperError with a reason: cancelled, timeout, over-limit, too-long, fonts, no-worker, failed
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
  const id = nextId();
  return new Promise((resolve, reject) => {
    let running: Worker | undefined;
    const listen = ({ data }: MessageEvent<PaperAnswer>) => {
      if (data.id !== id || data.type === "checked") return;
      if (data.type === "step") {
        waitFor(patience.working);
        return tell(data.step);
      }
      stopListening();
      if (data.type === "failed") return reject(new PaperError(data.reason, data.message, data.what));
      resolve({ blob: new Blob([data.bytes], { type: "application/pdf" }), missing: data.missing });
    };
    const cancel = () => endWorker("cancelled");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waitFor = (time: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => endWorker("timeout"), time);
    };
    let told: PaperProgress | undefined;
    const tell = (step: PaperProgress) => {
      if (step !== told) onProgress?.(step);
      told = step;
    };
    const stopListening = () => {
      clearTimeout(timer);
      forgetEnd();
      signal?.removeEventListener("abort", cancel);
      running?.removeEventListener("message", listen);
    };
    if (signal?.aborted) return reject(new PaperError("cancelled"));
    const forgetEnd = onWorkerEnd((reason) => {
      stopListening();
      // One that broke off at its work had started.
      reject(new PaperError(reason === "no-worker" && told !== "fetching" ? "failed" : reason));
    });
    try {
      waitFor(patience.fetching);
      tell("fetching");
      running = askWorker({ type: "make", id, document, createdOn, print, site: siteAddress(), fontBase: fontBase() });
      running.addEventListener("message", listen);
      signal?.addEventListener("abort", cancel);
    } catch {
      endWorker("no-worker");
    }
  });
}
