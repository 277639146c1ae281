/** How large the words are and how far apart the parts; 1 is the sizes of text-sizes.ts. */
export type Density = { readonly text: number; readonly gap: number };

/**
 * From roomy to close, as far as a tired reader can follow: the first that fits the wanted number of pages is used
 * (render-paper.ts). At the closest the words are 9.9 points, and small print keeps its size.
 */
export const densities: readonly [Density, ...Density[]] = [
  { text: 1, gap: 1 },
  { text: 0.97, gap: 0.8 },
  { text: 0.94, gap: 0.6 },
];
