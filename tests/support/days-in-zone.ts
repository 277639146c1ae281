import { createHash } from "node:crypto";
import { addMonths } from "#lib/calendar/add-months.ts";
import { copenhagenDay } from "#lib/calendar/copenhagen-day.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { addDays, daysBetween, weekdayOf } from "#lib/calendar/day-arithmetic.ts";
import { addOfficeDays, nextOrdinaryDay } from "#lib/calendar/day-kinds.ts";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { deadlineState } from "#lib/deadline/deadline-state.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { instantsAtMidnight } from "./instants-at-midnight.ts";
import { day, noticeFrom, type PlainNotice } from "./plain-notice.ts";
import { everyDay } from "./second-calendar.ts";

export type DaysInZone = {
  /** Minutes behind UTC in November and in July: shows that the zone is really set. */
  readonly offsets: readonly [number, number];
  readonly instants: readonly string[];
  readonly answers: number;
  /** Of everything that was answered, in order. */
  readonly digest: string;
};

const channels = ["digital-post", "letter", "handed-over", "other-digital", "oral"] as const;
const whom = [
  { decider: "kommune" },
  { decider: "aes" },
  { decider: "star" },
  { decider: "adoptionssamraad" },
] as const;
const minute = 60_000;

/**
 * What the calendar and the deadline say in the zone that this process is set to.
 *
 * Every minute of the nights in which the clocks change, from 23:00 to 04:00 in Copenhagen; every day of 2026 and 2027
 * in every channel; and a plan read on every day around both changes.
 *
 * @example daysInZone().digest // the same in every zone
 */
export function daysInZone(): DaysInZone {
  const hash = createHash("sha256");
  let answers = 0;
  const add = (answer: unknown) => {
    hash.update(`${JSON.stringify(answer)}\n`);
    answers += 1;
  };
  for (const night of [
    "2026-03-28T22:00:00Z",
    "2026-10-24T21:00:00Z",
    "2027-03-27T22:00:00Z",
    "2027-10-30T21:00:00Z",
  ]) {
    for (let passed = 0; passed <= 6 * 60; passed += 1) {
      const today = copenhagenDay(new Date(Date.parse(night) + passed * minute));
      add([today, deadlineState(kommuneDeadline("2026-03-01"), today)]);
    }
  }
  for (const text of everyDay("2026-01-01", "2027-12-31")) {
    const each = day(text);
    add([addDays(each, 28), addMonths(each, 6), weekdayOf(each), daysBetween(day("2026-06-01"), each)]);
    add([nextOrdinaryDay(each), addOfficeDays(each, 7), danishDay(each)]);
    for (const who of whom) {
      for (const channel of channels) add(complaintDeadline(noticeFrom(noticeOf(who, channel, text))));
    }
  }
  for (const text of [...everyDay("2026-03-20", "2026-04-10"), ...everyDay("2026-10-16", "2026-11-06")]) {
    const dated = addDays(day(text), -20);
    add(makePlan({ decider: "kommune", stage: "decided", channel: "letter", dated, guidance: "given" }, day(text)));
  }
  return {
    offsets: [
      new Date("2026-11-21T12:00:00Z").getTimezoneOffset(),
      new Date("2026-07-01T12:00:00Z").getTimezoneOffset(),
    ],
    instants: instantsAtMidnight.map(([, instant]) => copenhagenDay(new Date(instant))),
    answers,
    digest: hash.digest("hex"),
  };
}

function noticeOf(
  who: Pick<PlainNotice, "decider" | "kind">,
  channel: PlainNotice["channel"],
  dated: string,
): PlainNotice {
  return { ...who, channel, dated, guidance: "given" };
}

function kommuneDeadline(dated: string) {
  const deadline = complaintDeadline(noticeFrom(noticeOf({ decider: "kommune" }, "letter", dated)));
  if (deadline === null) throw new Error("a kommune has a deadline");
  return deadline;
}
