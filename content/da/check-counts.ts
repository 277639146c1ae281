/** How often each answer was given in the check of the decision, where the answers are listed. */
export const checkCounts = { one: "1 gang ”{label}”", many: "{count} gange ”{label}”" } as const;
