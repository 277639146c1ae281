import { advisorNotes } from "#content/da/advisor-notes.ts";
import { options } from "#content/da/answer-options.ts";
import { lateWordsLabel } from "#content/da/lateness.ts";
import { noteWords } from "#content/da/notes.ts";
import { ownNotesWords } from "#content/da/own-notes.ts";
import { noteLabels, planHeadings } from "#content/da/plan.ts";
import { stepIds } from "#content/ids/advice.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { fill } from "./fill.ts";
import { fillRegister } from "./register.ts";
import { heading, type Section } from "./section.ts";
import { stepName } from "./step-names.ts";

/** Where there is room, the paper has more. */
const linesForThePen = 2;

/**
 * The citizen's own words, and room for more on paper.
 *
 * @example notesSection(plan).blocks[0] // { type: "heading", id: "noter", text: "Egne noter" }
 */
export function notesSection({ answers }: Plan): Section {
  const { wish, hearingWrong, lateWords, ownQuestions, notes, ownNotes } = answers;
  const disagree = (answers.disagree ?? [])
    .filter((id) => id !== "unknown")
    .map((id) => fillRegister(options.disagree[id].label, "citizen"))
    .join("; ");
  const candidates: readonly (readonly [string, string | undefined])[] = [
    [noteLabels.wish, wish],
    [noteLabels.disagree, disagree],
    [noteLabels.hearingWrong, hearingWrong],
    [lateWordsLabel, lateWords],
    [noteLabels.ownQuestions, ownQuestions],
    ...stepIds.map((step) => [fill(advisorNotes.note.fact, { step: stepName(step) }), notes?.[step]] as const),
  ];
  const texts = [
    ...candidates.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    ...(ownNotes ? [{ label: ownNotesWords.fact, value: ownNotes, isTypedHere: true } as const] : []),
  ];
  return {
    blocks: [heading("noter", planHeadings.notes), { type: "notes", texts, log: noteWords.log, lines: linesForThePen }],
    sources: [],
  };
}
