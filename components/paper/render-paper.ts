import { paperWords } from "#content/da/paper.ts";
import type { Document } from "#lib/document/blocks.ts";
import type { TextLimits } from "#lib/document/clean-text.ts";
import type { Letter } from "#lib/letters/letter.ts";
import { letterLimits } from "#lib/letters/letter-limits.ts";
import { creationDate } from "./creation-date.ts";
import type { Density } from "./density.ts";
import { fitPaper } from "./fit-paper.ts";
import { closeLetterDensity, LetterPaper, letterDensity } from "./letter-paper.tsx";
import { Paper } from "./paper.tsx";
import { printableText } from "./printable-text.ts";
import { type PaperFonts, registerFonts } from "./register-fonts.ts";
import { type LaidOut, layOut } from "./tagged/render-tagged.ts";
import type { Print } from "./text-sizes.ts";

/** An ordinary plan is two pages. More than this is a mistake or a joke, and no one prints it. */
const mostPages: { readonly [print in Print]: number } = { ordinary: 20, large: 60 };

/** "fitting": how large everything is, and where it stands. "drawing": the pages themselves. */
export type PaperStep = "fitting" | "drawing";

/** The paper would be longer than anyone prints. */
export class TooManyPagesError extends RangeError {
  override readonly name = "TooManyPagesError";
}

export type PaperInput = {
  /** A plan, or a letter. */
  readonly document: Document | Letter;
  /** The day of printing. */
  readonly createdOn: string;
  readonly fonts: PaperFonts;
  readonly print?: Print;
  /** Where the guide is, "klagevejen.dk": stands at the foot of a plan, so that the paper leads back. */
  readonly site?: string;
  /** Told each time that another part of the work begins; one step may begin many times. */
  readonly onStep?: (step: PaperStep) => void;
};

/**
 * Makes the paper: a plan or a letter as a tagged PDF. Runs in a worker and in Node. The same input gives the same bytes.
 *
 * @throws TooManyPagesError when it would be more than 20 pages, 60 in large print
 * @throws Error when a font cannot be loaded
 * @example const bytes = await renderPaper({ document, createdOn: "2026-11-21", fonts });
 */
export async function renderPaper({
  document,
  createdOn,
  fonts,
  print = "ordinary",
  site,
  onStep,
}: PaperInput): Promise<Uint8Array> {
  const canPrint = await registerFonts(fonts);
  const limits = limitsOf(document);
  const write = (text: string) => printableText(text, canPrint, limits);
  const date = creationDate(createdOn);
  const { pages, paint } = isLetter(document)
    ? await layOutLetter(document, { write, print, date, onStep })
    : await layOutPlan(document, { write, print, date, onStep, site });
  if (pages > mostPages[print]) throw new TooManyPagesError(`${pages} pages`);
  onStep?.("drawing");
  return paint();
}

type LayOutInput = {
  readonly write: (text: string) => string;
  readonly print: Print;
  readonly date: Date;
  readonly site?: string | undefined;
  readonly onStep: PaperInput["onStep"] | undefined;
};

async function layOutPlan(document: Document, { write, print, date, onStep, site }: LayOutInput): Promise<LaidOut> {
  const onMeasure = () => onStep?.("fitting");
  const fitted = await fitPaper({ document, words: paperWords, write, print, onMeasure });
  onStep?.("drawing");
  return layOut(Paper({ document, creationDate: date, site, ...fitted }));
}

/** As it is read best; closer where that saves a page. */
async function layOutLetter(letter: Letter, { write, print, date, onStep }: LayOutInput): Promise<LaidOut> {
  const layOutAt = (density: Density) => {
    onStep?.("drawing");
    const setting = { words: paperWords, write, print, density };
    return layOut(LetterPaper({ letter, setting, creationDate: date }));
  };
  const roomyLetter = await layOutAt(letterDensity);
  if (roomyLetter.pages === 1) return roomyLetter;
  const closeLetter = await layOutAt(closeLetterDensity);
  return closeLetter.pages < roomyLetter.pages ? closeLetter : roomyLetter;
}

/**
 * How much one text may hold: a person's reasons may be long, a plan's texts may not.
 *
 * @example limitsOf(document) // undefined for a plan
 */
export function limitsOf(document: Document | Letter): TextLimits | undefined {
  return isLetter(document) ? letterLimits : undefined;
}

/** A letter holds a name and an address, and is kept nowhere. @example isLetter(document) // false for a plan */
export function isLetter(document: Document | Letter): document is Letter {
  return "id" in document;
}
