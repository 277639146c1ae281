import { checkAnswerIds, checkItemIds, dateQuestionIds, type QuestionId } from "#content/ids/questions.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { journey } from "#lib/answers/journey.ts";
import { parseAnswers } from "#tests/support/answers-schema.ts";
import { closedAnswers, waysToAsk } from "./ways-to-ask.ts";

/** Something that is answered once in a case: a question, or one row of the check of the decision. */
type Parameter = { readonly id: QuestionId; readonly item?: string; readonly values: readonly unknown[] };

/** One value of one parameter. */
type Cell = { readonly parameter: number; readonly value: unknown };

/** Dates by class: not known, some days ago, some days ahead (on 21 November 2026). */
const dateClasses = ["unknown", "2026-11-10", "2026-12-15"];

const parameters: readonly Parameter[] = journey.flatMap(({ id, field, optional }): readonly Parameter[] => {
  if (field === "check") return checkItemIds.map((item) => ({ id, item, values: checkAnswerIds }));
  if (field === "kommune") return [{ id, values: ["Aarhus", "unknown"] }];
  if (dateQuestionIds.some((date) => date === id)) return [{ id, values: dateClasses }];
  if (field === "choice" || field === "choices") return [{ id, values: closedAnswers(id) }];
  return [{ id, values: optional ? [undefined, "Med egne ord"] : ["Med egne ord"] }];
});

/** Every value of every parameter; a case takes one of each parameter that is asked. */
export const cells: readonly Cell[] = parameters.flatMap(({ values }, parameter) =>
  values.map((value) => ({ parameter, value })),
);
const cellsByParameter = parameters.map((_parameter, place) =>
  cells.flatMap(({ parameter }, cell) => (parameter === place ? [cell] : [])),
);

/** A number from 0 up to below one. */
type Random = () => number;

/**
 * A complete case: one cell of each parameter that is asked, the wanted ones among them where they can be.
 *
 * @param wanted places in `cells`
 * @returns the answers and the cells that were taken; null where the wanted cells cannot stand in one case
 */
function caseWith(
  wanted: readonly number[],
  random: Random,
): { readonly answers: Answers; readonly taken: readonly number[] } | null {
  const fixed = new Map(wanted.map((cell) => [cells[cell]?.parameter ?? -1, cell]));
  if (fixed.size < wanted.length) return null;
  const gates = gatesOf(wanted, random);
  if (gates === null) return null;
  const taken: number[] = [];
  let answers: Record<string, unknown> = {};
  parameters.forEach(({ id, item, values }, parameter) => {
    const question = journey.find((candidate) => candidate.id === id);
    if (question?.appliesTo && !question.appliesTo(answers)) return;
    const own = cellsByParameter[parameter] ?? [];
    const gate = gates.get(id);
    const cell =
      fixed.get(parameter) ??
      own[gate === undefined ? Math.floor(random() * own.length) : values.findIndex((value) => isSame(value, gate))] ??
      0;
    taken.push(cell);
    const value = cells[cell]?.value;
    if (value !== undefined) answers = { ...answers, [id]: item ? { ...Object(answers[id]), [item]: value } : value };
  });
  return wanted.every((cell) => taken.includes(cell)) ? { answers: parseAnswers(answers), taken } : null;
}

/** Answers to the questions that the wanted cells hang on, with which all of them are asked; null where there are none. */
function gatesOf(wanted: readonly number[], random: Random): ReadonlyMap<QuestionId, unknown> | null {
  const asked = wanted.flatMap((place) => {
    const cell = cells[place];
    const id = cell && parameters[cell.parameter]?.id;
    return id ? [{ id, value: cell.value }] : [];
  });
  let ways: readonly Readonly<Record<string, unknown>>[] = [
    // What is wanted of a question that others hang on stands fast; nothing hangs on the check of the decision.
    Object.fromEntries(asked.flatMap(({ id, value }) => (id === "check" ? [] : [[id, value]]))),
  ];
  for (const { id } of asked) {
    ways = ways.flatMap((way) => waysToAsk(id).flatMap((own) => (agrees(way, own) ? [{ ...way, ...own }] : [])));
  }
  const way = ways[Math.floor(random() * ways.length)];
  return way ? new Map(Object.entries(way).map(([id, value]) => [id as QuestionId, value])) : null;
}

function agrees(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(other).every(([id, value]) => !(id in one) || isSame(one[id], value));
}

/** Several answers to one question are a list, and two lists are never the same thing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Cases in which every three cells that can stand together do so at least once: the next one always has a triple that
 * none before it had.
 *
 * @param visit is given each case as it is made
 * @returns how many triples there are, and how many of them can stand together
 */
export function everyTriple(
  random: Random,
  visit: (answers: Answers) => void,
): { readonly cases: number; readonly together: number; readonly apart: number } {
  const size = cells.length;
  // One byte a triple: 0 not seen, 1 seen, 2 cannot be.
  const seen = new Uint8Array(size ** 3);
  const count = { cases: 0, together: 0, apart: 0 };
  const add = (made: NonNullable<ReturnType<typeof caseWith>>) => {
    const { taken } = made;
    for (let i = 0; i < taken.length; i += 1) {
      for (let j = i + 1; j < taken.length; j += 1) {
        for (let k = j + 1; k < taken.length; k += 1) {
          const triple = ((taken[i] ?? 0) * size + (taken[j] ?? 0)) * size + (taken[k] ?? 0);
          if (seen[triple] === 0) count.together += 1;
          seen[triple] = 1;
        }
      }
    }
    count.cases += 1;
    visit(made.answers);
  };
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      for (let k = j + 1; k < size; k += 1) {
        if (seen[(i * size + j) * size + k] !== 0) continue;
        const made = caseWith([i, j, k], random);
        if (made) add(made);
        else count.apart += 1;
      }
    }
  }
  return count;
}
