/** The two ways to print: two sheets to take along, or large letters on as many as it takes. */
export type Print = "ordinary" | "large";

type Sizes = {
  readonly [name in "h1" | "day" | "h2" | "lead" | "body" | "table" | "small"]: {
    readonly fontSize: number;
    readonly lineHeight: number;
  };
};

/**
 * The paper's sizes in points, and how far its lines are apart. Both must stand on the text itself: react-pdf turns
 * a line height on anything around it into a fixed number, and page numbers disappear. In large print nothing that is
 * read is below 18 points.
 */
export const textSizes: { readonly [print in Print]: Sizes } = {
  ordinary: {
    h1: { fontSize: 19, lineHeight: 1.15 },
    day: { fontSize: 16, lineHeight: 1.2 },
    h2: { fontSize: 12, lineHeight: 1.2 },
    lead: { fontSize: 10.5, lineHeight: 1.32 },
    body: { fontSize: 10.2, lineHeight: 1.32 },
    table: { fontSize: 9.6, lineHeight: 1.28 },
    small: { fontSize: 9.2, lineHeight: 1.26 },
  },
  large: {
    h1: { fontSize: 27, lineHeight: 1.15 },
    day: { fontSize: 25, lineHeight: 1.2 },
    h2: { fontSize: 22, lineHeight: 1.2 },
    lead: { fontSize: 18, lineHeight: 1.36 },
    body: { fontSize: 18, lineHeight: 1.36 },
    table: { fontSize: 18, lineHeight: 1.36 },
    small: { fontSize: 18, lineHeight: 1.3 },
  },
};

/** Nothing on the paper is smaller than this, whatever the density. */
export const smallestFontSize = 9;

export type TextSize = keyof Sizes;

/** The standing lines at the top and the foot; their texts take no line height (see above). */
export const frameSizes: { readonly [print in Print]: number } = { ordinary: 9, large: 12 };
