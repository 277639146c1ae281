import { kommuneNames } from "#content/ids/kommuner.ts";
import {
  type ChoiceQuestionId,
  type ChoicesQuestionId,
  checkAnswerIds,
  checkItemIds,
  choiceOptions,
  choicesOptions,
} from "#content/ids/questions.ts";
import type { Question } from "#lib/answers/journey.ts";
import type { Chance } from "./seeded-chance.ts";

const dates = [
  { day: "18", month: "11", year: "2026" },
  { day: "2", month: "okt", year: "26" },
  { day: "31", month: "12", year: "2026" },
  // A slip, and half a date: what is typed wrong is kept too.
  { day: "31", month: "2", year: "2026" },
  { day: "7", month: "", year: "" },
];
const texts = ["Min søns støtte", "Æøå 😀", "x", '<b onclick="alert(1)">'];

/**
 * Something that a person may type or choose at a question, right or wrong, in the form's own shape.
 *
 * @example randomAnswer(questionOf("dated"), seededChance(1)) // { day: "18", … }
 */
export function randomAnswer({ id, field }: Question, chance: Chance): unknown {
  switch (field) {
    case "choice":
      return chance.oneOf(choiceOptions[id as ChoiceQuestionId]);
    case "choices":
      return choicesOptions[id as ChoicesQuestionId].filter(() => chance.below(2) === 0);
    case "kommune":
      return chance.oneOf([...kommuneNames, "unknown"]);
    case "date":
      return chance.below(4) === 0
        ? { day: "", month: "", year: "", unknown: true, confirmed: "" }
        : { ...chance.oneOf(dates), unknown: false, confirmed: chance.oneOf(["", "2026-12-31"]) };
    case "check":
      return Object.fromEntries(checkItemIds.map((item) => [item, chance.oneOf(["", ...checkAnswerIds])]));
    case "text":
    case "longtext":
      return chance.oneOf(texts);
  }
}
