import { checkAnswers, type OptionIcon, type OptionWords, options } from "#content/da/answer-options.ts";
import { withoutTheDay } from "#content/da/date-help.ts";
import { dateHelpWords } from "#content/da/date-help-words.ts";
import { deciders, deciderUnknown } from "#content/da/deciders.ts";
import { decisionCheckItems } from "#content/da/decision-check.ts";
import { guideWords } from "#content/da/interface.ts";
import { kindQuestions } from "#content/da/kinds.ts";
import { moreOptions } from "#content/da/more-options.ts";
import { questions } from "#content/da/questions.ts";
import { deciderIds } from "#content/ids/deciders.ts";
import { type DecisionCheckId, decisionCheckIds } from "#content/ids/decision-check.ts";
import { drawnDateIds } from "#content/ids/drawings.ts";
import { kommuneNames } from "#content/ids/kommuner.ts";
import { checkAnswerIds, type DateQuestionId, dateQuestionIds, type QuestionId } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import type { Question } from "#lib/answers/journey.ts";
import { fillRegister } from "./register.ts";

/** One answer to choose, in words. */
type OptionView = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: OptionIcon;
  /** One of the rarer answers, which the citizen unfolds (content/da/more-options.ts). */
  readonly isRare?: true;
};

/** What a view keeps of its question; of each kind by itself, so that the field still tells which question it is. */
type AsAsked<Kind = Question> = Kind extends Question ? Pick<Kind, "id" | "field" | "optional"> : never;

/** The view of a question with this field. */
export type ViewOf<Field extends Question["field"]> = Extract<QuestionView, { readonly field: Field }>;

/** A question in words, in one register: everything its field shows. */
export type QuestionView = AsAsked & {
  readonly label: string;
  /** For lists of answers: "Afgjort af". */
  readonly short: string;
  readonly hint?: string | undefined;
  /** Said when nothing was answered. */
  readonly missing: string;
  readonly unknownLabel?: string;
  readonly help?: { readonly summary: string; readonly paragraphs: readonly string[] };
  /** A drawing shows where the day stands. */
  readonly drawn?: true;
  /** Why the answer matters. */
  readonly why?: string;
  /** For dates: what can be tried where the day is not known, and what the plan then says. */
  readonly withoutDay?: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly planSays: string;
    readonly plan: string;
  };
  readonly options: readonly OptionView[];
  /** A long list of answers as one line to type in, where the advisor knows them: tiles would fill the page. */
  readonly asList?: true;
  /** Unfolds the rarer answers: "Flere myndigheder". */
  readonly more?: string;
  /** The eight rows of the check of the decision, numbered as on the drawn letter. */
  readonly rows: readonly {
    readonly id: DecisionCheckId;
    readonly number: number;
    readonly label: string;
    readonly hint: string;
  }[];
};

/**
 * A question of the guide in words.
 *
 * @example questionView(questionOf("guidance"), "advisor").label // "Fik borgeren at vide, hvordan man klager?"
 */
export function questionView(question: Question, register: Register): QuestionView {
  const { step: _step, slug: _slug, appliesTo: _appliesTo, whenLate: _whenLate, ...asked } = question;
  const { id, field } = question;
  const say = (text: string): string => fillRegister(text, register);
  const more = register === "citizen" ? moreOptions[id] : undefined;
  const { label, advisorLabel, short, hint, missing, unknownLabel, why } = questions[id];
  return {
    ...asked,
    label: register === "advisor" && advisorLabel ? advisorLabel : say(label),
    short: say(short),
    ...(hint && { hint: say(hint) }),
    missing: say(missing),
    ...(unknownLabel && { unknownLabel: say(unknownLabel) }),
    ...(why && { why: say(why) }),
    ...helpOf(id, register),
    ...(drawnDateIds.some((drawn) => drawn === id) && { drawn: true }),
    ...(more && { more: more.summary }),
    ...(isList(question, register) && { asList: true }),
    ...(isDateQuestion(id) && { withoutDay: withoutDayOf(id, say) }),
    options: optionViews(question).map((option) => ({
      ...option,
      ...(more?.values.includes(option.value) && { isRare: true }),
      label: say(option.label),
      ...(option.hint && { hint: say(option.hint) }),
    })),
    rows:
      field === "check"
        ? decisionCheckIds.map((item, place) => ({
            id: item,
            number: place + 1,
            label: say(decisionCheckItems[item].label),
            hint: say(decisionCheckItems[item].hint),
          }))
        : [],
  };
}

const longestTiles = 9;

function isList(question: Question, register: Register): boolean {
  return register === "advisor" && question.field === "choice" && optionViews(question).length > longestTiles;
}

/** What is folded away under a question: where to look and what a word means; for the citizen also why we ask. */
function helpOf(id: QuestionId, register: Register): Pick<QuestionView, "help"> {
  const { help, why } = questions[id];
  const paragraphs = [...(help?.paragraphs ?? []), ...(why && register === "citizen" ? [why] : [])];
  if (paragraphs.length === 0) return {};
  const say = (text: string): string => fillRegister(text, register);
  return { help: { summary: say(help?.summary ?? guideWords.why), paragraphs: paragraphs.map(say) } };
}

function isDateQuestion(id: QuestionId): id is DateQuestionId {
  return dateQuestionIds.some((date) => date === id);
}

/** The way out where the day is not known. */
function withoutDayOf(id: DateQuestionId, say: (text: string) => string): NonNullable<QuestionView["withoutDay"]> {
  const { steps, plan } = withoutTheDay[id];
  return { title: dateHelpWords.title, steps: steps.map(say), planSays: dateHelpWords.planSays, plan: say(plan) };
}

function optionViews({ id, field }: Question): readonly OptionView[] {
  if (id === "decider") {
    return [...deciderIds.map((decider) => viewOf(decider, deciders[decider])), viewOf("unknown", deciderUnknown)];
  }
  if (id === "kindUddannelse") return kindViews(kindQuestions.uddannelsesinstitution);
  if (id === "kindFamilieretshuset") return kindViews(kindQuestions.familieretshuset);
  if (field === "kommune") return [...kommuneNames.map((name) => ({ value: name, label: name })), unknownKommune];
  if (field === "check") return checkAnswerIds.map((answer) => ({ value: answer, label: checkAnswers[answer] }));
  if (field !== "choice" && field !== "choices") return [];
  return Object.entries<OptionWords>(options[id]).map(([value, words]) => viewOf(value, words));
}

const unknownKommune: OptionView = { value: "unknown", label: checkAnswers.unknown };

function kindViews(question: {
  readonly options: Readonly<Record<string, OptionWords>>;
  readonly unknown: OptionWords;
}): readonly OptionView[] {
  return [
    ...Object.entries(question.options).map(([value, words]) => viewOf(value, words)),
    viewOf("unknown", question.unknown),
  ];
}

function viewOf(value: string, { label, hint, icon }: OptionWords): OptionView {
  return { value, label, ...(hint && { hint }), ...(icon && { icon }) };
}
