import {
  boardUnknown,
  callLater,
  callToday,
  caseAuthorityUnknown,
  howWords,
  noteCall,
  partlyWords,
  reasonsWords,
  urgentNow,
} from "#content/da/case-names.ts";
import { deciders } from "#content/da/deciders.ts";
import { stations } from "#content/da/stations.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { isOfficeDay, nextOfficeDay } from "#lib/calendar/day-kinds.ts";
import { decidingStation } from "#lib/plan/deciding-station.ts";
import { mayComplainByPhone } from "#lib/plan/may-complain-by-phone.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { mayGiveReasonsLater } from "#lib/plan/reasons-later.ts";
import { capital } from "./capital.ts";
import { fill } from "./fill.ts";
import { kommuneName } from "./kommune-name.ts";

/** The names that the plan's texts are filled with: who decided, where to send, who hears the complaint, and how. */
export type CaseWords = Readonly<
  Record<
    | "authority"
    | "Authority"
    | "sendTo"
    | "SendTo"
    | "MaintainTo"
    | "board"
    | "Board"
    | "how"
    | "How"
    | "HowToday"
    | "CallLater"
    | "CallToday"
    | "NoteCall"
    | "Now"
    | "Reasons"
    | "Partly",
    string
  >
>;

/** The names in a case. @example caseWords(planOf({ decider: "boerne-og-ungeudvalg" })).sendTo // "Ankestyrelsen" */
export function caseWords(plan: Plan): CaseWords {
  const authority = authorityWords(plan);
  const route = "route" in plan.way ? plan.way.route : null;
  const isInLetter = route === null || route.id === "det-staar-i-brevet";
  const sendTo = isInLetter ? authority.authority : stations[route.sendTo].definite;
  const board = route && !isInLetter ? route.stations[decidingStation(route)]?.id : undefined;
  return {
    ...authority,
    sendTo,
    SendTo: capital(sendTo),
    // Whoever decided, by name where it is a kommune that is known.
    MaintainTo: kommuneName(plan.answers) ?? authority.Authority,
    ...(board ? { board: stations[board].definite, Board: capital(stations[board].definite) } : boardUnknown),
    ...howOf(plan),
    Now: plan.answers.urgent === "yes" ? urgentNow : "",
    Reasons: reasonsWords[mayGiveReasonsLater(plan) ? "later" : "now"],
    Partly: partlyWords[plan.answers.outcome === "partly" ? "answered" : "unknown"],
  };
}

type HowWords = Pick<CaseWords, "how" | "How" | "HowToday" | "CallLater" | "CallToday" | "NoteCall">;

/**
 * How one may complain there (F6), and how today: on a closed day it is written, and rung when there is an answer.
 * On the last day for a call it is written first, because a call counts only in office hours; where the last hour for
 * one is past, a call is not advised at all.
 */
function howOf(plan: Plan): HowWords {
  const { deadline, today } = plan;
  const writing = { ...howWords.writing, HowToday: howWords.writing.How, CallLater: "", CallToday: "", NoteCall: "" };
  if (!mayComplainByPhone(plan)) return writing;
  if (deadline.status === "computed" && deadline.useOfficeDay === today)
    return { ...writing, CallToday: callToday, NoteCall: noteCall };
  const phone = { ...howWords.phone, CallToday: "", NoteCall: noteCall };
  if (isOfficeDay(today)) return { ...phone, HowToday: howWords.phone.How, CallLater: "" };
  const officeDay = danishDay(nextOfficeDay(today));
  return { ...phone, HowToday: howWords.writing.How, CallLater: fill(callLater, { officeDay }) };
}

type AuthorityWords = Pick<CaseWords, "authority" | "Authority">;

/** Who decided. In a case about schooling that is not always the school: the kommune decides STU. */
function authorityWords({ decider, kind }: Plan): AuthorityWords {
  if (decider === "unknown" || kind === "voksenspecialundervisning") return caseAuthorityUnknown;
  if (kind === "specialundervisning") {
    const { definite } = stations["skolen-eller-kommunen"];
    return { authority: definite, Authority: capital(definite) };
  }
  // A committee has no counter: in its cases one rings and writes to the kommune.
  const isKommune = kind === "stu" || decider === "boerne-og-ungeudvalg";
  const { definite, definiteCapital } = deciders[isKommune ? "kommune" : decider];
  return { authority: definite, Authority: definiteCapital };
}
