const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const base = BigInt(letters.length);

/**
 * A whole number in the 64 letters that need no escape in an address, the smallest place first; 0 is "".
 *
 * @example writeNumber(65n) // "BB"
 */
export function writeNumber(value: bigint): string {
  let text = "";
  for (let rest = value; rest > 0n; rest /= base) text += letters[Number(rest % base)];
  return text;
}

/**
 * Reads a number back.
 *
 * @returns null on any other letter, and where the same number has a shorter text
 * @example readNumber("BB") // 65n
 */
export function readNumber(text: string): bigint | null {
  let value = 0n;
  for (const letter of [...text].reverse()) {
    const digit = letters.indexOf(letter);
    if (digit < 0) return null;
    value = value * base + BigInt(digit);
  }
  return writeNumber(value) === text ? value : null;
}
