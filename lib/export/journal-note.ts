import { journalWords } from "#content/da/journal.ts";
import { planWords } from "#content/da/plan.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import type { Block, Document } from "#lib/document/blocks.ts";
import { caseWords } from "#lib/document/case-words.ts";
import { fill } from "#lib/document/fill.ts";
import { inThirdPerson } from "#lib/document/register.ts";
import { taskTexts } from "#lib/document/task-texts.ts";
import type { Plan } from "#lib/plan/plan.ts";

/**
 * What an advisor writes in the journal after a session, as text to copy: what the case is, which days were told and by
 * which rules, where the complaint goes, and the next steps. It holds nothing that the client typed in own words.
 *
 * @param document the plan in words, from `composePlan`
 * @returns paragraphs and lists with a line for each entry, "\n" between them
 * @example journalNote(plan, document).split("\n")[0] // "Rådgivning den 21. november 2026 med Klagevejen"
 */
export function journalNote(plan: Plan, document: Document): string {
  const words = caseWords(plan);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      journalWords.about,
      document.facts
        .filter(({ value, isOwnWords }) => !isOwnWords && value !== "")
        .map((fact) => `${fact.label}: ${fact.value}`),
    ],
    [journalWords.days, document.blocks.flatMap(dayLines).map(inThirdPerson)],
    [journalWords.unsure, deadlineLines(document.blocks).map(inThirdPerson)],
    [journalWords.steps, plan.tasks.map((task) => inThirdPerson(taskTexts(task, plan, words).title))],
  ];
  const version = danishDate(plan.rulesVersion);
  return [
    fill(journalWords.title, { day: danishDate(plan.today) }),
    ...parts.flatMap(([title, lines]) =>
      lines.length > 0 ? [[title, ...lines.map((line) => `- ${line}`)].join("\n")] : [],
    ),
    `${fill(journalWords.rules, { version })} ${planWords.standing}`,
  ].join("\n\n");
}

function dayLines(block: Block): readonly string[] {
  if (block.type !== "timeline") return [];
  return block.items.map(({ day, title, owner }) =>
    owner ? `${day.text}: ${title} (${owner.toLowerCase()})` : `${day.text}: ${title}`,
  );
}

function deadlineLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.type === "deadline" ? block.lines : []));
}
