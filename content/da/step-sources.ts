/** Under a step of "Sådan har vi regnet" that no law names (C0): we chose what cannot hurt. */
export const cautiousChoice = "vores forsigtige valg";

/** After the source of a step in "Sådan har vi regnet": our own rule, for the one who looks it up. */
export const ruleNumber = "(regel {rule})";
