import "./block-data-fetch.ts";
import { overLimit } from "#lib/document/over-limit.ts";
import { fontAddresses } from "./font-addresses.ts";
import { keepPapers } from "./kept-papers.ts";
import { missingCharacters } from "./missing-characters.ts";
import type { PaperAnswer, PaperFailure, PaperRequest } from "./paper-messages.ts";
import { type PaperFonts, registerFonts } from "./register-fonts.ts";
import { isLetter, limitsOf, type PaperStep, renderPaper, TooManyPagesError } from "./render-paper.ts";

// The worker that draws the paper (make-paper.ts starts it). It holds the answers while it draws, so its response
// carries a policy that lets it talk to this site only, and nothing but the fonts is ever asked for.

const paperOf = keepPapers(renderPaper);

type CheckRequest = Extract<PaperRequest, { type: "check" }>;
type MakeRequest = Extract<PaperRequest, { type: "make" }>;

self.addEventListener("message", ({ data }: MessageEvent<PaperRequest>) => {
  const fonts = fontAddresses(data.fontBase);
  // A preload that fails is tried again, and told about, when the paper is asked for.
  if (data.type === "preload") registerFonts(fonts).catch(() => undefined);
  else if (data.type === "check") void check(data, fonts);
  else void make(data, fonts);
});

/** Fonts that do not come are told about when the paper is asked for. */
async function check({ id, text }: CheckRequest, fonts: PaperFonts): Promise<void> {
  const canPrint = await registerFonts(fonts).catch(() => () => true);
  answer({ type: "checked", id, missing: missingCharacters(text, canPrint) });
}

async function make({ id, document, createdOn, print, site }: MakeRequest, fonts: PaperFonts): Promise<void> {
  try {
    const canPrint = await registerFonts(fonts).catch((error: unknown) => {
      throw new FontsError(String(error));
    });
    const onStep = (step: PaperStep) => answer({ type: "step", id, step });
    const what = overLimit(document, limitsOf(document));
    if (what !== null) return answer({ type: "failed", id, reason: "over-limit", message: "over-limit", what });
    // What is typed in a letter lives in its page alone (decision 0036).
    const draw = isLetter(document) ? renderPaper : paperOf;
    // A copy: what is kept is not given away.
    const bytes = new Uint8Array(await draw({ document, createdOn, fonts, print, site, onStep }));
    answer({ type: "done", id, bytes, missing: missingCharacters(document, canPrint, limitsOf(document)) }, [
      bytes.buffer,
    ]);
  } catch (error) {
    answer({ type: "failed", id, reason: failureOf(error), message: String(error) });
  }
}

class FontsError extends Error {}

function failureOf(error: unknown): PaperFailure {
  if (error instanceof FontsError) return "fonts";
  return error instanceof TooManyPagesError ? "too-long" : "failed";
}

function answer(message: PaperAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
