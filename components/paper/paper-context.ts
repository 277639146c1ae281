import { createContext, useContext } from "react";
import type { PaperWords } from "#content/da/paper.ts";
import type { Density } from "./density.ts";
import type { Print } from "./text-sizes.ts";

/** What every part of the paper needs: the paper's own words, how a text goes on paper, and how large. */
export type PaperSetting = {
  readonly words: PaperWords;
  /** Makes a text printable (printable-text.ts). */
  readonly write: (text: string) => string;
  readonly density: Density;
  readonly print: Print;
};

const PaperContext = createContext<PaperSetting | undefined>(undefined);

export const PaperProvider = PaperContext.Provider;

/**
 * The setting of the paper that is being drawn. `size` scales what goes with the words (a column, a tick box), `gap`
 * the room between things; both take and give points.
 *
 * @throws Error outside <Paper>
 * @example const { words, gap } = usePaper();
 */
export function usePaper() {
  const setting = useContext(PaperContext);
  if (!setting) throw new Error("drawn outside <Paper>");
  const { words, write, density, print } = setting;
  const large = print === "large" ? 1.6 : 1;
  const size = (points: number) => points * density.text;
  const gap = (points: number) => points * density.gap * large;
  /** What is drawn beside the words: a tick box, a column of marks. */
  const beside = (points: number) => points * density.text * large;
  return { words, write, size, gap, beside, leading: density.leading, print };
}
