/**
 * The paper's sizes in points, and how far its lines are apart. Both must stand on the text itself: react-pdf turns
 * a line height on anything around it into a fixed number, and page numbers disappear.
 */
export const textSizes = {
  h1: { fontSize: 21, lineHeight: 1.15 },
  day: { fontSize: 17, lineHeight: 1.25 },
  h2: { fontSize: 13.5, lineHeight: 1.2 },
  lead: { fontSize: 11, lineHeight: 1.36 },
  body: { fontSize: 10.5, lineHeight: 1.36 },
  table: { fontSize: 9.6, lineHeight: 1.31 },
  small: { fontSize: 8.8, lineHeight: 1.28 },
  fine: { fontSize: 8.2, lineHeight: 1.26 },
} as const;

/** Small print is as small as it gets, whatever the density. */
export const smallestFontSize = 8.2;

export type TextSize = keyof typeof textSizes;

/** The standing lines at the top and the foot; their texts take no line height (see above). */
export const frameSize = 8.5;
