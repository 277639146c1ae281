/**
 * A short sum of a text by FNV-1a, 32 bits: it finds a slip, not a forgery.
 *
 * @example fnv1a("") // 2166136261
 */
export function fnv1a(text: string): number {
  let sum = 0x811c9dc5;
  for (const character of text) {
    sum ^= character.codePointAt(0) ?? 0;
    sum = Math.imul(sum, 0x01000193);
  }
  return sum >>> 0;
}
