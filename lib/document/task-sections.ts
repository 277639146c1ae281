import { adviceNames } from "#content/da/advice-names.ts";
import { tickWords } from "#content/da/own-notes.ts";
import { planHeadings } from "#content/da/plan.ts";
import { type AdviceId, adviceIds } from "#content/ids/advice.ts";
import type { Plan, PlanTask } from "#lib/plan/plan.ts";
import type { Block, ChecklistBlock, NextBlock, NoticeBlock } from "./blocks.ts";
import type { CaseWords } from "./case-words.ts";
import { stageLink, taskLink } from "./question-links.ts";
import { heading, type Section } from "./section.ts";
import { shortestComplaintBlocks } from "./shortest-complaint.ts";
import { shownDay } from "./shown-day.ts";
import { taskTexts } from "./task-texts.ts";

/**
 * The tasks of each advice that has any, under its number and name.
 *
 * @example adviceSections(plan, words).length // 4
 */
export function adviceSections(plan: Plan, words: CaseWords): readonly Section[] {
  return adviceIds.flatMap((id) => {
    const section = adviceSection(plan, words, id);
    return section ? [{ ...section, blocks: section.blocks.map((block) => withoutRepeat(block, plan)) }] : [];
  });
}

/** How the next thing is done stands at the top; among the tasks it has its box and its name. */
function withoutRepeat(block: Block, { next, tasks }: Plan): Block {
  if (block.type !== "checklist") return block;
  const day = tasks.find(({ id }) => id === next)?.day;
  const shorten = (item: ChecklistBlock["items"][number]) => {
    const isDayInTitle = day === undefined || item.title.includes(shownDay(day).text);
    return { ...item, text: "", ...(!isDayInTitle && { when: shownDay(day) }) };
  };
  return { ...block, items: block.items.map((item) => (item.id === next ? shorten(item) : item)) };
}

/** The tasks of one advice; null where it has none. @example adviceSection(plan, words, "uddybning") // null */
export function adviceSection(plan: Plan, words: CaseWords, id: AdviceId): Section | null {
  const tasks = plan.tasks.filter((task) => task.advice === id);
  if (tasks.length === 0) return null;
  const { name, number } = adviceNames[id];
  const items = tasks.map((task) => checklistItem(task, plan, words));
  return {
    blocks: [heading(id, name, { id, number }), { type: "checklist", items }, ...wordsFor(plan, tasks)],
    sources: tasks.flatMap((task) => taskTexts(task, plan, words).sources),
  };
}

/** The words of a complaint, where they do not stand beside the next thing to do already. */
function wordsFor(plan: Plan, tasks: readonly PlanTask[]): readonly Block[] {
  return shortestComplaintBlocks(
    plan,
    tasks.filter((task) => task.id !== plan.next),
  );
}

function checklistItem(task: PlanTask, plan: Plan, words: CaseWords): ChecklistBlock["items"][number] {
  const { title, text } = taskTexts(task, plan, words);
  const link = taskLink(plan, task.id);
  const isDayInWords = task.day === undefined || `${title} ${text}`.includes(shownDay(task.day).text);
  return {
    id: task.id,
    title,
    text,
    ...(!isDayInWords && task.day && { when: shownDay(task.day) }),
    ...(link && { link }),
    ...(plan.answers.done?.includes(task.id) && { isDone: true as const }),
  };
}

/**
 * The one thing to do first.
 *
 * @throws RangeError where it is not among the plan's tasks, which no plan of makePlan's has
 * @example nextBlock(plan, words).block.title // "Klag til kommunen senest torsdag den 17. december 2026"
 */
export function nextBlock(
  plan: Plan,
  words: CaseWords,
): { readonly block: NextBlock; readonly sources: Section["sources"] } {
  const task = plan.tasks.find(({ id }) => id === plan.next);
  if (!task) throw new RangeError("The next task is not among the tasks");
  const { title, text, sources } = taskTexts(task, plan, words);
  const isDone = plan.answers.done?.includes(task.id);
  return {
    block: { type: "next", label: planHeadings.next, title, text, ...(isDone && { screenDone: nextDone(plan, task) }) },
    sources,
  };
}

/** What is ticked changes no plan, because a tick is no answer; the answer that may have changed is one tap away. */
function nextDone(plan: Plan, { id }: PlanTask): NonNullable<NextBlock["screenDone"]> {
  const link = taskLink(plan, id) ?? stageLink(plan, tickWords.nextLink);
  return { text: tickWords.nextDone, ...(link && { link }) };
}

/**
 * The day that comes before the one on top, beside the next thing: a short deadline is not to be found far down.
 *
 * @returns null where the next thing has the nearest day
 * @example soonerBlock(plan, words) // null
 */
export function soonerBlock(plan: Plan, words: CaseWords): NoticeBlock | null {
  const next = plan.tasks.find(({ id }) => id === plan.next)?.day;
  if (next === undefined) return null;
  const sooner = plan.days.find(({ owner, day }) => owner === "citizen" && day >= plan.today && day < next);
  const task = sooner && plan.tasks.find(({ id, day }) => day === sooner.day && !plan.answers.done?.includes(id));
  if (!task) return null;
  return { type: "notice", tone: "warn", title: planHeadings.sooner, text: `${taskTexts(task, plan, words).title}.` };
}
