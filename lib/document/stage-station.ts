import { forgives } from "#content/da/deadline.ts";
import {
  aheadWords,
  decidedBy,
  decidedByAdoption,
  decidedWords,
  hearingWords,
  hereWords,
  newDecisionWords,
  pastWords,
  waitingWords,
} from "#content/da/stage-words.ts";
import { stations } from "#content/da/stations.ts";
import type { StationId } from "#content/ids/stations.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import type { Plan, PlanRoute } from "#lib/plan/plan.ts";
import { stageOutcome } from "#lib/plan/stage-outcome.ts";
import type { RouteBlock } from "./blocks.ts";
import { capital } from "./capital.ts";
import { caseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { lostByWaiting } from "./maintain-block.ts";
import { overdueDay } from "./overdue-day.ts";

type Station = RouteBlock["stations"][number];
type Words = { readonly does?: string; readonly you?: string; readonly within?: string };

/**
 * A place on the route once the complaint has been made (R6): what is past is past and asks for nothing, where the case
 * is says what happens and by which day, and what lies ahead promises no more than the outcome gives.
 *
 * @param place the index of the station on the route, or null for the person's own
 * @example stageStation({ id: "domstolene", name: "Domstolene", does: "", state: "ahead" }, 2, plan, route).name
 * // "Domstolene"
 */
export function stageStation(station: Station, place: number | null, plan: Plan, route: PlanRoute): Station {
  const { within: _within, here: _here, you: _you, ...rest } = station;
  const words = wordsOf(station, place, plan, route);
  const names = { ...caseWords(plan), ...stationNames(place === null ? route.sendTo : (station.id as StationId)) };
  const said = (text: string) => fill(text, { ...names, ...clockDays(plan) });
  return {
    ...rest,
    does: said(words.does ?? station.does),
    ...(words.you && { you: said(words.you) }),
    ...(words.within && { within: said(words.within) }),
    ...(station.state === "here" && { here: hereOf(plan) }),
  };
}

function hereOf(plan: Plan): string {
  if (plan.stage === "board-decided") return hereWords.decided;
  return stageOutcome(plan) === "done" ? hereWords.ended : hereWords.now;
}

function stationNames(id: StationId): Readonly<Record<"station" | "Station", string>> {
  const { definite } = stations[id];
  return { station: definite, Station: capital(definite) };
}

/** The day of the clock that the words speak of, and the day to ask. */
function clockDays({ days }: Plan): Readonly<Record<string, string>> {
  const clock = days.find(({ owner, id }) => owner === "citizen" && lostByWaiting.includes(id));
  const answer = days.find(({ id }) => id === "reassessment");
  const remind = days.find(({ id }) => id === "reassessment-remind");
  const day = clock ?? answer;
  return {
    ...(day && { day: danishDay(day.day) }),
    ...(remind && { remind: danishDay(remind.day) }),
  };
}

function wordsOf(station: Station, place: number | null, plan: Plan, route: PlanRoute): Words {
  if (place === null) return { does: pastWords.citizen };
  if (station.state === "past") return { does: pastWords[pastId(plan, route)] };
  return station.state === "here" ? wordsHere(station, plan, route) : wordsAhead(station, plan);
}

function wordsHere(station: Station, plan: Plan, route: PlanRoute): Words {
  const own = station.within ? { within: station.within } : {};
  switch (plan.stage) {
    case "complained":
      return waiting(station, plan, route);
    case "new-decision":
      return newDecision(plan, route);
    case "board-decided":
      return decided(plan);
    default:
      return { does: station.does, ...own, you: hearingWords.you };
  }
}

function waiting(station: Station, plan: Plan, route: PlanRoute): Words {
  const { tasks, days, answers } = plan;
  const isWaitedFor = tasks.some(({ id }) => id === "wait-reassessment");
  if (isWaitedFor) {
    const hasDay = days.some(({ id }) => id === "reassessment");
    const within = hasDay ? waitingWords[overdueDay(plan) ? "withinOverdue" : "within"] : station.within;
    return { ...waitingWords.reassessed, ...(within && { within }) };
  }
  if (answers.opposed === "yes") return waitingWords.opposed;
  if (route.reassessed) return { does: forgives[route.id], ...waitingWords.late };
  if (route.id === "det-staar-i-brevet") return waitingWords.inLetter;
  const isBoard = stations[route.sendTo].icon === "board";
  return {
    does: station.does,
    ...(station.within && { within: station.within }),
    ...waitingWords[isBoard ? "direct" : "passesOn"],
  };
}

/** A new decision is itself the second look; else a complaint can have gone on without one (RSB § 13, AESB § 7). */
function pastId({ stage }: Plan, { reassessed }: PlanRoute): keyof typeof pastWords {
  if (!reassessed) return "passedOn";
  return stage === "new-decision" ? "answered" : "reassessed";
}

function newDecision(plan: Plan, route: PlanRoute): Words {
  const outcome = stageOutcome(plan) ?? "letter";
  // Sent on by itself: the case is where the complaint is heard.
  if (outcome === "sent-on" && route.here !== 0) return { does: hearingWords.sentOn.does, you: hearingWords.you };
  const words = newDecisionWords[outcome];
  return { does: words.does, you: "youWithoutDay" in words && !hasDayAhead(plan) ? words.youWithoutDay : words.you };
}

function decided(plan: Plan): Words {
  const { does, you } = decidedWords[plan.answers.boardOutcome ?? "unknown"];
  const by = plan.kind === "adoption" ? decidedByAdoption : decidedBy;
  return { does, you: hasDayAhead(plan) ? `${you} ${by}` : you };
}

/** There is a day to act by; one that is past is none, and then the words are "today" (F8). */
function hasDayAhead({ days, today }: Plan): boolean {
  return days.some(({ id, owner, day }) => owner === "citizen" && lostByWaiting.includes(id) && day >= today);
}

function wordsAhead(station: Station, plan: Plan): Words {
  const { does, within, you } = station;
  const outcome = stageOutcome(plan);
  if (outcome === "done") return { does: aheadWords.ended };
  if (plan.stage === "board-decided" && plan.answers.boardOutcome === "hjemvist") return { does: aheadWords.remitted };
  const only =
    outcome === "maintain" ? aheadWords.onlyIfMaintained : outcome === "complain-again" && aheadWords.onlyIfComplained;
  const isCourt = station.id === "domstolene";
  return { does: only && !isCourt ? `${only} ${does}` : does, ...(within && { within }), ...(you && { you }) };
}
