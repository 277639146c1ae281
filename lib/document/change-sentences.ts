import { changeWords } from "#content/da/change-words.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import type { PlanChanges } from "#lib/plan/plan-changes.ts";
import { fill } from "./fill.ts";
import { questionView } from "./question-view.ts";

/**
 * What a changed answer has done, in sentences: the deadline first, then what is not used any more and what is new.
 *
 * @example changeSentences({ before: today, now: today, isPassed: false, dropped: [], asked: [] }, "citizen")
 * // ["Den sidste dag for at klage er den samme som før."]
 */
export function changeSentences(changes: PlanChanges, register: Register): readonly string[] {
  const { dropped, asked } = changes;
  const names = (ids: readonly QuestionId[]): string =>
    ids.map((id) => questionView(questionOf(id), register).short).join(", ");
  return [
    deadlineSentence(changes),
    ...(dropped.length > 0 ? [fill(changeWords.dropped, { list: names(dropped) })] : []),
    ...(asked.length > 0
      ? [fill(asked.length === 1 ? changeWords.asked : changeWords.askedMany, { list: names(asked) })]
      : []),
  ];
}

function deadlineSentence({ before, now, isPassed }: PlanChanges): string {
  if (now === null) {
    return before === null ? changeWords.noDeadline : fill(changeWords.deadlineGone, { before: danishDay(before) });
  }
  if (before === now) return changeWords.deadlineSame;
  const days = { day: danishDay(now), ...(before !== null && { before: danishDay(before) }) };
  if (isPassed) return fill(before === null ? changeWords.deadlinePassed : changeWords.deadlinePassedBefore, days);
  return fill(before === null ? changeWords.deadlineNow : changeWords.deadlineBefore, days);
}
