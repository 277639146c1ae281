import { deciders } from "#content/da/deciders.ts";
import { addresseeNames, stationOnLetters } from "#content/da/letters/phrases.ts";
import type { LetterAddressee } from "#content/da/letters/shape.ts";
import { stations } from "#content/da/stations.ts";
import type { StationId } from "#content/ids/stations.ts";
import { fill } from "#lib/document/fill.ts";
import { kommuneName } from "#lib/document/kommune-name.ts";
import { decidingStation } from "#lib/plan/deciding-station.ts";
import type { Plan, PlanRoute } from "#lib/plan/plan.ts";

/** Whom a letter goes to. Without a name the person writes it; not sure: the person may write another. */
export type Recipient = { readonly name: string; readonly isSure: boolean };

const unknown: Recipient = { name: "", isSure: false };

/**
 * Whom a letter goes to in a case: the route decides, never the letter (R2, R4). Where it stands only in the decision,
 * the name is left to the person.
 *
 * @example letterRecipient("complaint", plan).name // "Aarhus Kommune"
 */
export function letterRecipient(to: LetterAddressee, plan: Plan | null): Recipient {
  if (to === "ankestyrelsen") return sure(stations.ankestyrelsen.name);
  if (!plan) return unknown;
  const route = "route" in plan.way ? plan.way.route : null;
  switch (to) {
    case "authority":
      return authorityOf(plan);
    case "complaint":
      return route ? complaintTo(plan, route) : unknown;
    case "review":
      return route ? reviewBy(plan, route) : unknown;
    case "hearing":
      return route && isWithBoard(plan, route) ? hearsComplaint(plan, route) : authorityOf(plan);
  }
}

/**
 * Who decided, as a letter to somebody else names them; null where it is not known.
 *
 * @example decidedBy(plan) // "Aarhus Kommune"
 */
export function decidedBy(plan: Plan | null): string | null {
  if (!plan || plan.decider === "unknown" || plan.decider === "other" || isOpen(plan)) return null;
  const kommune = kommuneOf(plan);
  if (plan.decider === "boerne-og-ungeudvalg")
    return plan.answers.kommune && plan.answers.kommune !== "unknown"
      ? fill(addresseeNames.boerneOgUngeudvalg, { kommune })
      : deciders[plan.decider].definite;
  if (isKommune(plan)) return kommune === addresseeNames.kommuneUnnamed ? deciders.kommune.definite : kommune;
  return deciders[plan.decider].definite;
}

function authorityOf(plan: Plan): Recipient {
  const { decider } = plan;
  if (decider === "unknown" || decider === "other") return unknown;
  if (plan.kind === "specialundervisning") return { name: stationName(plan, "skolen-eller-kommunen"), isSure: false };
  if (isOpen(plan)) return unknown;
  if (decider === "kommune-beskaeftigelse") return sure(stationName(plan, "kommune-beskaeftigelse"));
  // A committee has no counter: in its cases one writes to the kommune.
  if (isKommune(plan) || decider === "boerne-og-ungeudvalg") return sure(kommuneOf(plan));
  // Its head office is for complaints (AL § 98): all else goes to the a-kasse.
  if (decider === "a-kasse") return sure(deciders[decider].definiteCapital);
  const station = (Object.keys(stations) as StationId[]).find((id) => id === decider);
  return sure(station ? stationName(plan, station) : deciders[decider].definiteCapital);
}

function complaintTo(plan: Plan, { id, sendTo }: PlanRoute): Recipient {
  // Which body hears the next complaint is said in the decision, and nowhere else (R6).
  if (id === "det-staar-i-brevet" || plan.tasks.some((task) => task.id === "complain-onward")) return unknown;
  return { name: stationName(plan, sendTo), isSure: sendTo !== "skolen-eller-kommunen" };
}

/** The body that hears complaints over the case itself (forvaltningsloven § 16, stk. 4). */
function reviewBy(plan: Plan, { id, stations: way }: PlanRoute): Recipient {
  // For a-kasser we have not read where; where the route is in the letter, so is this.
  if (id === "det-staar-i-brevet" || plan.decider === "a-kasse") return unknown;
  const body = way.find((station) => stations[station.id].icon === "board") ?? way[1];
  const next = id === "su" ? way[1] : body;
  return next ? sure(stationName(plan, next.id)) : unknown;
}

/** The complaint is where it is decided: what is new there, it hears about itself (FVL § 19; C9). */
function isWithBoard({ stage }: Plan, { reassessed, sendTo }: PlanRoute): boolean {
  return stage === "forwarded" || (stage === "complained" && !reassessed && stations[sendTo].icon === "board");
}

function hearsComplaint(plan: Plan, route: PlanRoute): Recipient {
  const body = route.id === "det-staar-i-brevet" ? undefined : route.stations[decidingStation(route)];
  return body ? sure(stationName(plan, body.id)) : unknown;
}

function stationName(plan: Plan, id: StationId): string {
  if (id === "kommune") return kommuneOf(plan);
  if (id === "kommune-beskaeftigelse") return fill(addresseeNames.beskaeftigelse, { name: kommuneOf(plan) });
  return stationOnLetters[id] ?? stations[id].name;
}

function kommuneOf({ answers }: Plan): string {
  return kommuneName(answers) ?? addresseeNames.kommuneUnnamed;
}

/** STU is decided by the kommune. */
function isKommune({ decider, kind }: Plan): boolean {
  return decider === "kommune" || decider === "kommune-beskaeftigelse" || kind === "stu";
}

/** Schooling, where the answer does not say who decided. */
function isOpen({ decider, kind }: Plan): boolean {
  return decider === "uddannelsesinstitution" && kind !== "stu" && kind !== "su";
}

function sure(name: string): Recipient {
  return { name, isSure: true };
}
