/** Six digits that can be a date and four more, with a hyphen, a blank or nothing between. */
const cpr = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-\u2010-\u2013 ]?\d{4}(?!\d)/u;

/**
 * Whether a text seems to hold a CPR number. It is only warned of: a case number can look the same.
 *
 * @example looksLikeCpr("Mit nummer er 010190-1234") // true
 */
export function looksLikeCpr(text: string): boolean {
  return cpr.test(text);
}
