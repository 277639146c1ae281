import type { StepId } from "#content/ids/advice.ts";
import type { QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "./answers.ts";
import { journey, type Question } from "./journey.ts";

/**
 * The answers that count: those to questions that are asked, given the answers before them.
 * Pruning twice is pruning once.
 *
 * @example prune({ decider: "aes", kommune: "Aarhus" }) // { decider: "aes" }
 */
export function prune(answers: Answers): Answers {
  const { session, notes, ownNotes, done } = answers;
  // What answers no question counts whatever is asked: the advisor's own, and what was written and ticked on the plan.
  let kept: Answers = {
    ...(session !== undefined && { session }),
    ...(notes && { notes }),
    ...(ownNotes !== undefined && { ownNotes }),
    ...(done && { done }),
  };
  for (const { id, appliesTo } of journey) {
    if (answers[id] === undefined) continue;
    if (appliesTo && !appliesTo(kept)) continue;
    kept = { ...kept, [id]: answers[id] };
  }
  return kept;
}

/**
 * The questions that are asked, in order.
 *
 * @param isLate the day to complain by is past: then the reason is asked for (F8). Whoever has a plan knows it by its
 * ladder, the guide by `isPastTheDay` (both lib/plan/lateness-ladder.ts). Nothing stands for it: who forgets it would
 * leave a question out
 * @example askedQuestions({ stage: "decided" }, true).some(({ id }) => id === "lateReason") // true
 */
export function askedQuestions(answers: Answers, isLate: boolean): readonly Question[] {
  const kept = prune(answers);
  return journey.filter(
    ({ id, appliesTo, whenLate }) => (!appliesTo || appliesTo(kept)) && (!whenLate || isLate || kept[id] !== undefined),
  );
}

/**
 * The questions whose answers count, in order: what has been answered is asked whatever the day.
 *
 * @example answeredQuestions({ decider: "aes", kommune: "Aarhus" }).map(({ id }) => id) // ["decider"]
 */
export function answeredQuestions(answers: Answers): readonly Question[] {
  const kept = prune(answers);
  return journey.filter(({ id }) => kept[id] !== undefined);
}

/**
 * The questions of one step that are asked.
 *
 * @example stepQuestions({}, "den-gode-tone", false).map(({ id }) => id) // ["concern", "wish", "meeting"]
 */
export function stepQuestions(answers: Answers, step: StepId, isLate: boolean): readonly Question[] {
  return askedQuestions(answers, isLate).filter((question) => question.step === step);
}

/**
 * The question after this one, or null after the last. A question that is not asked counts by its place.
 *
 * @example nextQuestion({ decider: "aes" }, "decider", false)?.id // "party"
 */
export function nextQuestion(answers: Answers, id: QuestionId, isLate: boolean): Question | null {
  const place = placeOf(id);
  return askedQuestions(answers, isLate).find((question) => placeOf(question.id) > place) ?? null;
}

/**
 * Whether everything that is asked in a step, and may not be left out, has been answered.
 *
 * @example isStepDone({ decider: "aes" }, "om-sagen", false) // false
 */
export function isStepDone(answers: Answers, step: StepId, isLate: boolean): boolean {
  const required = stepQuestions(answers, step, isLate).filter(({ optional }) => !optional);
  return required.length > 0 && required.every(({ id }) => answers[id] !== undefined);
}

/**
 * Where "Næste" leads: to the next question, but past the step about the decision where it has been answered already
 * ("Se fristen først").
 *
 * @example questionAhead({ decider: "aes" }, "decider", false)?.id // "party"
 */
export function questionAhead(answers: Answers, id: QuestionId, isLate: boolean): Question | null {
  const next = nextQuestion(answers, id, isLate);
  if (next?.step !== "afgoerelsen" || questionOf(id).step === next.step || !isStepDone(answers, next.step, isLate))
    return next;
  const last = stepQuestions(answers, next.step, isLate).at(-1);
  return last ? nextQuestion(answers, last.id, isLate) : next;
}

/**
 * The question before this one, or null before the first.
 *
 * @example previousQuestion({ decider: "aes" }, "party", false)?.id // "decider"
 */
export function previousQuestion(answers: Answers, id: QuestionId, isLate: boolean): Question | null {
  const place = placeOf(id);
  return askedQuestions(answers, isLate).findLast((question) => placeOf(question.id) < place) ?? null;
}

/**
 * The questions that are asked, not optional, and have no answer yet.
 *
 * @example missingQuestions({}, false).map(({ id }) => id)[0] // "decider"
 */
export function missingQuestions(answers: Answers, isLate: boolean): readonly Question[] {
  return askedQuestions(answers, isLate).filter(({ id, optional }) => !optional && answers[id] === undefined);
}

/**
 * The question with an id.
 *
 * @throws RangeError where the journey has no such question
 * @example questionOf("stage").slug // "hvor-er-sagen"
 */
export function questionOf(id: QuestionId): Question {
  const question = journey.find((candidate) => candidate.id === id);
  if (!question) throw new RangeError(`No such question: ${id}`);
  return question;
}

function placeOf(id: QuestionId): number {
  return journey.findIndex((question) => question.id === id);
}
