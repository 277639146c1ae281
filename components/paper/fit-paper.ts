import type { PaperWords } from "#content/da/paper.ts";
import type { Document } from "#lib/document/blocks.ts";
import { type Arrangement, arrangePieces } from "./arrange-pieces.ts";
import { penLineHeights } from "./blocks/pen-lines.tsx";
import { chooseDensity, guessedLength } from "./choose-density.ts";
import { type Density, densities, roomy } from "./density.ts";
import { documentPieces } from "./document-pieces.tsx";
import { contentHeight } from "./geometry.ts";
import { measurePieces } from "./measure-pieces.tsx";
import { charactersIn } from "./missing-characters.ts";
import type { PaperSetting } from "./paper-context.ts";
import type { Piece } from "./piece.ts";
import type { Print } from "./text-sizes.ts";

/** What is lower than this is rather kept on one page, also where it may be divided. */
const shortEnough = contentHeight / 2;
/** No more lines for a pen than this are added where there is room. */
const mostMoreLines = 14;
/**
 * Where a row goes to the next page as a whole, and the table's head is said again there, it can cost so much more than
 * is reckoned with (arrange-pieces.ts). Lines for a pen leave it free: else they push what is last out onto a page of its own.
 */
const roomForRow = 90;

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
 * Where everything stands: at the density that takes the fewest pages (choose-density.ts), tables whole where that
 * costs no page. Room that is left over is for the pen.
 *
 * @example const { pages, bands, pieces, setting } = await fitPaper({ document, words, write, print: "ordinary" });
 */
export async function fitPaper(input: FitInput): Promise<Fitted> {
  const steps = input.print === "large" ? [roomy] : densities;
  const measures = new Map<number, Measure>();
  const step = await chooseDensity({
    densities: steps,
    guess: guessedLength({ characters: charactersIn(input.document), pieces: piecesAt(input, roomy).length }),
    measure: async (tried) => {
      const measure = await measureAt(input, steps[tried] ?? roomy);
      measures.set(tried, measure);
      const { pages, left } = arrange(input, measure, { divides: true });
      return pages - left / contentHeight;
    },
  });
  const measure = measures.get(step) ?? (await measureAt(input, steps[step] ?? roomy));
  const [whole, divided] = [false, true].map((divides) => arrange(input, measure, { divides }).pages);
  return finish(input, measure, whole !== divided);
}

async function measureAt(input: FitInput, density: Density): Promise<Measure> {
  const { words, write, print, onMeasure } = input;
  onMeasure?.();
  const pieces = piecesAt(input, density);
  return { density, pieces, heights: await measurePieces(pieces, { words, write, density, print }) };
}

function piecesAt({ document, write, print }: FitInput, { drawsDays }: Density, morePenLines = 0): readonly Piece[] {
  return documentPieces(document, { print, drawsDays, morePenLines }, write);
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
  const { words, write, print } = input;
  const { density } = measure;
  const setting = { words, write, density, print };
  const plain = arrange(input, measure, { divides });
  for (let morePenLines = mostMoreLines; morePenLines > 0; morePenLines -= 1) {
    const arranged = arrange(input, measure, { divides, morePenLines });
    if (arranged.pages > plain.pages || (arranged.left < roomForRow && arranged.bands.some(({ flows }) => flows)))
      continue;
    return { setting, pieces: piecesAt(input, density, morePenLines), ...arranged };
  }
  return { setting, pieces: measure.pieces, ...plain };
}
