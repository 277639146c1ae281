/** How large the words are, how far the lines and the parts are apart; 1 is the sizes of text-sizes.ts. */
export type Density = {
  readonly text: number;
  readonly leading: number;
  readonly gap: number;
  /** The days on a drawn line; otherwise as a list, which takes less room. */
  readonly drawsDays: boolean;
  /** About how long a plan is, beside the same plan at the first density. Tested against what is measured. */
  readonly length: number;
};

/** The size for which the paper is made. */
export const roomy: Density = { text: 1, leading: 1, gap: 1, drawsDays: true, length: 1 };

/**
 * Ever closer settings, for a plan that is a little longer than its two pages. At the closest, running text is 9 points, in
 * a typeface with large letters; nothing is ever smaller.
 */
export const densities: readonly Density[] = [
  roomy,
  { text: 0.96, leading: 0.98, gap: 0.8, drawsDays: true, length: 0.91 },
  { text: 0.92, leading: 0.96, gap: 0.62, drawsDays: true, length: 0.835 },
  { text: 0.9, leading: 0.95, gap: 0.52, drawsDays: false, length: 0.785 },
  { text: 0.88, leading: 0.94, gap: 0.48, drawsDays: false, length: 0.76 },
  { text: 0.88, leading: 0.91, gap: 0.44, drawsDays: false, length: 0.735 },
  { text: 0.88, leading: 0.88, gap: 0.4, drawsDays: false, length: 0.71 },
];
