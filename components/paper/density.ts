/** How large the words are and how far apart the parts; 1 is the sizes of text-sizes.ts. */
export type Density = { readonly text: number; readonly gap: number };

/** The size for which the paper is made. */
export const roomy: Density = { text: 1, gap: 1 };

/**
 * Closer settings, for a plan that is a little longer than its sheets, with the points that each saves on two pages
 * (measured). At the closest the words are 9.5 points, in a typeface with large letters.
 */
export const closer: readonly (Density & { readonly saves: number })[] = [
  { text: 0.97, gap: 0.8, saves: 110 },
  { text: 0.94, gap: 0.6, saves: 300 },
  { text: 0.91, gap: 0.5, saves: 400 },
];
