/** The plan's own page: what stands around the document, beside the words of interface.ts. */

/** "Hvad mangler vi?" on the plan. */
export const missingPlanWords = {
  title: "{title} ({count})",
  /** Folds out the less important ones. */
  rest: "Vis {count} til",
} as const;

/** The list beside the plan on wide screens. */
export const onThisPage = { title: "På denne side", missing: "Hvad mangler vi?" } as const;

/** Under the heading of a folded section: the first names in it, and how many more there are. */
export const foldedHint = "{names} og {count} til";

/** The actions with the plan, as a group. */
export const planActionsLabel = "Tag planen med";
