import { asks } from "#content/da/asks.ts";
import { type Organisation, organisation as ownOrganisation } from "#content/da/organisation.ts";
import {
  boardOutcomeTexts,
  canBeWorse,
  canBeWorseSources,
  outcomeSources,
  outcomes,
  planHeadings,
  planIntros,
  planWords,
} from "#content/da/plan.ts";
import { routes } from "#content/da/routes.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { decidingStation } from "#lib/plan/deciding-station.ts";
import type { Plan, PlanRoute } from "#lib/plan/plan.ts";
import type { Block, Document } from "./blocks.ts";
import { calculationBlock } from "./calculation-block.ts";
import { caseFactsShown, documentTitle } from "./case-heading.ts";
import { type CaseWords, caseWords } from "./case-words.ts";
import { clockCalculations } from "./clock-calculations.ts";
import { contactsSection } from "./contacts-section.ts";
import { deadlineBlock, deadlineBlockSources } from "./deadline-block.ts";
import { evidenceSection } from "./evidence-section.ts";
import { exitSections } from "./exit-sections.ts";
import { fill } from "./fill.ts";
import { ladderSection } from "./ladder-block.ts";
import { lettersSection, nextLetter } from "./letters-section.ts";
import { notesSection } from "./notes-section.ts";
import { phoneSection } from "./phone-section.ts";
import { planLimits, planPauses } from "./plan-limits.ts";
import { planRouteBlock, routeIntro } from "./plan-route-block.ts";
import { blocksOf, heading, type Section, sourcesOf } from "./section.ts";
import { shortestComplaintBlocks } from "./shortest-complaint.ts";
import { sourcesSection } from "./sources-section.ts";
import { adviceSections, nextBlock, soonerBlock } from "./task-sections.ts";
import { timelineBlock } from "./timeline-block.ts";

/**
 * The plan in words: what the page and the paper both show, in this order. It is the citizen's own and always "du".
 *
 * @param organisation who serves this copy of the guide, and is among those who can help
 * @example composePlan(makePlan(answers, today)).blocks[0]?.type // "deadline"
 */
export function composePlan(plan: Plan, organisation: Organisation | null = ownOrganisation): Document {
  const words = caseWords(plan);
  const sections = [
    firstSection(plan, words),
    ladderSection(plan, words),
    // The whole case goes another way: that comes first. A part of it: after what the case itself asks for.
    ...("exit" in plan.way ? exitSections(plan) : []),
    ...adviceSections(plan, words),
    evidenceSection(plan),
    lettersSection(plan),
    daysSection(plan, words),
    asksSection(plan),
    phoneSection(plan),
    routeSection(plan, words),
    ...("exit" in plan.way ? [] : exitSections(plan)),
    contactsSection(plan, organisation),
    notesSection(plan),
    // Background and proof.
    outcomesSection(plan, words),
    calculationSection(plan, words),
  ].filter((section) => section !== null);
  const version = danishDate(plan.rulesVersion);
  return {
    ...documentTitle(plan, words),
    standing: planWords.standing,
    footer: fill(planWords.footer, { version, printed: danishDate(plan.today) }),
    facts: caseFactsShown(plan, words),
    blocks: [...blocksOf(sections), ...sourcesSection(sourcesOf(sections), plan)],
  };
}

function firstSection(plan: Plan, words: CaseWords): Section {
  const deadline = deadlineBlock(plan, words);
  const next = nextBlock(plan, words);
  const sooner = soonerBlock(plan, words);
  const letter = nextLetter(plan);
  return {
    blocks: [
      ...(deadline ? [deadline] : []),
      { ...next.block, ...(letter && { screenLetter: letter }) },
      ...(sooner ? [sooner] : []),
      ...firstWords(plan),
    ],
    sources: [...deadlineBlockSources(plan), ...next.sources],
  };
}

/** The words that the next thing takes, right beside it. */
function firstWords(plan: Plan): readonly Block[] {
  return shortestComplaintBlocks(
    plan,
    plan.tasks.filter(({ id }) => id === plan.next),
  );
}

function daysSection(plan: Plan, words: CaseWords): Section | null {
  const days = timelineBlock(plan, words);
  return days && { blocks: [heading("dagene", planHeadings.days), days.block], sources: days.sources };
}

