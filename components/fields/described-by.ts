/**
 * The value of aria-describedby for a field's input: its hint, its error, its count and its note, those that are there.
 *
 * @example describedBy("navn", { hint: "Skriv …", error: undefined }) // "navn-hint"
 */
export function describedBy(id: string, texts: Readonly<Record<string, unknown>>): string | undefined {
  const ids = Object.entries(texts).flatMap(([name, text]) => (text ? [`${id}-${name}`] : []));
  return ids.length > 0 ? ids.join(" ") : undefined;
}
