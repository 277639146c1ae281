import { companionWords } from "#content/da/case-names.ts";
import { exits } from "#content/da/exits.ts";
import { ownRulesTasks, ownRulesTasksAfter, ownRulesTasksBefore } from "#content/da/own-rules-tasks.ts";
import { routes } from "#content/da/routes.ts";
import { dayToday, type TaskWords, tasks } from "#content/da/tasks.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { isFurtherOn, isKommunal } from "#lib/answers/journey.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { followsForvaltningsloven } from "#lib/plan/follows-forvaltningsloven.ts";
import type { Plan, PlanTask } from "#lib/plan/plan.ts";
import { needsNotice } from "#lib/plan/plan-pause.ts";
import type { CaseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { latenessTaskText } from "./lateness-words.ts";
import { overdueDay } from "./overdue-day.ts";
import { sourcesInCase } from "./sources-in-case.ts";

export type TaskTexts = { readonly title: string; readonly text: string; readonly sources: readonly SourceId[] };

/** What the body that hears a complaint does: it is always an authority. */
const byTheBoard: readonly PlanTask["id"][] = ["read-board-decision", "answer-board-hearing", "complain-onward"];

/**
 * A task in words: the variant that fits the case, with the case's names and the task's day in it.
 *
 * @example taskTexts({ id: "find-bisidder", advice: "bisidder", because: null }, plan, words).title
 * // "Find en bisidder"
 */
export function taskTexts(task: PlanTask, plan: Plan, words: CaseWords): TaskTexts {
  const entry = tasks[task.id];
  const route = "route" in plan.way ? plan.way.route : null;
  const due = overdueDay(plan);
  const whom = companionWords[plan.answers.companion ?? "unknown"];
  const values = {
    ...words,
    ...(task.day && { day: dayWords(task.day, plan) }),
    ...(due && { due: danishDay(due) }),
    ...(whom && { companion: whom }),
    ...("exit" in plan.way && { where: exits[plan.way.exit].where }),
  };
  return {
    title: fill(titleOf(entry, task, plan), values),
    text: (task.id === "explain-lateness" && latenessTaskText(plan.answers)) || fill(textOf(entry, task, plan), values),
    sources: [
      ...(byTheBoard.includes(task.id) ? entry.sources : sourcesInCase(entry.sources, plan)),
      ...(isKommunal(plan.answers) ? (entry.textKommune?.sources ?? []) : []),
      ...(route ? (entry.sourcesByRoute?.[route.id] ?? []) : []),
      ...(entry.lawOfRoute && route ? routes[route.id].sources : []),
    ],
  };
}

function dayWords(day: Plan["today"], { today }: Plan): string {
  return day === today ? fill(dayToday, { day: danishDay(day) }) : danishDay(day);
}

/** It was only said, and no day is known: there is nothing in writing to look in. */
function isOnlySaid({ answers, deadline }: Plan): boolean {
  return answers.channel === "oral" && (deadline.status === "missing-day" || deadline.status === "in-letter");
}

/** An a-kasse's own: before its decision there is nothing to complain over, and after the complaint no period to save. */
function ownRulesText(id: PlanTask["id"], plan: Plan): string | undefined {
  if (plan.stage === "before-decision") return ownRulesTasksBefore[id] ?? ownRulesTasks[id];
  return (isComplainedOver(plan) && ownRulesTasksAfter[id]) || ownRulesTasks[id];
}

function isComplainedOver({ stage }: Plan): boolean {
  return stage === "complained" || isFurtherOn(stage);
}

function titleOf(entry: TaskWords, { day }: PlanTask, plan: Plan): string {
  if (entry.titleOral && isOnlySaid(plan)) return entry.titleOral;
  if (entry.titleOverdue && overdueDay(plan)) return entry.titleOverdue;
  return day === undefined ? (entry.titleWithoutDay ?? entry.title) : entry.title;
}

function textOf(entry: TaskWords, { id, day }: PlanTask, plan: Plan): string {
  const route = "route" in plan.way ? plan.way.route : null;
  const variants = [
    overdueDay(plan) && needsNotice(plan.answers) ? entry.textOverdueNotice : undefined,
    overdueDay(plan) ? entry.textOverdue : undefined,
    plan.answers.party === "without-fuldmagt" ? entry.textWithoutFuldmagt : undefined,
    followsForvaltningsloven(plan) ? undefined : ownRulesText(id, plan),
    isKommunal(plan.answers) ? entry.textKommune?.text : undefined,
    isOnlySaid(plan) ? entry.textOral : undefined,
    plan.stage === "before-decision" ? entry.textBeforeDecision : undefined,
    isComplainedOver(plan) ? entry.textAfterComplaint : undefined,
    plan.answers.journalLetter === "yes" ? entry.textNumbered : undefined,
    plan.stage === "forwarded" ? entry.textForwarded : undefined,
    route ? entry.textByRoute?.[route.id] : undefined,
    "exit" in plan.way && exits[plan.way.exit].deadline ? entry.textOfExit : undefined,
    route === null || route.id === "det-staar-i-brevet" ? entry.textInLetter : undefined,
    route && !route.reassessed ? entry.textDirect : undefined,
    day === undefined ? entry.textWithoutDay : undefined,
  ];
  return variants.find((text) => text !== undefined) ?? entry.text;
}
