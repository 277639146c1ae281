import { paperWords } from "#content/da/paper.ts";
import type { Document } from "#lib/document/blocks.ts";
import { creationDate } from "./creation-date.ts";
import { closer, type Density, roomy } from "./density.ts";
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
  readonly document: Document;
  /** The day of printing. */
  readonly createdOn: string;
  readonly fonts: PaperFonts;
};

/**
 * Makes the paper: a plan as a tagged PDF. Runs in a worker and in Node. The same input gives the same bytes.
 *
 * @throws TooManyPagesError when it would be more than 20 pages
 * @throws Error when a font cannot be loaded
 * @example const bytes = await renderPaper({ document, createdOn: "2026-11-21", fonts });
 */
export async function renderPaper({ document, createdOn, fonts }: PaperInput): Promise<Uint8Array> {
  const canPrint = await registerFonts(fonts);
  const write = (text: string) => printableText(text, canPrint);
  const date = creationDate(createdOn);
  const { pages, paint } = await fitted((density) =>
    layOut(Paper({ document, words: paperWords, write, density, creationDate: date })),
  );
  if (pages > mostPages) throw new TooManyPagesError(`${pages} pages`);
  return paint();
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
