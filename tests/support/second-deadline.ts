/**
 * The deadline once more, written from docs/rules.md alone and in another way than lib/: the years are laid out as one
 * strip of squares, a square a day, and everything is found by stepping along it. No date library and no code of lib/.
 * Where the two disagree, one of them has misread the rules.
 */
import type { PlainNotice } from "./plain-notice.ts";

export type SecondDeadline = {
  readonly safeDay: string;
  readonly latestDay: string | null;
  readonly officeDay: string;
  readonly provisional: boolean;
  readonly settled: boolean;
};

type Square = {
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

function at(index: number): Square {
  const square = strip[index];
  if (!square) throw new Error(`the strip ends before square ${index}`);
  return square;
}

function indexOf(text: string): number {
  const index = squareOf.get(text);
  if (index === undefined) throw new Error(`no square is called ${text}`);
  return index;
}

const isOpenWeekday = (square: Square): boolean => square.weekday <= 5 && !square.holiday;
const isOrdinary = (square: Square): boolean => isOpenWeekday(square) && !square.doubtful;
const isOffice = (square: Square): boolean => isOrdinary(square) && !(square.month === 5 && square.dayOfMonth === 1);

/** Steps from a square, itself included, in one direction, until one fits. */
function walk(from: number, step: 1 | -1, fits: (square: Square) => boolean): number {
  let index = from;
  while (!fits(at(index))) index += step;
  return index;
}

/** What a day is, for tests that ask about one day: closed days, doubtful days, office days (H1–H4). */
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

/** Every day from one to another, both included. */
export function everyDay(from: string, to: string): readonly string[] {
  return strip.slice(indexOf(from), indexOf(to) + 1).map((square) => square.text);
}

/** The day so many squares further on (or back). */
export function secondDayAfter(text: string, days: number): string {
  return at(indexOf(text) + days).text;
}

/** Whose periods Ankestyrelsen itself decides on (F3). Debt from SU goes to another board, so its period does too. */
function ankestyrelsenDecidesOnThePeriod(notice: PlainNotice): boolean {
  switch (notice.decider) {
    case "kommune":
    case "kommune-beskaeftigelse":
    case "boerne-og-ungeudvalg":
    case "socialtilsyn":
    case "seniorpensionsenheden":
    case "aes":
      return true;
    case "udbetaling-danmark":
      return notice.kind !== "su-gaeld";
    default:
      return false;
  }
}

/** F11: nothing is computed where the letter alone knows. An adoption without consent has 14 days, so none has more. */
function onlyTheLetterKnows(notice: PlainNotice): boolean {
  if (notice.decider === "other" || notice.kind === "other") return true;
  if (notice.decider === "familieretshuset" || notice.decider === "uddannelsesinstitution") {
    return notice.kind === undefined || notice.kind === "adoption";
  }
  return false;
}

/** F1: the raw last square. Weeks are 28 steps; six months are the same number in the sixth month after, or its end. */
function rawLast(start: number, sixMonths: boolean): number {
  let index = start;
  if (!sixMonths) {
    for (let step = 0; step < 28; step += 1) index += 1;
    return index;
  }
  const wanted = at(start).dayOfMonth;
  let monthsPassed = 0;
  while (monthsPassed < 6) {
    index += 1;
    if (at(index).dayOfMonth === 1) monthsPassed += 1;
  }
  while (at(index).dayOfMonth < wanted && at(index + 1).dayOfMonth !== 1) index += 1;
  return index;
}

/** F2: the latest square that the period can start on. */
function latestStart(notice: PlainNotice, earliest: number): number {
  const { dated, received, told, channel, decider } = notice;
  if (decider === "adoptionssamraad") return dated === undefined ? earliest : indexOf(dated);
  let start = Math.max(...[dated, received, told].map((text) => (text === undefined ? 0 : indexOf(text))));
  if (dated === undefined) return start;
  let ordinaryDaysToWait = 0;
  if (channel === "letter") ordinaryDaysToWait = 6;
  if (channel === "digital-post" && decider === "aes") ordinaryDaysToWait = 1;
  let presumed = indexOf(dated);
  while (ordinaryDaysToWait > 0) {
    presumed += 1;
    if (isOrdinary(at(presumed))) ordinaryDaysToWait -= 1;
  }
  if (presumed > start) start = presumed;
  return start;
}

/**
 * The deadline of a notice with at least one day, by the second way; null where only the letter knows (F11).
 * Example: a kommune's Digital Post dated and available 2026-11-24 gives 2026-12-22 as both days.
 */
export function secondDeadline(notice: PlainNotice): SecondDeadline | null {
  if (onlyTheLetterKnows(notice)) return null;
  const given = [notice.told, notice.dated, notice.received].filter((text) => text !== undefined).map(indexOf);
  const earliest = Math.min(...given);
  const adoption = notice.decider === "adoptionssamraad";

  const safeMoves = ankestyrelsenDecidesOnThePeriod(notice) ? 1 : -1;
  const safe = walk(rawLast(earliest, adoption), safeMoves, isOpenWeekday);
  const office = walk(safe, -1, isOffice);

  const noGuidance = notice.guidance === "missing" || (notice.channel === "oral" && notice.guidance !== "given");
  const fourWeeksDoubted = notice.kind === "stu" || notice.kind === "voksenspecialundervisning";
  const open = noGuidance || fourWeeksDoubted;
  const latest = walk(rawLast(latestStart(notice, earliest), adoption), 1, isOrdinary);

  const needsDate = adoption || notice.channel === "letter" || notice.channel === "digital-post";
  const provisional = needsDate && notice.dated === undefined;
  return {
    safeDay: at(safe).text,
    latestDay: open ? null : at(latest).text,
    officeDay: at(office).text,
    provisional,
    settled: !open && !provisional && safe === latest,
  };
}

/**
 * The days of a notice, placed at distances from one day.
 * Example: `placeDays("2026-11-24", { dated: 0, received: 3 })` gives dated 2026-11-24, received 2026-11-27.
 */
export function placeDays(
  base: string,
  distances: { readonly told?: number; readonly dated?: number; readonly received?: number },
): { readonly told?: string; readonly dated?: string; readonly received?: string } {
  return Object.fromEntries(
    Object.entries(distances).map(([field, distance]) => [field, secondDayAfter(base, distance)]),
  );
}

/** What two deadlines disagree on, as text; null when they agree. */
export function difference(first: SecondDeadline | null, second: SecondDeadline | null): string | null {
  if (first === null || second === null) {
    return first === second ? null : `${first?.safeDay ?? "none"} here, ${second?.safeDay ?? "none"} by the walk`;
  }
  const fields = ["safeDay", "latestDay", "officeDay", "provisional", "settled"] as const;
  const differing = fields.filter((field) => first[field] !== second[field]);
  if (differing.length === 0) return null;
  return differing.map((field) => `${field} ${first[field]} here, ${second[field]} by the walk`).join("; ");
}
