import type { LateStateId, RungForm, RungId } from "#content/ids/lateness.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { prune } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { type CaseFacts, caseFacts } from "./case-facts.ts";
import { decidingStation } from "./deciding-station.ts";
import { isDay } from "./decision-days.ts";
import { hasComplaintBody } from "./exit-facts.ts";
import { isFresh } from "./stages.ts";

/** The lateness ladder of a case (F8): why it is there, and its rungs in order. */
export type LatenessLadder = {
  readonly state: LateStateId;
  readonly rungs: readonly Rung[];
};

/** One rung: the form its words take, and the question that holds its answer; null where there is only something to do. */
export type Rung = {
  [Id in RungId]: { readonly id: Id; readonly form: RungForm<Id>; readonly question: QuestionId | null };
}[RungId];

/**
 * What to go through when the day is past, or the complaint may have come after it: the date, the guidance, the day it
 * came, the reason, and the complaint itself. It never turns anyone away (F8).
 *
 * @returns null while the day is ahead, where nothing has been decided, and where there is no one to complain to (R4)
 * @example
 * latenessLadder(factsOf({ decider: "kommune", stage: "decided", channel: "letter", dated: "2026-09-01" }))?.rungs[0]
 * // { id: "date", form: "dated", question: "dated" }
 */
export function latenessLadder(facts: CaseFacts): LatenessLadder | null {
  const state = lateState(facts);
  if (state === null || (facts.exit !== null && !hasComplaintBody(facts.exit))) return null;
  const { answers } = facts;
  return {
    state,
    rungs: [
      dateRung(answers),
      { id: "guidance", form: answers.guidance ?? "unknown", question: "guidance" },
      arrivalRung(answers),
      { id: "reason", form: hasReason(answers) ? "given" : "not-given", question: reasonQuestion(answers) },
      { id: "complain", form: complainForm(facts, state), question: null },
    ],
  };
}

/**
 * Whether the day to complain by is past, so that the reason is asked for in the guide (lib/answers/walk.ts).
 *
 * @param today the calendar day in Denmark (H5)
 * @example isPastTheDay(answers, today) // false
 */
export function isPastTheDay(answers: Answers, today: CalendarDate): boolean {
  return latenessLadder(caseFacts(prune(answers), today)) !== null;
}

function lateState(facts: CaseFacts): LateStateId | null {
  const { answers, deadline, stage, isLate } = facts;
  if (stage === "complained") return isSentAfterTheDay(facts) ? "complained-late" : null;
  if (!isFresh(facts) || !isLate) return null;
  if (deadline.status === "computed") {
    if (deadline.useDay !== deadline.deadline.safeDay) return "letter-day-passed";
    return deadline.state.state === "passed" ? "passed" : "safe-day-passed";
  }
  return isDay(answers.letterDay) && answers.letterDay < facts.today ? "letter-day-passed" : "too-old";
}

/** The complaint came after the day to use: the safe day, or the letter's own where that is earlier (R5). */
function isSentAfterTheDay({ answers: { complainedOn, letterDay }, deadline }: CaseFacts): boolean {
  if (!isDay(complainedOn) || deadline.status !== "behind") return false;
  const days = [deadline.deadline?.safeDay, isDay(letterDay) ? letterDay : undefined];
  return days.some((day) => day !== undefined && complainedOn > day);
}

function dateRung({ channel, dated }: Answers): Rung {
  // An oral decision is late by the day it was said, and has no other.
  if (channel === "oral") return { id: "date", form: "told", question: "told" };
  return { id: "date", form: isDay(dated) ? "dated" : "dated-missing", question: "dated" };
}

function arrivalRung({ channel = "unknown" }: Answers): Rung {
  switch (channel) {
    case "digital-post":
    case "letter":
      return { id: "arrival", form: channel, question: "received" };
    case "handed-over":
    case "other-digital":
      return { id: "arrival", form: "other", question: "received" };
    case "oral":
    case "unknown":
      return { id: "arrival", form: channel, question: "channel" };
  }
}

/** A reason that can be written in the complaint. */
function hasReason({ lateReason }: Answers): boolean {
  return lateReason?.some((reason) => reason !== "unknown") ?? false;
}

/** The one who has said no to complaining is not asked why, but can say yes instead. */
function reasonQuestion({ wantsComplaint }: Answers): QuestionId {
  return wantsComplaint === "no" ? "wantsComplaint" : "lateReason";
}

function complainForm({ exit, route }: CaseFacts, state: LateStateId): RungForm<"complain"> {
  // Where it was sent to the one who decides, there is nobody to send it on to.
  if (state === "complained-late")
    return route.stations[decidingStation(route)]?.id === route.sendTo ? "sent-direct" : "sent";
  return exit !== null || route.id === "det-staar-i-brevet" ? "by-letter" : "by-route";
}
