/** An answer with the way back to its question. */
export type SummaryItem = {
  /** The question, short: "Kommune". */
  readonly label: string;
  readonly value: string;
  /** Under the value: "Det ændrede fristen". */
  readonly extra?: string | undefined;
  readonly href?: string | undefined;
  /** Just changed. */
  readonly isNew?: boolean | undefined;
};
