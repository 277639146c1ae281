/** What the words in braces become for the one who reads; see `RegisterText` in shapes.ts. A capital is kept. */
export const registerForms = {
  du: { citizen: "du", advisor: "borgeren" },
  dig: { citizen: "dig", advisor: "borgeren" },
  din: { citizen: "din", advisor: "borgerens" },
  dit: { citizen: "dit", advisor: "borgerens" },
  dine: { citizen: "dine", advisor: "borgerens" },
} as const;
