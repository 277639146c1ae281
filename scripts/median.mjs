/**
 * The middle of some numbers: one visit that met a busy moment does not move it.
 *
 * @param {readonly number[]} numbers
 * @returns {number} NaN of none
 * @example median([3, 1, 40]) // 3
 */
export function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
