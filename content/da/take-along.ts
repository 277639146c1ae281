/** What the plan calls the pages on which a case is taken along: all of their words would ride with it otherwise. */
export const takeAlongTitles = {
  file: "Gem sagen som en fil",
  handOver: "Giv sagen videre",
} as const;
