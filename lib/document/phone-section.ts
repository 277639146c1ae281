import { type PhoneWords, phoneCard, phoneWords } from "#content/da/phone-card.ts";
import { danishDate, danishDay } from "#lib/calendar/danish-day.ts";
import { isOfficeDay, nextOfficeDay } from "#lib/calendar/day-kinds.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import type { Plan, PlanTask } from "#lib/plan/plan.ts";
import type { CaseWords } from "./case-words.ts";
import { fill } from "./fill.ts";
import { heading, type Section } from "./section.ts";

/** The call that comes first, and as many more as fit on a card. */
const mostCalls = 3;

/**
 * One card for the telephone: what to say for the first tasks that a call can do, what to ask every time.
 * The complaint stands on it only where it may be made by phone (F6).
 *
 * @returns null when nothing in the plan can be done by phone
 * @example phoneSection(plan, words)?.blocks[0] // { type: "heading", id: "telefon", text: "Hvis du ringer" }
 */
export function phoneSection(plan: Plan, words: CaseWords): Section | null {
  const nextFirst = [...plan.tasks].sort((a, b) => Number(b.id === plan.next) - Number(a.id === plan.next));
  const said = nextFirst.flatMap((task) => {
    const entry = mayBeSaid(task, plan) ? phoneWords[task.id] : undefined;
    return entry ? [fill(phoneCard.quoted, { said: saidWords(entry, plan, words) })] : [];
  });
  if (said.length === 0) return null;
  return {
    blocks: [
      heading("telefon", phoneCard.title),
      ...(isForAnother(plan) ? [{ type: "paragraph", text: phoneCard.withFuldmagt } as const] : []),
      { type: "list", intro: introOf(plan), items: said.slice(0, mostCalls) },
      { type: "paragraph", text: phoneCard.ask },
    ],
    sources: [],
  };
}

function introOf({ today }: Plan): string {
  if (isOfficeDay(today)) return phoneCard.intro;
  return fill(phoneCard.introClosed, { officeDay: danishDay(nextOfficeDay(today)) });
}

function mayBeSaid({ id }: PlanTask, { way }: Plan): boolean {
  const isComplaint = id === "complain" || id === "complain-today" || id === "complain-over-new-decision";
  return !isComplaint || ("route" in way && way.route.byPhone);
}

/** One rings in the case of another grown-up: that takes their fuldmagt, and it is said first (R4). */
function isForAnother({ answers: { party } }: Plan): boolean {
  return party === "with-fuldmagt" || party === "without-fuldmagt";
}

/** The words with the case's days, or those for a day that is not known. */
function saidWords({ textForAnother, ...own }: PhoneWords, plan: Plan, words: CaseWords): string {
  const { answers } = plan;
  const isAnothers = isForAnother(plan) || answers.party === "own-child" || answers.party === "relative";
  const { text, textWithoutDay } = textForAnother && isAnothers ? { ...own, text: textForAnother } : own;
  const { dated, told, accessDay, complainedOn, hearingDay } = answers;
  const known = Object.entries({ dated, told, accessDay, complainedOn, hearingDay }).flatMap(([name, day]) =>
    isDay(day) ? [[name, danishDate(day)] as const] : [],
  );
  const values = { ...words, ...Object.fromEntries(known) };
  const isKnown = [...text.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => name in values);
  return fill(isKnown || textWithoutDay === undefined ? text : textWithoutDay, values);
}
