import type { QuestionHref } from "#components/blocks/question-href.ts";
import type { Register } from "#content/ids/registers.ts";
import { questionPath, stepPath } from "#lib/answers/guide-paths.ts";
import type { Question } from "#lib/answers/journey.ts";
import { questionOf } from "#lib/answers/walk.ts";
import { type ChangePlace, returnQuery } from "./came-from.ts";

/**
 * The way to one question and back: its own page for the citizen, its place among the step's for the advisor.
 *
 * @example questionHref(questionOf("dated"), "citizen", "svar") // "/guide/afgoerelsen/dato-paa-afgoerelsen/?fra=svar"
 */
export function questionHref(question: Question, register: Register, from?: ChangePlace): string {
  const query = from ? returnQuery(from) : "";
  if (register === "citizen") return `${questionPath(question)}${query}`;
  const place = `#${question.id}`;
  return question.step === from ? place : `${stepPath(question.step)}${query}${place}`;
}

/** The same, for blocks that name their question by its id. @example questionHrefs("citizen", "plan")("dated") */
export function questionHrefs(register: Register, from?: ChangePlace): QuestionHref {
  return (id) => questionHref(questionOf(id), register, from);
}
