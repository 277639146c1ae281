/** How large the words are and how far apart the parts; 1 is the sizes of text-sizes.ts. */
export type Density = { readonly text: number; readonly gap: number };

/** The size for which the paper is made. */
export const roomy: Density = { text: 1, gap: 1 };

/**
 * Closer settings, for a plan that is a little longer than its pages, with the points that each saves on two pages.
 * At the closest the words are 9.9 points; small print keeps its size.
 */
export const closer: readonly (Density & { readonly saves: number })[] = [
  { text: 0.97, gap: 0.8, saves: 110 },
  { text: 0.94, gap: 0.6, saves: 300 },
];
