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
const mostMoreLines = 8;

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
  let divided: Measure | undefined;
  const measures: Measure[] = [];
  for (const density of input.print === "large" ? [roomy] : densities) {
    const measure = await measureAt(input, density);
    if (arrange(input, measure, { divides: false }).pages <= ordinaryPages) return finish(input, measure, false);
    if (divided) return finish(input, divided, true);
    measures.push(measure);
    if (arrange(input, measure, { divides: true }).pages <= ordinaryPages) divided = measure;
  }
  return finish(input, divided ?? roomiest(input, measures), true);
}

/** Where two pages are out of reach: the roomiest of those that take the fewest pages. */
function roomiest(input: FitInput, measures: readonly Measure[]): Measure {
  const pagesOf = (measure: Measure) => arrange(input, measure, { divides: true }).pages;
  const [first, ...others] = measures;
  if (!first) throw new RangeError("no density was tried");
  return others.reduce((best, measure) => (pagesOf(measure) < pagesOf(best) ? measure : best), first);
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
