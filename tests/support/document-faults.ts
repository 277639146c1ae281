import { planHeadings } from "#content/da/plan.ts";
import { sources } from "#content/da/sources.ts";
import { evidenceIds } from "#content/ids/evidence.ts";
import { textQuestionIds } from "#content/ids/questions.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDate, danishDay } from "#lib/calendar/danish-day.ts";
import type { Block, Document } from "#lib/document/blocks.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { textsOf, textsOfBlock } from "./document-texts.ts";
import { secondKindOf } from "./second-calendar.ts";

const months = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const weekdays = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(" ");
const fullDate = /(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) den (\d{1,2})\. (\p{L}+) (\d{4})/giu;

/** What no text may hold: something not filled in, a machine's form, or words that would do harm. */
const neverSaid: readonly (readonly [string, RegExp])[] = [
  ["a brace", /[{}]/u],
  ["a value that is not there", /\b(?:undefined|null|NaN)\b|\[object/u],
  ["a day for machines", /\d{4}-\d{2}-\d{2}/u],
  ["that it is too late (F8)", /for sent/iu],
  ["that there is plenty of time (F7)", /har god tid/iu],
  ["days that are counted from today", /\b\d+ dage? til\b/u],
  ["a stray blank", /\s[.,;:!?]| {2}|^\s|\s$/u],
  ["a stop too many", /\.\.|,,|\.,/u],
];

/**
 * What is wrong with the words of a plan, whatever the case. Empty when all is well.
 *
 * @example documentFaults(composePlan(plan), plan) // []
 */
export function documentFaults(document: Document, plan: Plan): readonly string[] {
  return [
    ...textFaults(document, plan),
    ...shapeFaults(document),
    ...deadlineFaults(document, plan),
    ...contentFaults(document, plan),
    ...sourceFaults(document, plan),
  ];
}

const faultIf = (isWrong: boolean, fault: string): readonly string[] => (isWrong ? [fault] : []);
const ofType = <Type extends Block["type"]>({ blocks }: Document, type: Type) =>
  blocks.filter((block): block is Extract<Block, { type: Type }> => block.type === type);

function textFaults(document: Document, { answers }: Plan): readonly string[] {
  const own = new Set(textQuestionIds.map((id) => answers[id]));
  const ours = textsOf(document).filter((text) => !own.has(text));
  return ours.flatMap((text) => [
    ...neverSaid.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text}`),
    ...[...text.matchAll(fullDate)].flatMap(([date, weekday = "", dayOfMonth = "", month = "", year = ""]) => {
      const number = String(months.indexOf(month) + 1).padStart(2, "0");
      const { weekday: right } = secondKindOf(`${year}-${number}-${dayOfMonth.padStart(2, "0")}`);
      return faultIf(weekdays[right - 1] !== weekday.toLowerCase(), `a wrong weekday: ${date}`);
    }),
  ]);
}

function shapeFaults({ blocks, facts }: Document): readonly string[] {
  const ids = blocks.flatMap((block) => (block.type === "heading" ? [block.id] : []));
  const lists = blocks.flatMap((block) => {
    if (block.type === "list" || block.type === "questions") return [block.items];
    if (block.type === "deadline") return [block.lines];
    return "items" in block ? [block.items.map((item) => JSON.stringify(item))] : [];
  });
  return [
    ...faultIf(new Set(ids).size !== ids.length, "a heading's id twice"),
    ...faultIf(
      blocks.some((block, place) => block.type === "heading" && (blocks[place + 1]?.type ?? "heading") === "heading"),
      "an empty section",
    ),
    ...faultIf(new Set(facts.map(({ label }) => label)).size !== facts.length, "a fact twice"),
    ...lists.flatMap((items) => [
      ...faultIf(items.length === 0, "an empty list"),
      ...faultIf(new Set(items).size !== items.length, `the same twice in: ${items}`),
    ]),
    ...blocks.flatMap((block) =>
      faultIf(block.type !== "checklist" && textsOfBlock(block).includes(""), `an empty text in ${block.type}`),
    ),
  ];
}

const newPeriods: readonly string[] = [
  "maintain",
  "new-complaint",
  "onward-complaint",
  "court-review",
  "adoption-review",
];
/** Decisions of a kommune over which no one hears a complaint (R4): no letter can state a deadline for one. */
const withoutComplaintBody: readonly string[] = [
  "folkeskole",
  "parkering",
  "ikke-en-myndighed",
  "tone-og-opfoersel",
  "langsom-sagsbehandling",
  "generelt-serviceniveau",
];

/** What is lost by waiting is boxed also before its day is known (C4, C5). */
const boxedTasks: readonly string[] = ["maintain-complaint", "complain-over-new-decision", "demand-court-review"];

function isBoxed({ deadline, days, tasks, way }: Plan): boolean {
  if (deadline.status === "behind")
    return days.some(({ id }) => newPeriods.includes(id)) || tasks.some(({ id }) => boxedTasks.includes(id));
  if (deadline.status !== "in-letter" || deadline.letterDay !== undefined || "route" in way)
    return deadline.status !== "not-yet";
  return !withoutComplaintBody.includes(way.exit);
}

/** The box: only where there is a deadline, first of all, and with what is true today on screen only. */
function deadlineFaults(document: Document, plan: Plan): readonly string[] {
  const { deadline, today } = plan;
  const boxes = ofType(document, "deadline");
  const [box] = boxes;
  const expectsBox = isBoxed(plan);
  if (!box) return faultIf(expectsBox, "no deadline box");
  const left = /^Der er (\d+) dage? til\./u.exec(box.screenLine ?? "")?.[1];
  const day = box.day?.iso ?? "";
  const isPast = day !== "" && day < today;
  return [
    ...faultIf(!expectsBox, `a deadline box at ${deadline.status}`),
    ...faultIf(boxes.length > 1 || document.blocks[0] !== box, "the deadline box is not first and alone"),
    ...faultIf(
      (box.day === undefined) === (box.instead === undefined),
      "neither or both of a day and something instead",
    ),
    ...faultIf(box.lines.length === 0, "a deadline box that says nothing"),
    ...faultIf(isPast && box.screenLine !== undefined, "days left of a day that has passed"),
    ...faultIf(left !== undefined && left !== String(daysFrom(today, day)), `${left} days left`),
    ...faultIf(box.tone === "last-day" && box.screenLine === undefined, "nothing said of the last day"),
    ...faultIf(box.tone === "late" && !isPast, "late before the day"),
    ...faultIf((box.tone === "last-day") !== (day === today && box.tone !== "in-letter"), "last-day on another day"),
    ...faultIf(box.tone === "soon" && (isPast || daysFrom(today, day) > 7), "soon, and it is not"),
    ...faultIf(box.bar !== undefined && isPast, "a bar of a day that has passed"),
  ];
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Everything in the plan is in the document, in the same order, and nothing else. */
function contentFaults(document: Document, plan: Plan): readonly string[] {
  // The papers that can help are ticked off as well, and are no tasks.
  const tasks = ofType(document, "checklist")
    .flatMap(({ items }) => items)
    .filter(({ id }) => !evidenceIds.some((kind) => kind === id));
  const days = ofType(document, "timeline").flatMap(({ items }) => items);
  const [next] = ofType(document, "next");
  const [route] = ofType(document, "route");
  const isAhead = "route" in plan.way && plan.way.route.here === "citizen";
  // Beside the exits: whether the decision waits (R3), and that it can end worse (R6).
  const exits =
    ofType(document, "notice").filter(({ title }) => title !== planHeadings.sooner).length -
    (plan.pause ? 1 : 0) -
    (isAhead ? 1 : 0);
  const same = (a: readonly unknown[], b: readonly unknown[]) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...faultIf(
      !same(
        tasks.map(({ id }) => id),
        plan.tasks.map(({ id }) => id),
      ),
      "other tasks than the plan's",
    ),
    ...faultIf(
      !same(
        days.map(({ id, day }) => [id, day?.text]),
        plan.days.map(({ id, day }) => [id, danishDay(day)]),
      ),
      "other days than the plan's",
    ),
    ...plan.tasks.flatMap(({ id, day }, place) => {
      const { title = "", text = "", when } = tasks[place] ?? {};
      const isSaid = day === undefined || [title, text, when?.text].join(" ").includes(danishDay(day));
      return faultIf(!isSaid, `${id} does not say its day`);
    }),
    ...faultIf(next?.title !== tasks.find(({ id }) => id === plan.next)?.title, "another next step than the plan's"),
    ...faultIf(
      (ofType(document, "questions")[0]?.items.length ?? 0) !== plan.asks.length,
      "other questions than the plan's",
    ),
    // The authority itself stands first.
    ...faultIf(
      ofType(document, "contacts")[0]?.items.length !== plan.contacts.length + 1,
      "other contacts than the plan's",
    ),
    ...routeFaults(route?.stations, plan),
    ...faultIf(exits !== plan.sideExits.length + ("exit" in plan.way ? 1 : 0), "other exits than the plan's"),
  ];
}

/** The route's stations after the person's own; before a decision, or not known, the case has no place. */
function routeFaults(
  shown: readonly { readonly id: string; readonly state: string }[] | undefined,
  { way, answers }: Plan,
): readonly string[] {
  if ("exit" in way) return faultIf(shown !== undefined, "a route beside an exit of the whole case");
  const { stations } = way.route;
  const here = answers.stage === undefined ? null : way.route.here;
  const ids = [...(here === null ? [] : ["citizen"]), ...stations.map(({ id }) => id)];
  const places = shown?.filter(({ state }) => state === "here").map(({ id }) => id) ?? [];
  const place = here === null ? [] : [here === "citizen" ? here : stations[here]?.id];
  return [
    ...faultIf(JSON.stringify(shown?.map(({ id }) => id)) !== JSON.stringify(ids), "other stations than the route's"),
    ...faultIf(JSON.stringify(places) !== JSON.stringify(place), `the case is at ${places} and not at ${place}`),
  ];
}

/** Every source is one of ours, once, with its address and the day it was checked; rules' version and day of print (T1). */
function sourceFaults(document: Document, { rulesVersion, today }: Plan): readonly string[] {
  const listed = ofType(document, "sources").flatMap(({ items }) => items);
  const ids = listed.map(({ id }) => id);
  return [
    ...faultIf(new Set(ids).size !== ids.length, "a source twice"),
    ...listed.flatMap(({ id, title, url, checked }) => [
      ...faultIf(
        !sourceIds.includes(id) || sources[id].title !== title || sources[id].url !== url,
        `no such source: ${id}`,
      ),
      // The day of most of them is said once, above them all.
      ...faultIf(
        checked !== danishDate(parseCalendarDate(sources[id].checked)) && sources[id].checked !== rulesVersion,
        `${id} without the day it was checked`,
      ),
    ]),
    ...ofType(document, "steps")
      .flatMap(({ items }) => items)
      .flatMap(({ rule, source, text, day }) => [
        ...faultIf(source === "", `a step of ${rule} without a source (F9): ${text}`),
        ...faultIf(!text.includes(day.text), `a step of ${rule} without its day (F9): ${text}`),
      ]),
    ...faultIf(
      !document.footer.includes(danishDate(rulesVersion)) || !document.footer.includes(danishDate(today)),
      "no rules' version or day of print in the footer (T1)",
    ),
    ...faultIf(
      !ofType(document, "paragraph").some(({ text }) => text.includes(danishDate(rulesVersion))),
      "no rules' version in the plan (T1)",
    ),
  ];
}
