/** The years a day may lie in: outside them a typed year is a slip, and Easter is not ours to compute. */
export const yearLimits = { earliest: 1900, latest: 2100 } as const;
