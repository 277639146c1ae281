import { and } from "#content/da/language.ts";
import { type LateReasonWords, lateReasons, lateTaskWords } from "#content/da/lateness.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { fill } from "./fill.ts";

/**
 * The reasons that were chosen, in words; none for "Ved ikke".
 *
 * @example chosenReasons({ lateReason: ["illness", "unknown"] }).map(({ name }) => name) // ["sygdom"]
 */
export function chosenReasons({ lateReason }: Answers): readonly LateReasonWords[] {
  return (lateReason ?? []).flatMap((id) => (id === "unknown" ? [] : [lateReasons[id]]));
}

/**
 * The sentences of a complaint that say why it comes now (F8), for the plan and the letters; empty without a reason.
 *
 * @example latenessSentences({ lateReason: ["illness"] }) // "Der var alvorlig sygdom, så jeg ikke kunne klage før."
 */
export function latenessSentences(answers: Answers): string {
  return chosenReasons(answers)
    .map(({ sentence }) => sentence)
    .join(" ");
}

/**
 * What the task of saying why says, when a reason has been given: the words, and the papers to send; null without
 * one.
 *
 * @example latenessTaskText({ lateReason: ["illness"] })
 * // "Du kan skrive: ”Der var alvorlig sygdom, så jeg ikke kunne klage før.” …"
 */
export function latenessTaskText(answers: Answers): string | null {
  const reason = latenessSentences(answers);
  if (reason === "") return null;
  const papers = chosenReasons(answers).flatMap((words) => words.papers ?? []);
  return [
    fill(lateTaskWords.withReason, { reason }),
    papers.length > 0 ? fill(lateTaskWords.papers, { papers: inRow(papers) }) : lateTaskWords.noPapers,
  ].join(" ");
}

/** Some words in a row. @example inRow(["sygdom", "sproget", "et handicap"]) // "sygdom, sproget og et handicap" */
export function inRow(words: readonly string[]): string {
  const [last = "", ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} ${and} ${last}`;
}
