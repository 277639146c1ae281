import { type PhoneWords, phoneCard, phoneWords } from "#content/da/phone-card.ts";
import type { TaskId } from "#content/ids/plan.ts";
import { danishDate, danishDay } from "#lib/calendar/danish-day.ts";
import { isOfficeDay, nextOfficeDay } from "#lib/calendar/day-kinds.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import { mayComplainByPhone } from "#lib/plan/may-complain-by-phone.ts";
import { mayInterruptPeriod } from "#lib/plan/may-interrupt-period.ts";
import type { Plan, PlanTask } from "#lib/plan/plan.ts";
import { fill } from "./fill.ts";
import { heading, type Section } from "./section.ts";

/** The call that comes first, and as many more as fit on a card. */
const mostCalls = 3;

/**
 * One card for the telephone: how to begin, what to say for the first tasks that a call can do, what to ask every time.
 *
 * @returns null when nothing in the plan can be done by phone
 * @example phoneSection(plan)?.blocks[0] // { type: "heading", id: "telefon", text: "Hvis du ringer" }
 */
export function phoneSection(plan: Plan): Section | null {
  const inOrder = [...plan.tasks].sort((one, other) => placeOf(one, plan) - placeOf(other, plan));
  const said = inOrder.flatMap((task) => {
    const entry = mayBeSaid(task, plan) ? phoneWords[task.id] : undefined;
    return entry ? [fill(phoneCard.quoted, { said: saidWords(entry, plan) })] : [];
  });
  if (said.length === 0) return null;
  return {
    blocks: [
      heading("telefon", phoneCard.title),
      { type: "paragraph", text: `${whenOf(plan)} ${openingOf(plan)}` },
      { type: "list", intro: phoneCard.intro, items: said.slice(0, mostCalls) },
      { type: "paragraph", text: phoneCard.ask },
    ],
    sources: [],
  };
}

/** The next thing first, and that it is urgent in the same call (C3). A reminder whose day has not come goes last. */
function placeOf({ id, day }: PlanTask, { next, today }: Plan): number {
  if (id === next) return 0;
  if (id === "say-urgent") return 1;
  return day !== undefined && day > today && id.startsWith("remind-") ? 3 : 2;
}

function whenOf({ today }: Plan): string {
  if (isOfficeDay(today)) return phoneCard.when;
  return fill(phoneCard.whenClosed, { officeDay: danishDay(nextOfficeDay(today)) });
}

/** What is said of a complaint by phone only where the complaint itself may be. Silence ends one that was partly met. */
const ofComplaint: readonly TaskId[] = [
  "complain",
  "complain-today",
  "complain-over-new-decision",
  "maintain-complaint",
];

function mayBeSaid({ id }: PlanTask, plan: Plan): boolean {
  return !ofComplaint.includes(id) || mayComplainByPhone(plan);
}

/** One rings in the case of another grown-up: that takes their fuldmagt, and it is said first (R4). */
function openingOf({ answers: { party } }: Plan): string {
  if (party === "own-child") return phoneCard.opening.child;
  return phoneCard.opening[party === "with-fuldmagt" || party === "without-fuldmagt" ? "fuldmagt" : "own"];
}

/** The days that a call may name. */
const answeredDays = ["dated", "told", "accessDay", "complainedOn", "hearingDay"] as const;

/** The words with the case's days, or those for a day that is not known. */
function saidWords({ text, textWithoutDay = text, whilePeriodRuns }: PhoneWords, plan: Plan): string {
  const days = answeredDays.flatMap((name) => {
    const day = plan.answers[name];
    return isDay(day) ? [[name, danishDate(day)] as const] : [];
  });
  const isKnown = !text.includes("{") || days.some(([name]) => text.includes(`{${name}}`));
  const said = fill(isKnown ? text : textWithoutDay, Object.fromEntries(days));
  return whilePeriodRuns && mayInterruptPeriod(plan) ? `${said} ${whilePeriodRuns}` : said;
}
