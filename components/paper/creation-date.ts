/**
 * A day as the file's creation date. The day is given, never read from a clock: the same plan on the same day makes
 * the same file, byte for byte.
 *
 * @param day "2026-11-21"
 * @example creationDate("2026-11-21").toISOString() // "2026-11-21T12:00:00.000Z"
 */
export function creationDate(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
