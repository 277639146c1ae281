import { checkItemIds, choiceOptions, choicesOptions, type QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { journey } from "#lib/answers/journey.ts";
import { prune } from "#lib/answers/walk.ts";

/** The closed answers of a question; none for dates, texts and the kommune. */
function closedAnswers(id: QuestionId): readonly unknown[] {
  if (id in choiceOptions) return choiceOptions[id as keyof typeof choiceOptions];
  if (id in choicesOptions) return choicesOptions[id as keyof typeof choicesOptions].map((option) => [option]);
  if (id === "check") return checkItemIds.flatMap((item) => [{ [item]: "yes" }, { [item]: "no" }]);
  return [];
}

/**
 * The questions whose answers a condition reads, found by letting it read, whatever it is given.
 *
 * @example answersRead(({ meeting }) => meeting === "yes") // ["meeting"]
 */
export function answersRead(applies: (answers: Answers) => boolean): readonly QuestionId[] {
  const read = new Set<QuestionId>();
  const seen = new Set<string>();
  const look = (answers: Answers): void => {
    const key = JSON.stringify(answers);
    if (seen.has(key)) return;
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
    // Another answer to what was read here may make it read more: `a || b` reads b only where a does not hold.
    for (const id of here) {
      read.add(id);
      for (const answer of closedAnswers(id)) look({ ...answers, [id]: answer });
    }
  };
  look({});
  return [...read];
}

const found = new Map<QuestionId, readonly Answers[]>();

/**
 * Every way to be asked a question: answers to the questions it depends on, and to those that they depend on.
 *
 * @example waysToAsk("meetingDay") // [{ meeting: "yes" }]
 */
export function waysToAsk(id: QuestionId): readonly Answers[] {
  const known = found.get(id);
  if (known) return known;
  const question = journey.find((candidate) => candidate.id === id);
  const applies = question?.appliesTo ?? (() => true);
  let ways: readonly Answers[] = [{}];
  for (const gate of dependenciesOf(id)) {
    ways = ways.flatMap((way) => [way, ...closedAnswers(gate).map((answer): Answers => ({ ...way, [gate]: answer }))]);
  }
  const asked = ways.filter((way) => applies(way) && Object.keys(prune(way)).length === Object.keys(way).length);
  found.set(id, asked);
  return asked;
}

function dependenciesOf(id: QuestionId): readonly QuestionId[] {
  const { appliesTo } = journey.find((question) => question.id === id) ?? {};
  const direct = appliesTo ? answersRead(appliesTo) : [];
  const all = new Set([...direct.flatMap((gate) => [...dependenciesOf(gate)]), ...direct]);
  return journey.map((question) => question.id).filter((gate) => all.has(gate));
}
