import type { ReactElement } from "react";

/** A part of the paper that is not divided, or one that may be. The pages are made of these (arrange-pieces.ts). */
export type Piece = {
  readonly node: ReactElement;
  /** From edge to edge of the sheet; otherwise in one of two columns. */
  readonly isWide?: boolean;
  /** On the same page and above what follows: a heading, the words that lead to a list. */
  readonly opens?: boolean;
  /** May go on on the next page: a long text, a table. */
  readonly flows?: boolean;
  /** Lines for a pen, more of them where there is room. */
  readonly isForThePen?: boolean;
};
