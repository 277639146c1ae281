/**
 * The calendar once more: the years laid out as one strip of squares, a square a day. No date library and no code of
 * lib/: the second deadline steps along it, and tests ask it what a day is.
 */

export type Square = {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  /** Monday is 1. */
  readonly weekday: number;
  holiday: boolean;
  doubtful: boolean;
};

const FIRST_YEAR = 1989;
const LAST_YEAR = 2101;
/** 1 January 1989 was a Sunday. */
const WEEKDAY_OF_FIRST_SQUARE = 7;

/**
 * The paschal full moons of 1900–2199 by golden number 1–19, from the printed tables of the Gregorian calendar.
 * Easter is the Sunday that follows.
 */
const PASCHAL_MOONS = (
  "04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 " +
  "03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27"
).split(" ");

const FIXED_HOLIDAYS = new Set(["01-01", "12-25", "12-26"]);
const FIXED_DOUBTFUL = new Set(["06-05", "12-24", "12-31"]);

const strip: readonly Square[] = layOut();
const squareOf: ReadonlyMap<string, number> = new Map(strip.map((square, index) => [square.text, index]));

function layOut(): readonly Square[] {
  const squares: Square[] = [];
  const easters: number[] = [];
  let weekday = WEEKDAY_OF_FIRST_SQUARE;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const moon = PASCHAL_MOONS[year % 19];
    let moonIsPast = false;
    for (let month = 1; month <= 12; month += 1) {
      for (let dayOfMonth = 1; dayOfMonth <= lengthOfMonth(year, month); dayOfMonth += 1) {
        const monthAndDay = `${padded(month)}-${padded(dayOfMonth)}`;
        if (moonIsPast && weekday === 7) {
          easters.push(squares.length);
          moonIsPast = false;
        }
        if (monthAndDay === moon) moonIsPast = true;
        squares.push({
          text: `${year}-${monthAndDay}`,
          year,
          month,
          dayOfMonth,
          weekday,
          holiday: FIXED_HOLIDAYS.has(monthAndDay),
          doubtful: FIXED_DOUBTFUL.has(monthAndDay),
        });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    }
  }
  for (const easter of easters) markMovableDays(squares, easter);
  return squares;
}

function markMovableDays(squares: readonly Square[], easter: number): void {
  const offsets = [-3, -2, 0, 1, 39, 49, 50];
  const storeBededag = (squares[easter]?.year ?? 0) <= 2023 ? [26] : [];
  for (const offset of [...offsets, ...storeBededag]) {
    const square = squares[easter + offset];
    if (square) square.holiday = true;
  }
  const fridayAfterAscension = squares[easter + 40];
  if (fridayAfterAscension) fridayAfterAscension.doubtful = true;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function padded(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

export function at(index: number): Square {
  const square = strip[index];
  if (!square) throw new Error(`the strip ends before square ${index}`);
  return square;
}

export function indexOf(text: string): number {
  const index = squareOf.get(text);
  if (index === undefined) throw new Error(`no square is called ${text}`);
  return index;
}

export const isOpenWeekday = (square: Square): boolean => square.weekday <= 5 && !square.holiday;
/** A day that is no day for a deadline's end, but that the law does not close (H3). */
export const isDoubtful = (square: Square): boolean => square.doubtful;
export const isOrdinary = (square: Square): boolean => isOpenWeekday(square) && !square.doubtful;
export const isOffice = (square: Square): boolean =>
  isOrdinary(square) && !(square.month === 5 && square.dayOfMonth === 1);

/**
 * Steps from a square, itself included, in one direction, until one fits.
 *
 * @example at(walk(indexOf("2026-12-19"), 1, isOrdinary)).text // "2026-12-21": a Saturday moves to the Monday
 */
export function walk(from: number, step: 1 | -1, fits: (square: Square) => boolean): number {
  let index = from;
  while (!fits(at(index))) index += step;
  return index;
}

/**
 * What a day is, for tests that ask about one day: closed days, doubtful days, office days (H1–H4).
 *
 * @example secondKindOf("2026-12-24").ordinary // false
 */
export function secondKindOf(text: string): {
  readonly weekday: number;
  readonly holiday: boolean;
  readonly openWeekday: boolean;
  readonly ordinary: boolean;
  readonly office: boolean;
} {
  const square = at(indexOf(text));
  return {
    weekday: square.weekday,
    holiday: square.holiday,
    openWeekday: isOpenWeekday(square),
    ordinary: isOrdinary(square),
    office: isOffice(square),
  };
}

/** Every day from one to another, both included. @example everyDay("2026-12-30", "2027-01-02").length // 4 */
export function everyDay(from: string, to: string): readonly string[] {
  return strip.slice(indexOf(from), indexOf(to) + 1).map((square) => square.text);
}

/** The day so many squares further on (or back). @example secondDayAfter("2026-12-31", 1) // "2027-01-01" */
export function secondDayAfter(text: string, days: number): string {
  return at(indexOf(text) + days).text;
}
