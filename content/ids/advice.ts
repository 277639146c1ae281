/** The seven pieces of advice, in the guide's order; each is a step of the guide. */
export const adviceIds = [
  "den-gode-tone",
  "bisidder",
  "aktindsigt",
  "partshoering",
  "afgoerelsen",
  "uddybning",
  "klagen",
] as const;

export type AdviceId = (typeof adviceIds)[number];

/** The steps of the guide: "Om sagen", then one for each piece of advice. */
export const stepIds = ["om-sagen", ...adviceIds] as const;

export type StepId = (typeof stepIds)[number];