function asksSection(plan: Plan): Section | null {
  if (plan.asks.length === 0) return null;
  const items = plan.asks.map((id) => asks[id]);
  return { blocks: [heading("spoergsmaal", planHeadings.questions), { type: "questions", items }], sources: [] };
}

function routeSection(plan: Plan, names: CaseWords): Section | null {
  if (!("route" in plan.way)) return null;
  const { route } = plan.way;
  const words = routes[route.id];
  const isComplaintAhead = route.here === "citizen" && plan.stage !== "board-decided";
  const blocks: Block[] = [
    heading("vejen", planHeadings.route),
    { type: "paragraph", text: routeIntro(plan, route) },
    ...(isComplaintAhead && !saysCutOff(plan) ? [{ type: "paragraph", text: words.sendBy } as const] : []),
    // Who may complain and what goes elsewhere is for before the complaint.
    ...(typeof route.here === "number" ? [] : [{ type: "list", items: planLimits(plan, words) } as const]),
    ...complaintNotices(route, planPauses(plan, names), isComplaintAhead),
    planRouteBlock(plan, route),
  ];
  const cited = isComplaintAhead ? canBeWorseSources[worseFor(route)] : [];
  return { blocks, sources: [...words.sources, ...words.stations.flatMap((station) => station.sources), ...cited] };
}

/** Whether the deadline's box says how and until what hour the complaint can be sent. */
function saysCutOff({ deadline }: Plan): boolean {
  return deadline.status === "computed" && deadline.state.daysLeft >= 0;
}

/** What to know where one decides to complain: what it pauses (R3, also while one waits), and that it can end worse (R6). */
function complaintNotices(route: PlanRoute, pauses: string | null, isComplaintAhead: boolean): readonly Block[] {
  const worse = canBeWorse[worseFor(route)];
  return [
    ...(pauses ? [{ type: "notice", tone: "info", title: planHeadings.suspensive, text: pauses } as const] : []),
    ...(isComplaintAhead ? [{ type: "notice", tone: "info", title: canBeWorse.title, text: worse } as const] : []),
  ];
}

/** How often it ends worse is known of Ankestyrelsen alone (A6), and not where it tries the whole case again (U15). */
function worseFor(route: PlanRoute): keyof typeof canBeWorseSources {
  if (route.id === "aes") return "aes";
  if (route.id === "boerne-og-ungeudvalg" || route.id === "familieretshuset-botilbud") return "elsewhere";
  return route.stations[decidingStation(route)]?.id === "ankestyrelsen" ? "general" : "elsewhere";
}

function outcomesSection(plan: Plan, words: CaseWords): Section | null {
  if (!("route" in plan.way) || plan.way.route.id === "det-staar-i-brevet") return null;
  const { boardOutcome } = plan.answers;
  const result = plan.stage === "board-decided" && boardOutcome ? fill(outcomeText(boardOutcome, plan), words) : null;
  const items = outcomes.map(({ term, text }) => ({ term, text: fill(text, words) }));
  const blocks: Block[] = [
    heading("udfald", planHeadings.outcomes),
    ...(result ? [{ type: "paragraph", text: result } as const] : []),
    { type: "outcomes", items },
    { type: "paragraph", text: planIntros.notAssessed },
  ];
  return { blocks, sources: outcomeSources };
}

/** What the decision on the complaint means; where nobody is left to complain to, the words say so (R6). */
function outcomeText(outcome: NonNullable<Plan["answers"]["boardOutcome"]>, { tasks }: Plan): string {
  const isFinal = tasks.some(({ id }) => id === "send-overlooked");
  return boardOutcomeTexts[outcome === "stadfaestet" && isFinal ? "stadfaestetFinal" : outcome];
}

/** How each day was reached: the deadline to complain by, then the others (F9, C0). */
function calculationSection(plan: Plan, words: CaseWords): Section | null {
  const calculation = calculationBlock(plan);
  const others = clockCalculations(plan, words);
  const blocks = [...(calculation ? [calculation.block] : []), ...others];
  if (blocks.length === 0) return null;
  return {
    blocks: [heading("udregning", planHeadings.deadlineSteps), ...blocks],
    sources: calculation?.sources ?? [],
  };
}
