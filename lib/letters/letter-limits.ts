/** The most that one field of a letter may hold: more than 4,000 words, so that nobody's reasons are cut. */
export const letterLimits = { characters: 30_000, lines: 1500 } as const;

/** The most that a field of one line may hold. */
export const lineLimit = 200;
