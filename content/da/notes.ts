/** The citizen's own notes, on the plan and on paper. */
export const noteWords = {
  /** Each stands before a line for a pen, in one row: when one sent or called, and to whom. */
  log: ["Sendt eller ringet den", "kl.", "talte med"],
} as const;
