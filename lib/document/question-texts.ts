import type { AdviceIntroView } from "./advice-intro.ts";
import type { QuestionView } from "./question-view.ts";

/**
 * Every text that a question's page shows, open or folded, in the order in which it stands.
 *
 * @example questionTexts(questionView(questionOf("stage"), "citizen"))[0] // "Hvor er sagen nu?"
 */
export function questionTexts(view: QuestionView, intro?: AdviceIntroView | null): readonly string[] {
  const { label, hint, help, withoutDay, options, rows } = view;
  const texts = [
    ...(intro ? [intro.name, intro.short, ...intro.teach] : []),
    label,
    hint,
    ...rows.flatMap((row) => [row.label, row.hint]),
    ...options.flatMap((option) => [option.label, option.hint]),
    ...(help ? [help.summary, ...help.paragraphs] : []),
    ...(withoutDay ? [...withoutDay.steps, withoutDay.plan] : []),
  ];
  return texts.filter((text) => text !== undefined);
}
