import type { LetterId } from "#content/ids/letters.ts";

/** A letter ready to show, copy and print: blocks in order, drawn alike by the page, the paper and the plain text. */
export type Letter = {
  readonly id: LetterId;
  /** The title of the page and of the file. */
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
};

/** A line with its label; without a value it is a line for a pen. */
export type LetterFact = {
  readonly label: string;
  readonly value: string;
  /** It has no place in a message: lines that may stay empty, and what only a pen should write. */
  readonly paperOnly?: true;
};

export type LetterBlock =
  | { readonly type: "facts"; readonly items: readonly LetterFact[] }
  | { readonly type: "subject"; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string }
  | { readonly type: "list"; readonly items: readonly string[] }
  /** Room for what is written by hand. */
  | { readonly type: "pen"; readonly lines: number };
