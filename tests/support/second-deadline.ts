/**
 * The deadline once more, written from docs/rules.md alone and in another way than lib/: everything is found by stepping
 * along the strip of days in second-calendar.ts, and the explanation is told on the way. No date library and no code of
 * lib/. Where the two disagree, one of them has misread the rules.
 */
import type { ComplaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import type { PlainNotice } from "./plain-notice.ts";
import {
  at,
  indexOf,
  isDoubtful,
  isOffice,
  isOpenWeekday,
  isOrdinary,
  secondDayAfter,
  walk,
} from "./second-calendar.ts";

export type SecondDeadline = {
  readonly safeDay: string;
  readonly latestDay: string | null;
  readonly officeDay: string;
  readonly provisional: boolean;
  readonly settled: boolean;
  /** How the day was reached (F9), each step as its id, rule and day in one text. */
  readonly steps: readonly string[];
};

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

/** F2: the latest square that the period can start on, and why that one. */
function latestStart(notice: PlainNotice, earliest: number): { readonly start: number; readonly why: string } {
  const { dated, received, told, channel, decider } = notice;
  if (decider === "adoptionssamraad") {
    return { start: dated === undefined ? earliest : indexOf(dated), why: "latest-start-decision" };
  }
  const given = Math.max(...[dated, received, told].map((text) => (text === undefined ? 0 : indexOf(text))));
  let ordinaryDaysToWait = 0;
  if (channel === "letter") ordinaryDaysToWait = 6;
  if (channel === "digital-post" && decider === "aes") ordinaryDaysToWait = 1;
  if (dated === undefined || ordinaryDaysToWait === 0) {
    return { start: given, why: channel === "digital-post" ? "latest-start-available" : "latest-start-latest-day" };
  }
  const why = ordinaryDaysToWait === 6 ? "latest-start-sixth-day" : "latest-start-day-after";
  let presumed = indexOf(dated);
  while (ordinaryDaysToWait > 0) {
    presumed += 1;
    if (isOrdinary(at(presumed))) ordinaryDaysToWait -= 1;
  }
  return presumed < given ? { start: given, why: "latest-start-latest-day" } : { start: presumed, why };
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
  const length = adoption ? "six-months" : "four-weeks";

  const forward = ankestyrelsenDecidesOnThePeriod(notice);
  const raw = rawLast(earliest, adoption);
  const safe = walk(raw, forward ? 1 : -1, isOpenWeekday);
  const office = walk(safe, -1, isOffice);
  const steps = [`start-earliest-day F2 ${at(earliest).text}`, `${length} F1 ${at(raw).text}`];
  if (safe !== raw) steps.push(`${forward ? "next-weekday" : "weekday-before"} F3 ${at(safe).text}`);
  if (isDoubtful(at(safe))) steps.push(`doubtful-day-stays F4 ${at(safe).text}`);

  const noGuidance = notice.guidance === "missing" || (notice.channel === "oral" && notice.guidance !== "given");
  const fourWeeksDoubted = notice.kind === "stu" || notice.kind === "voksenspecialundervisning";
  const open = noGuidance || fourWeeksDoubted;
  const { start, why } = latestStart(notice, earliest);
  const latestRaw = rawLast(start, adoption);
  const weekday = walk(latestRaw, 1, isOpenWeekday);
  const latest = walk(weekday, 1, isOrdinary);
  if (!open && latest !== safe) {
    steps.push(`${why} F2 ${at(start).text}`, `latest-${length} F1 ${at(latestRaw).text}`);
    if (weekday !== latestRaw) steps.push(`latest-next-weekday F3 ${at(weekday).text}`);
    if (latest !== weekday) steps.push(`latest-next-ordinary-day F4 ${at(latest).text}`);
  }
  steps.push(`office-day F5 ${at(office).text}`, `result F6 ${at(safe).text}`);

  const needsDate = adoption || notice.channel === "letter" || notice.channel === "digital-post";
  const provisional = needsDate && notice.dated === undefined;
  return {
    safeDay: at(safe).text,
    latestDay: open ? null : at(latest).text,
    officeDay: at(office).text,
    provisional,
    settled: !open && !provisional && safe === latest,
    steps,
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

/**
 * What the deadline of lib/ and the second one disagree on, as text; null when they agree, step by step.
 *
 * @example expect(difference(complaintDeadline(noticeFrom(plain)), secondDeadline(plain))).toBeNull();
 */
export function difference(first: ComplaintDeadline | null, second: SecondDeadline | null): string | null {
  if (first === null || second === null) {
    return first === second ? null : `${first?.safeDay ?? "none"} here, ${second?.safeDay ?? "none"} by the walk`;
  }
  const fields = ["safeDay", "latestDay", "officeDay", "provisional", "settled"] as const;
  const differing = fields
    .filter((field) => first[field] !== second[field])
    .map((field) => `${field} ${first[field]} here, ${second[field]} by the walk`);
  const told = first.steps.map(({ id, rule, day }) => `${id} ${rule} ${day}`);
  if (told.join() !== second.steps.join())
    differing.push(`told ${told.join()} here, ${second.steps.join()} by the walk`);
  return differing.length === 0 ? null : differing.join("; ");
}
