/** The places in a text, in order. @example placesIn("Til {name} den {dated}") // ["name", "dated"] */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, place = ""]) => place);
}
