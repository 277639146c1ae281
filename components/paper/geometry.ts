/** The sheet in points: A4, with room at the left for two holes. */
export const sheet = { width: 595.28, top: 54, bottom: 52, left: 62, right: 54, frame: 26 } as const;

/** What is left for the words. */
export const contentWidth = sheet.width - sheet.left - sheet.right;

/** Pure black: grey is drawn as dots by a black-and-white printer. */
export const ink = "#000000";

/** Lines, from the edge of what comes first to the lines for a pen. */
export const rules = {
  mark: `3pt solid ${ink}`,
  box: `2pt solid ${ink}`,
  section: `1.5pt solid ${ink}`,
  edge: `1pt solid ${ink}`,
  thin: `0.6pt solid ${ink}`,
} as const;
