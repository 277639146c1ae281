import { clocks } from "#content/da/clocks.ts";
import { deadlineStates } from "#content/da/deadline.ts";
import { boxAddresses, boxWithoutDay } from "#content/da/stage-words.ts";
import type { ClockId } from "#content/ids/plan.ts";
import { daysBetween } from "#lib/calendar/day-arithmetic.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { DeadlineBlock } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { clockWords } from "./clock-words.ts";
import { fill } from "./fill.ts";
import { shownDay } from "./shown-day.ts";

/** The clocks that are lost by waiting after a complaint has been made (C4–C6), in the order of their weight. */
export const lostByWaiting: readonly ClockId[] = [
  "maintain",
  "new-complaint",
  "onward-complaint",
  "court-review",
  "adoption-review",
];

/** Clocks whose box stands also before their day is known: what they ask is lost by waiting (C4, C5). */
const tasksWithoutDay = [
  ["maintain-complaint", "maintain"],
  ["complain-over-new-decision", "new-complaint"],
  ["demand-court-review", "court-review"],
] as const;

/**
 * The box of the clock that runs after the complaint, so that it is impossible to miss (C4); null where none does.
 *
 * @example maintainBlock(plan, words) // null
 */
export function maintainBlock(plan: Plan, words: CaseWords): DeadlineBlock | null {
  const { days, today } = plan;
  const clock = days.find(({ id }) => lostByWaiting.includes(id));
  if (!clock) return blockWithoutDay(plan, words);
  const daysLeft = daysBetween(today, clock.day);
  const { title, text } = clockWords(clock, plan);
  return {
    type: "deadline",
    tone: toneOf(daysLeft),
    label: fill(title, words),
    day: shownDay(clock.day),
    lines: [fill(text, words), ...addressOf(clock.id, words), ...(daysLeft < 0 ? [deadlineStates.otherPassed] : [])],
    ...(daysLeft >= 0 && { screenLine: leftLine(daysLeft) }),
  };
}

/** The same where the day of the new decision is not known: it may already be running. */
function blockWithoutDay({ tasks }: Plan, words: CaseWords): DeadlineBlock | null {
  const [, id] = tasksWithoutDay.find(([task]) => tasks.some((each) => each.id === task)) ?? [];
  if (!id) return null;
  return {
    type: "deadline",
    tone: "provisional",
    label: fill(clocks[id].title, words),
    instead: boxWithoutDay[id],
    lines: [boxWithoutDay.line, ...addressOf(id, words)],
  };
}

/** Where the message goes. */
function addressOf(id: ClockId, words: CaseWords): readonly string[] {
  return id in boxAddresses ? [fill(boxAddresses[id as keyof typeof boxAddresses], words)] : [];
}

function toneOf(daysLeft: number): DeadlineBlock["tone"] {
  if (daysLeft < 0) return "late";
  if (daysLeft === 0) return "last-day";
  return daysLeft <= 7 ? "soon" : "open";
}

function leftLine(daysLeft: number): string {
  if (daysLeft === 0) return deadlineStates.otherLastDay;
  return daysLeft === 1 ? deadlineStates.daysLeftOne : fill(deadlineStates.daysLeftMany, { count: daysLeft });
}
