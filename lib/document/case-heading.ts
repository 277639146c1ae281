import { advisorNotes } from "#content/da/advisor-notes.ts";
import { deciders } from "#content/da/deciders.ts";
import { jobPartWithoutName, kommuneOwnNames, kommunePartNames, kommuneWord } from "#content/da/kommune-names.ts";
import { factLabels, planLeads, planOther, planTitles } from "#content/da/plan.ts";
import { options } from "#content/da/questions.ts";
import type { DeciderId } from "#content/ids/deciders.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { Document, Fact } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { fillRegister } from "./register.ts";

/** The document's title and lead, by where the case is. */
export function documentTitle(plan: Plan, words: CaseWords): Pick<Document, "title" | "lead"> {
  if ("exit" in plan.way) return { title: planOther.exitTitle, lead: planOther.exitLead };
  return { title: fill(planTitles[plan.stage], words), lead: planLeads[plan.stage] };
}

/** What the plan is about, on top; an empty value is a line for the pen. */
export function caseFactsShown(plan: Plan, words: CaseWords): readonly Fact[] {
  const { answers } = plan;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [advisorNotes.session.fact, answers.session],
    [factLabels.authority, authorityName(plan)],
    [factLabels.about, topicOf(plan)],
    [factLabels.aboutOwnWords, answers.about],
    [factLabels.dated, isDay(answers.dated) ? danishDate(answers.dated) : undefined],
    [factLabels.sendTo, sendToOf(plan, words)],
    [factLabels.caseNumber, ""],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function authorityName({ decider, answers }: Plan): string {
  if (decider === "unknown") return "";
  const name = kommuneName(answers);
  const part = (kommunePartNames as Readonly<Partial<Record<DeciderId, string>>>)[decider];
  if (name && part) return fill(part, { kommune: name });
  return decider === "kommune-beskaeftigelse" ? jobPartWithoutName : deciders[decider].label;
}

/** "Aarhus Kommune"; undefined where the citizen has not said which. */
function kommuneName({ kommune }: Plan["answers"]): string | undefined {
  if (!kommune || kommune === "unknown") return undefined;
  return kommuneOwnNames[kommune] ?? fill(kommuneWord, { name: kommune });
}

function topicOf({ answers }: Plan): string | undefined {
  const { topicKommune, topicBeskaeftigelse, topicUdbetalingDanmark } = answers;
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
