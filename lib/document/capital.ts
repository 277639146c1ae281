/**
 * A word or a sentence with a capital first.
 *
 * @example capital("ankestyrelsen afgør sagen") // "Ankestyrelsen afgør sagen"
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
