import type { PaperWords } from "#content/da/paper.ts";
import type { Document } from "#lib/document/blocks.ts";
import { type Arrangement, arrangePieces } from "./arrange-pieces.ts";
import { penLineHeights } from "./blocks/pen-lines.tsx";
import { type Density, densities, roomy } from "./density.ts";
import { documentPieces } from "./document-pieces.tsx";
import { contentHeight } from "./geometry.ts";
import { measurePieces } from "./measure-pieces.tsx";
import type { PaperSetting } from "./paper-context.ts";
import type { Piece } from "./piece.ts";
import type { Print } from "./text-sizes.ts";

/** One sheet, printed on both sides. */
const ordinaryPages = 2;
/** What is lower than this is rather kept on one page, also where it may be divided. */
const shortEnough = contentHeight / 2;
/** No more lines for a pen than this are added where there is room. */
const mostMoreLines = 14;

type FitInput = {
  readonly document: Document;
  readonly words: PaperWords;
  readonly write: (text: string) => string;
  readonly print: Print;
  /** Called before each measurement: a sign of life from work that takes long on a slow phone. */
  readonly onMeasure?: (() => void) | undefined;
};

type Fitted = Arrangement & { readonly setting: PaperSetting; readonly pieces: readonly Piece[] };

/** Pieces and their heights at one density. */
type Measure = { readonly density: Density; readonly pieces: readonly Piece[]; readonly heights: readonly number[] };

/**
 * Where everything stands: the roomiest setting that keeps an ordinary plan on two pages, one step closer where that
 * keeps a table whole. What is longer than two pages at the closest setting takes what it needs, as roomy as that
 * allows. Room that is left over is for the pen.
 *
 * @example const { pages, bands, pieces, setting } = await fitPaper({ document, words, write, print: "ordinary" });
 */
export async function fitPaper(input: FitInput): Promise<Fitted> {
  const steps = input.print === "large" ? [roomy] : densities;
  const measured = new Map<number, Promise<Measure>>();
  const measure = (step: number): Promise<Measure> => {
    const known = measured.get(step) ?? measureAt(input, steps[step] ?? roomy);
    measured.set(step, known);
    return known;
  };
  const pagesAt = async (step: number): Promise<number> => arrange(input, await measure(step), { divides: true }).pages;
  const last = steps.length - 1;
  const firstWithin = (pages: number) => firstStep(last, async (step) => (await pagesAt(step)) <= pages);
  const onSheet = await firstWithin(ordinaryPages);
  const fewest = Math.max(ordinaryPages, await pagesAt(onSheet));
  const roomiest = fewest === ordinaryPages ? onSheet : await firstWithin(fewest);
  for (const step of [roomiest, Math.min(roomiest + 1, last)]) {
    if (arrange(input, await measure(step), { divides: false }).pages <= fewest)
      return finish(input, await measure(step), false);
  }
  return finish(input, await measure(roomiest), true);
}

/**
 * The first step up to a last one at which something holds, where it holds at all later ones too. Each try lays out
 * the whole paper, so as few as can be are made.
 */
async function firstStep(last: number, holds: (step: number) => Promise<boolean>): Promise<number> {
  let [from, to] = [0, last];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (await holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}

async function measureAt({ document, words, write, print, onMeasure }: FitInput, density: Density): Promise<Measure> {
  onMeasure?.();
  const look = { print, drawsDays: density.drawsDays, morePenLines: 0 };
  const pieces = documentPieces(document, look, write);
  return { density, pieces, heights: await measurePieces(pieces, { words, write, density, print }) };
}

type ArrangeOptions = { readonly divides: boolean; readonly morePenLines?: number };

function arrange({ print }: FitInput, { pieces, heights }: Measure, options: ArrangeOptions): Arrangement {
  const { divides, morePenLines = 0 } = options;
  const measured = pieces.map((piece, index) => {
    const height = (heights[index] ?? 0) + (piece.isForThePen ? morePenLines * penLineHeights[print] : 0);
    return { ...piece, height, flows: (piece.flows ?? false) && (divides || height > shortEnough) };
  });
  return arrangePieces(measured, contentHeight, print === "large" ? 1 : 2);
}

/** The arrangement as it is drawn: with as many lines for a pen as the last page has room for. */
function finish(input: FitInput, measure: Measure, divides: boolean): Fitted {
  const { document, words, write, print } = input;
  const { density } = measure;
  const setting = { words, write, density, print };
  const plain = arrange(input, measure, { divides });
  for (let morePenLines = mostMoreLines; morePenLines > 0; morePenLines -= 1) {
    const arranged = arrange(input, measure, { divides, morePenLines });
    if (arranged.pages > plain.pages) continue;
    const look = { print, drawsDays: density.drawsDays, morePenLines };
    return { setting, pieces: documentPieces(document, look, write), ...arranged };
  }
  return { setting, pieces: measure.pieces, ...plain };
}
