import { letters } from "#content/da/letters.ts";
import { routes } from "#content/da/routes.ts";
import { emptyForm } from "#lib/answers/form-values.ts";
import { prune } from "#lib/answers/walk.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { caseWords } from "#lib/document/case-words.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { caseFacts } from "#lib/plan/case-facts.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { planOf } from "./plan-of.ts";

const today = parseCalendarDate("2026-11-21");
const answers = parseAnswers({
  decider: "kommune",
  kommune: "Aarhus",
  topicKommune: "tabt-arbejdsfortjeneste",
  party: "self",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-19",
  received: "2026-11-19",
  guidance: "given",
  wantsComplaint: "yes",
});
const plan = makePlan(answers, today);

/** The facts of a case written as a table has them. Example: `factsOf({ decider: "aes" }).route.id` is "aes". */
function factsOf(table: Readonly<Record<string, unknown>>, on: CalendarDate = today) {
  return caseFacts(prune(parseAnswers(table)), on);
}

function computedIn({ deadline }: Plan) {
  if (deadline.status !== "computed") throw new Error("the examples' case has a deadline that is computed");
  return deadline.deadline;
}

function routeIn({ way }: Plan) {
  if (!("route" in way)) throw new Error("the examples' case has a route");
  return way.route;
}

/**
 * What the examples in the doc comments of lib may speak of without making it first: one ordinary case of 21 November
 * 2026, and a word for making another.
 */
export const givens = {
  today,
  answers,
  form: emptyForm,
  plan,
  /** The parts of that plan which other plans need not have. */
  deadline: computedIn(plan),
  route: routeIn(plan),
  facts: caseFacts(answers, today),
  words: caseWords(plan),
  document: composePlan(plan),
  /** How a case file is locked; nothing that could be unlocked. */
  lock: { cipher: "AES-GCM", kdf: "PBKDF2-SHA-256", rounds: 600_000, salt: "AA==", nonce: "BB==", data: "CC==" },
  planOf,
  letters,
  routes,
  factsOf,
} as const;
