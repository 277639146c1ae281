/** The most days a month can have: whether the year has the 29th of February does not matter here. */
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Six digits and four more, with a hyphen, a dash or a blank between, or nothing. */
const tenDigits = /(?<!\d)(\d{2})(\d{2})\d{2} ?[-\u2010-\u2013]? ?\d{4}(?!\d)/gu;

/**
 * Whether a text seems to hold a CPR number: ten digits of which the first four are a day and a month. It is only warned
 * of, never refused: a case number can look the same.
 *
 * @example looksLikeCpr("Mit nummer er 010190-1234") // true
 * @example looksLikeCpr("Sag 310290-1234") // false
 */
export function looksLikeCpr(text: string): boolean {
  return [...text.matchAll(tenDigits)].some(([, day, month]) => {
    const days = daysIn[Number(month) - 1];
    return days !== undefined && Number(day) >= 1 && Number(day) <= days;
  });
}
