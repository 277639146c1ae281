/** The sheet in points: A4, with room at the left for two holes. */
export const sheet = { width: 595.28, height: 841.89, top: 40, bottom: 36, left: 46, right: 36, frame: 17 } as const;

/** What is left for the words, from edge to edge and from the head to the foot. */
export const contentWidth = sheet.width - sheet.left - sheet.right;
export const contentHeight = sheet.height - sheet.top - sheet.bottom;

/** The room between two columns, and what each of them is wide. */
export const columnGap = 18;
export const columnWidth = (contentWidth - columnGap) / 2;

/** Pure black: grey is drawn as dots by a black-and-white printer. */
export const ink = "#000000";

/** Lines, from the edge of what comes first to the lines for a pen. */
export const rules = {
  mark: `3pt solid ${ink}`,
  box: `2pt solid ${ink}`,
  section: `1.2pt solid ${ink}`,
  edge: `0.9pt solid ${ink}`,
  thin: `0.6pt solid ${ink}`,
} as const;
