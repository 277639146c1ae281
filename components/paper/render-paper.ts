import { paperWords } from "#content/da/paper.ts";
import type { Document } from "#lib/document/blocks.ts";
import type { TextLimits } from "#lib/document/clean-text.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { letterLimits } from "#lib/letters/letter-limits.ts";
import { creationDate } from "./creation-date.ts";
import { closer, type Density, roomy } from "./density.ts";
import { LetterPaper } from "./letter-paper.tsx";
import { Paper } from "./paper.tsx";
import { printableText } from "./printable-text.ts";
import { type PaperFonts, registerFonts } from "./register-fonts.ts";
import { type LaidOut, layOut } from "./tagged/render-tagged.ts";

/** An ordinary plan is two pages. More than this is a mistake or a joke, and no one prints it. */
const mostPages = 20;

/** The paper would be longer than 20 pages. */
export class TooManyPagesError extends RangeError {
  override readonly name = "TooManyPagesError";
}

export type PaperInput = {
  /** A plan, or a letter. */
  readonly document: Document | Letter;
  /** The day of printing. */
  readonly createdOn: string;
  readonly fonts: PaperFonts;
};

/**
 * Makes the paper: a plan or a letter as a tagged PDF. Runs in a worker and in Node. The same input gives the same bytes.
 *
 * @throws TooManyPagesError when it would be more than 20 pages
 * @throws Error when a font cannot be loaded
 * @example const bytes = await renderPaper({ document, createdOn: "2026-11-21", fonts });
 */
export async function renderPaper({ document, createdOn, fonts }: PaperInput): Promise<Uint8Array> {
  const canPrint = await registerFonts(fonts);
  const limits = limitsOf(document);
  const write = (text: string) => printableText(text, canPrint, limits);
  const date = creationDate(createdOn);
  const setting = { words: paperWords, write, creationDate: date };
  const { pages, paint } = isLetter(document)
    ? await layOut(LetterPaper({ letter: document, density: roomy, ...setting }))
    : await fitted((density) => layOut(Paper({ document, density, ...setting })));
  if (pages > mostPages) throw new TooManyPagesError(`${pages} pages`);
  return paint();
}

/** How much one text may hold: a person's reasons may be long, a plan's texts may not. */
export function limitsOf(document: Document | Letter): TextLimits | undefined {
  return isLetter(document) ? letterLimits : undefined;
}

function isLetter(document: Document | Letter): document is Letter {
  return "id" in document;
}

/**
 * Where the last sheet would be printed on one side only, a closer setting is tried that saves that page: two pages
 * instead of three. Laying out is most of the work, so a setting that surely saves too little is not tried.
 */
async function fitted(layOutAt: (density: Density) => Promise<LaidOut>): Promise<LaidOut> {
  const first = await layOutAt(roomy);
  const isOdd = first.pages > 1 && first.pages % 2 === 1;
  const sheetsBefore = (first.pages - 1) / 2;
  for (const density of closer.filter(({ saves }) => isOdd && saves * sheetsBefore >= first.lastPageHeight)) {
    const next = await layOutAt(density);
    if (next.pages < first.pages) return next;
  }
  return first;
}
