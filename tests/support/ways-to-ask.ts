import { checkItemIds, choiceOptions, choicesOptions, type QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { journey } from "#lib/answers/journey.ts";

/**
 * The closed answers of a question; none for dates, texts and the kommune.
 *
 * @example closedAnswers("meeting") // ["yes", "no", "unknown"]
 */
export function closedAnswers(id: QuestionId): readonly unknown[] {
  if (id in choiceOptions) return choiceOptions[id as keyof typeof choiceOptions];
  if (id in choicesOptions) return choicesOptions[id as keyof typeof choicesOptions].map((option) => [option]);
  if (id === "check") return checkItemIds.flatMap((item) => [{ [item]: "yes" }, { [item]: "no" }]);
  return [];
}

const readBy = new Map<(answers: Answers) => boolean, readonly QuestionId[]>();

/**
 * The questions whose answers a condition reads, found by letting it read, whatever it is given.
 *
 * @example answersRead(({ meeting }) => meeting === "yes") // ["meeting"]
 */
export function answersRead(applies: (answers: Answers) => boolean): readonly QuestionId[] {
  const known = readBy.get(applies);
  if (known) return known;
  const read = new Set<QuestionId>();
  const seen = new Set<string>();
  // A list, not a function that calls itself: among many answers that would go deeper than the stack.
  const toLookAt: Answers[] = [{}];
  for (let answers = toLookAt.pop(); answers; answers = toLookAt.pop()) {
    // In whatever order they were given, the same answers are one case.
    const key = JSON.stringify(Object.entries(answers).sort());
    if (seen.has(key)) continue;
    seen.add(key);
    const here = new Set<QuestionId>();
    applies(
      new Proxy(answers, {
        get: (target, name) => {
          here.add(name as QuestionId);
          return target[name as QuestionId];
        },
      }),
    );
    // Another answer to what was read here may make it read more: `a || b` reads b only where a does not hold. What was
    // not read is left out: it is looked at where it is read.
    const mattered = Object.fromEntries(Object.entries(answers).filter(([id]) => here.has(id as QuestionId)));
    for (const id of here) {
      read.add(id);
      for (const answer of closedAnswers(id)) toLookAt.push({ ...mattered, [id]: answer });
    }
  }
  readBy.set(applies, [...read]);
  return [...read];
}

const found = new Map<QuestionId, readonly Answers[]>();

/**
 * Every way to be asked a question: answers to the questions it depends on, and to those that they depend on, none of
 * them left out.
 *
 * @example waysToAsk("meetingDay") // [{ meeting: "yes" }]
 */
export function waysToAsk(id: QuestionId): readonly Answers[] {
  const known = found.get(id);
  if (known) return known;
  const gates = dependenciesOf(id);
  let ways: readonly Answers[] = [{}];
  for (const gate of gates) {
    ways = ways.flatMap((way) => {
      if (!isAsked(gate, way)) return [way];
      return closedAnswers(gate).map((answer): Answers => ({ ...way, [gate]: answer }));
    });
  }
  const asked = ways.filter((way) => isAsked(id, way));
  found.set(id, asked);
  return asked;
}

function isAsked(id: QuestionId, answers: Answers): boolean {
  const question = journey.find((candidate) => candidate.id === id);
  return question?.appliesTo?.(answers) ?? true;
}

function dependenciesOf(id: QuestionId): readonly QuestionId[] {
  const { appliesTo } = journey.find((question) => question.id === id) ?? {};
  const direct = appliesTo ? answersRead(appliesTo) : [];
  const all = new Set([...direct.flatMap((gate) => [...dependenciesOf(gate)]), ...direct]);
  return journey.map((question) => question.id).filter((gate) => all.has(gate));
}
