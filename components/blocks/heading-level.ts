/** The level of a block's own heading: 2 on its own, 3 under a section's heading. */
export type HeadingLevel = 2 | 3;
