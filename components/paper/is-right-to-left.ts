const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const letter = /\p{L}/u;

/**
 * Whether a paragraph starts in a script that is written from right to left: its first letter decides.
 *
 * @example isRightToLeft("محمد Jensen") // true
 */
export function isRightToLeft(text: string): boolean {
  const first = [...text].find((character) => letter.test(character));
  return first !== undefined && rightToLeft.test(first);
}
