import { advisorNotes } from "#content/da/advisor-notes.ts";
import { options } from "#content/da/answer-options.ts";
import { deciders } from "#content/da/deciders.ts";
import { kommuneParts } from "#content/da/kommune-parts.ts";
import { factLabels, planLeads, planOther, planTitles } from "#content/da/plan.ts";
import { addressLabels, newDecisionLeads } from "#content/da/stage-words.ts";
import { stations } from "#content/da/stations.ts";
import { danishDate, danishDay } from "#lib/calendar/danish-day.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { stageOutcome } from "#lib/plan/stage-outcome.ts";
import type { Document, Fact } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { kommuneName } from "./kommune-name.ts";
import { fillRegister } from "./register.ts";

/**
 * The document's title and lead, by where the case is.
 *
 * @example documentTitle(plan, words).title // "Når kommunen har truffet en afgørelse"
 */
export function documentTitle(plan: Plan, words: CaseWords): Pick<Document, "title" | "lead"> {
  if ("exit" in plan.way) return { title: planOther.exitTitle, lead: planOther.exitLead };
  return { title: fill(planTitles[plan.stage], words), lead: newDecisionLead(plan, words) ?? planLeads[plan.stage] };
}

/** After a new decision the first thing one reads is what it asks for, and by which day (C4). */
function newDecisionLead(plan: Plan, words: CaseWords): string | null {
  const outcome = stageOutcome(plan);
  if (outcome === "done" || outcome === "sent-on") return newDecisionLeads[outcome];
  if (outcome !== "maintain" && outcome !== "complain-again") return null;
  const clock = plan.days.find(({ id }) => id === "maintain" || id === "new-complaint");
  if (!clock || clock.day < plan.today) return fill(newDecisionLeads[`${outcome}WithoutDay`], words);
  return fill(newDecisionLeads[outcome], { ...words, day: danishDay(clock.day) });
}

/**
 * What the plan is about, on top; an empty value is a line for the pen.
 *
 * @example caseFactsShown(plan, words)[0] // { label: "Myndighed", value: "Aarhus Kommune" }
 */
export function caseFactsShown(plan: Plan, words: CaseWords): readonly Fact[] {
  const { answers } = plan;
  const facts: readonly (readonly [label: string, value: string | undefined, isOwnWords?: true])[] = [
    [advisorNotes.session.fact, answers.session],
    [factLabels.authority, authorityName(plan)],
    [factLabels.about, topicOf(plan)],
    [factLabels.aboutOwnWords, answers.about, true],
    [factLabels.dated, isDay(answers.dated) ? danishDate(answers.dated) : undefined],
    [factLabels.sendTo, sendToOf(plan, words)],
    ...laterAddress(plan, words),
    [factLabels.caseNumber, ""],
  ];
  return facts.flatMap(([label, value, isOwnWords]) =>
    value === undefined ? [] : [{ label, value, ...(isOwnWords && { isOwnWords }) }],
  );
}

/** Where the next message goes, once it is not the complaint (C4, C5). */
function laterAddress({ tasks }: Plan, { MaintainTo, SendTo }: CaseWords): [string, string][] {
  const has = (task: Plan["next"]) => tasks.some(({ id }) => id === task);
  if (has("maintain-complaint")) return [[addressLabels.maintain, MaintainTo]];
  if (has("complain-over-new-decision")) return [[factLabels.sendTo, SendTo]];
  if (has("demand-court-review") || has("demand-adoption-review"))
    return [[addressLabels["court-review"], stations.ankestyrelsen.name]];
  return [];
}

function authorityName({ decider, answers }: Plan): string {
  if (decider === "unknown") return "";
  const name = kommuneName(answers) ?? (decider === "kommune-beskaeftigelse" && deciders.kommune.label);
  return name ? name + (kommuneParts[decider] ?? "") : deciders[decider].label;
}

/** What the case is about; an answer that says nothing is no fact. */
function topicOf({ answers }: Plan): string | undefined {
  const { topicKommune, topicBeskaeftigelse, topicUdbetalingDanmark } = answers;
  if ([topicKommune, topicBeskaeftigelse, topicUdbetalingDanmark].includes("unknown")) return undefined;
  const label =
    (topicKommune && options.topicKommune[topicKommune].label) ??
    (topicBeskaeftigelse && options.topicBeskaeftigelse[topicBeskaeftigelse].label) ??
    (topicUdbetalingDanmark && options.topicUdbetalingDanmark[topicUdbetalingDanmark].label);
  return label && fillRegister(label, "citizen");
}

function sendToOf({ stage, way, answers }: Plan, { SendTo }: CaseWords): string | undefined {
  if (!("route" in way) || way.route.id === "det-staar-i-brevet" || stage !== "decided") return undefined;
  const isKommune = way.route.sendTo === "kommune" || way.route.sendTo === "kommune-beskaeftigelse";
  return (isKommune && kommuneName(answers)) || SendTo;
}
