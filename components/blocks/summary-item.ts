/** An answer with the way back to its question. */
export type SummaryItem = {
  /** The question, short: "Kommune". */
  readonly label: string;
  readonly value: string;
  readonly href?: string | undefined;
};
