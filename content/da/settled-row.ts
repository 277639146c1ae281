/** In the check of the decision, on a row that the answer to another question settles. */
export const settledRow = {
  notAnsweredYet: "Ikke besvaret endnu",
  /** To that answer. */
  change: "Ret",
} as const;
