/**
 * The sections of a plan that are looked up when they are needed, proof and background: folded on the screen, open on
 * paper. What is to be done, and by when, is never folded.
 */
export const foldedSections: readonly string[] = [
  "papirer",
  "spoergsmaal",
  "telefon",
  "vejen",
  "hjaelp",
  "udfald",
  "udregning",
  "kilder",
];
