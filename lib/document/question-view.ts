import { deciders, deciderUnknown } from "#content/da/deciders.ts";
import { kindQuestions } from "#content/da/kinds.ts";
import { checkAnswers, checkItems, options, questions } from "#content/da/questions.ts";
import { kommuneNames } from "#content/ids/kommuner.ts";
import { checkAnswerIds, checkItemIds, choiceOptions, choicesOptions, type QuestionId } from "#content/ids/questions.ts";
import type { Question } from "#lib/answers/journey.ts";
import { fillRegister, type Register } from "./register.ts";

export type OptionView = { readonly value: string; readonly label: string; readonly hint?: string; readonly icon?: IconName };

/** A question in words, in one register: everything its field shows. */
export type QuestionView = Pick<Question, "id" | "field" | "optional"> & {
  readonly label: string;
  /** For lists of answers: "Afgjort af". */
  readonly short: string;
  readonly hint?: string;
  /** Said when nothing was answered. */
  readonly missing: string;
  readonly unknownLabel?: string;
  readonly help?: { readonly summary: string; readonly paragraphs: readonly string[] };
  readonly options: readonly OptionView[];
  /** The rows of the check of the decision. */
  readonly rows: readonly { readonly id: string; readonly label: string; readonly hint?: string }[];
};
