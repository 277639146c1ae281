import { letterFields } from "#content/da/letters/fields.ts";
import type { LetterWords } from "#content/da/letters/shape.ts";
import { letters } from "#content/da/letters.ts";
import {
  type LetterFieldId,
  type LetterId,
  letterFieldIds,
  type OnBehalfId,
  onBehalfIds,
} from "#content/ids/letters.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { letterConditions } from "./letter-conditions.ts";
import { decisionPlaces, knownValues, suggestedValues } from "./letter-values.ts";
import { placesIn } from "./places-in.ts";
import { tidyLine } from "./tidy-text.ts";

/** What has been typed into a letter, right or wrong. Never kept. */
export type LetterTyped = {
  readonly values: Partial<Readonly<Record<LetterFieldId, string>>>;
  readonly onBehalf?: OnBehalfId;
};

/** The fields beside a letter, what they begin with, and whom the letter is about. */
export type LetterForm = {
  /** The letter's own. */
  readonly fields: readonly LetterFieldId[];
  /** Those of them that the letter is not whole without. */
  readonly required: readonly LetterFieldId[];
  /** Who sends it: the same for every letter. */
  readonly sender: readonly LetterFieldId[];
  readonly suggested: Partial<Readonly<Record<LetterFieldId, string>>>;
  /** Absent where only the party writes such a letter. */
  readonly onBehalf?: OnBehalfId;
  /** Whom it may be about. */
  readonly behalves: readonly OnBehalfId[];
};

const sender: readonly LetterFieldId[] = ["name", "address", "contact", "caseNumber"];

/**
 * What is asked for beside a letter: what its text needs and the plan does not know, then who sends it.
 *
 * @example letterForm("agenda", plan).fields // ["meetingDay", "ownQuestions"]
 */
export function letterForm(id: LetterId, plan: Plan | null): LetterForm {
  const words = letters[id];
  const conditions = letterConditions(plan);
  const known = knownValues(words, plan);
  const used = new Set<LetterFieldId>(["recipient"]);
  const required = new Set(used);
  for (const { text = "", field, when, optional } of words.parts) {
    if (when && !conditions.has(when)) continue;
    const own = placesIn(text).flatMap((place) => decisionPlaces(place, words, plan));
    for (const each of field ? [...own, field] : own) {
      used.add(each);
      if (!optional) required.add(each);
    }
  }
  // Then the letter says it without a day.
  if (plan?.answers.dated === "unknown") required.delete("dated");
  const asked = letterFieldIds.filter((field) => used.has(field) && known[field] === undefined);
  const byOrder = words.parts.flatMap(({ text = "", field }) => [
    ...placesIn(text).flatMap((place) => decisionPlaces(place, words, plan)),
    ...(field ? [field] : []),
  ]);
  const placeOf = (field: LetterFieldId) => (field === "recipient" ? -1 : byOrder.indexOf(field));
  const own = [...asked].sort((one, other) => placeOf(one) - placeOf(other));
  return {
    fields: own,
    required: own.filter((field) => required.has(field)),
    sender,
    suggested: suggestedValues(words, plan),
    ...(!words.ownOnly && { onBehalf: onBehalfOf(words, plan) }),
    behalves: onBehalfIds.filter((one) => one !== "other-unable" || mayBeUnable(words, plan)),
  };
}

/**
 * What the letter is not whole without, in the order of the fields; the party's name where another writes it.
 *
 * @example neededFields(letterForm("agenda", null)) // ["recipient", "meetingDay", "party", "name"]
 */
export function neededFields({ required }: Pick<LetterForm, "required">): readonly LetterFieldId[] {
  return [...required, "party", "name"];
}

/**
 * What the letter still has lines for, in the order of the fields: to be said before it is copied or printed.
 *
 * @example fieldsLeft(letterForm("agenda", null), { values: { name: "Anna" } }) // ["recipient", "meetingDay"]
 */
export function fieldsLeft(form: LetterForm, typed: LetterTyped): readonly LetterFieldId[] {
  const { suggested, onBehalf } = form;
  const isOwn = (typed.onBehalf ?? onBehalf ?? "self") === "self";
  const needed = neededFields(form).filter((field) => !(isOwn && field === "party"));
  return needed.filter((field) => tidyLine(typed.values[field] ?? suggested[field] ?? "") === "");
}

/** Whether a field takes several lines. @example isLongField("name") // false */
export function isLongField(id: LetterFieldId): boolean {
  return letterFields[id].lines !== undefined;
}

/**
 * There alone others complain without a fuldmagt, and demand the court, for one who cannot (R4; serviceloven § 134,
 * stk. 3, and § 135, stk. 2).
 */
function mayBeUnable({ to }: LetterWords, plan: Plan | null): boolean {
  const isOfComplaint = to === "complaint" || to === "ankestyrelsen";
  return isOfComplaint && plan !== null && "route" in plan.way && plan.way.route.id === "familieretshuset-botilbud";
}

/** Whom the letter is about, from who the person said they are. */
function onBehalfOf(words: LetterWords, plan: Plan | null): OnBehalfId {
  const party = plan?.answers.party;
  if (party === "own-child") return "own-child";
  if (party === "with-fuldmagt") return "other";
  if (party !== "without-fuldmagt") return "self";
  // Nothing is enclosed that does not exist.
  return mayBeUnable(words, plan) ? "other-unable" : "other-later";
}
