/** People and places that the plan can point to. */
export const contactIds = [
  "ankestyrelsen",
  "ombudsmanden",
  "dukh",
  "borgerraadgiver",
  "advokatvagten",
  "retshjaelp",
  "boernsvilkaar",
  "star",
  "udbetaling-danmark-kundeambassadoer",
] as const;

export type ContactId = (typeof contactIds)[number];
