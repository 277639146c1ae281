import { asks } from "#content/da/asks.ts";
import { letterTitles } from "#content/da/letter-titles.ts";
import { disagreeItems, letterLabels } from "#content/da/letters/phrases.ts";
import type { LetterPart, LetterWords } from "#content/da/letters/shape.ts";
import { letters } from "#content/da/letters.ts";
import { type LetterFieldId, type LetterId, letterFactIds, type OnBehalfId } from "#content/ids/letters.ts";
import type { AskId } from "#content/ids/plan.ts";
import type { CalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import type { Plan } from "#lib/plan/plan.ts";
import type { Letter, LetterBlock, LetterFact } from "./letter.ts";
import { letterConditions } from "./letter-conditions.ts";
import { isLongField, type LetterTyped } from "./letter-form.ts";
import { knownValues, letterFacts } from "./letter-values.ts";
import { placesIn } from "./places-in.ts";
import { tidyLine, tidyText } from "./tidy-text.ts";

export type LetterInput = {
  readonly id: LetterId;
  /** The case; null for the letter as anyone can use it. */
  readonly plan: Plan | null;
  /** The day of writing (H5); null leaves a line for it. */
  readonly today: CalendarDate | null;
  readonly typed: LetterTyped;
  /** What may be left out and is not typed: lines for a pen on the empty letter, nothing in one that is being written. */
  readonly optional: "lines" | "leave-out";
};

/**
 * A letter in blocks: from whom, to whom, the day, the subject, the text in the first person, and the name under it.
 * Addressee, days and sections of law are the plan's and the route's own. What is not known and not typed is a line to
 * write on.
 *
 * @example
 * composeLetter({ id: "agenda", plan, today, typed: { values: {} }, optional: "leave-out" }).blocks.at(-1)?.type
 * // "facts"
 */
export function composeLetter({ id, plan, today, typed, optional }: LetterInput): Letter {
  const words = letters[id];
  const values = tidied({ ...typed.values, ...knownValues(words, plan) });
  const dated = values.dated ?? (optional === "leave-out" ? null : undefined);
  const setting: Setting = { plan, values, optional, facts: letterFacts(words, plan, dated) };
  const conditions = letterConditions(plan);
  const parts = words.parts.filter(({ when }) => !when || conditions.has(when));
  return {
    id,
    title: letterTitles[id],
    blocks: [
      { type: "facts", items: senderFacts(values) },
      {
        type: "facts",
        items: [
          { label: letterLabels.to, value: values.recipient ?? "" },
          { label: letterLabels.date, value: today ? danishDate(today) : "" },
        ],
      },
      { type: "subject", text: subjectOf(words, values) },
      ...behalfBlocks({ ...words, ...typed }, setting),
      ...parts.flatMap((part) => partBlocks(part, setting)),
      { type: "paragraph", text: `${letterLabels.closing}\n${values.name ?? letterLabels.pen}` },
      { type: "facts", items: signatureFacts(words) },
    ],
  };
}

type Values = Partial<Readonly<Record<LetterFieldId, string>>>;

type Setting = {
  readonly plan: Plan | null;
  readonly values: Values;
  readonly facts: ReturnType<typeof letterFacts>;
  readonly optional: LetterInput["optional"];
};

/** What is typed as it can be sent; what is empty is not there. */
function tidied(values: Values): Values {
  const entries = Object.entries(values).flatMap(([field, value]) => {
    const text = isLongField(field as LetterFieldId) ? tidyText(value) : tidyLine(value);
    return text === "" ? [] : [[field, text] as const];
  });
  return Object.fromEntries(entries);
}

/** Who writes. CPR is a line for the pen and never more; what is empty has no place in a message. */
function senderFacts(values: Values): readonly LetterFact[] {
  const optionalFact = (field: "address" | "contact" | "caseNumber"): LetterFact => ({
    label: letterLabels[field],
    value: values[field] ?? "",
    ...(values[field] === undefined && { paperOnly: true }),
  });
  return [
    { label: letterLabels.name, value: values.name ?? "" },
    optionalFact("address"),
    optionalFact("contact"),
    optionalFact("caseNumber"),
    { label: letterLabels.cpr, value: "", paperOnly: true },
  ];
}

/** Who opens the letter sees which case it is about, where that is said in few words. */
function subjectOf({ subject, parts }: LetterWords, { about = "" }: Values): string {
  const isNamed = parts.some(({ text = "" }) => text.includes("{about}"));
  return isNamed && about !== "" && about.length <= mostInSubject ? `${subject} (${withoutStop(about)})` : subject;
}

const mostInSubject = 60;

function signatureFacts({ signed }: LetterWords): readonly LetterFact[] {
  const signature: LetterFact = { label: letterLabels.signature, value: "", paperOnly: true };
  return signed ? [{ label: letterLabels.signedOn, value: "", paperOnly: true }, signature] : [signature];
}

/** On whose behalf one writes, before anything else. */
function behalfBlocks({ onBehalf, ownOnly }: LetterTyped & LetterWords, setting: Setting): readonly LetterBlock[] {
  if (ownOnly || onBehalf === undefined || onBehalf === "self") return [];
  const text = behalfTexts[onBehalf];
  return [{ type: "paragraph", text: filled(text, setting) ?? text }];
}

const behalfTexts: Readonly<Record<Exclude<OnBehalfId, "self">, string>> = {
  "own-child": letterLabels.ownChild,
  other: letterLabels.onBehalf,
  "other-later": letterLabels.onBehalfLater,
  "other-unable": letterLabels.onBehalfUnable,
};

function partBlocks(part: LetterPart, setting: Setting): readonly LetterBlock[] {
  const { field, text } = part;
  const isLeftOut = part.optional && setting.optional === "leave-out";
  const fieldsOfText = placesIn(text ?? "").filter((place) => !factPlaces.includes(place));
  const isEmpty = field
    ? !setting.values[field]
    : fieldsOfText.some((place) => !setting.values[place as LetterFieldId]);
  if (isLeftOut && isEmpty) return [];

  const items = itemsOf(part, setting);
  if ((part.itemsFrom || part.items) && items.length === 0) return [];
  const before = text === undefined ? [] : paragraph(text, part.otherwise, setting);
  if (text !== undefined && before.length === 0) return [];
  return [
    ...before,
    ...(items.length > 0 ? [{ type: "list", items } as const] : []),
    ...(field ? writtenBlocks(setting.values[field], part.lines ?? 1) : []),
  ];
}

function paragraph(text: string, otherwise: string | undefined, setting: Setting): readonly LetterBlock[] {
  const words = filled(text, setting) ?? otherwise ?? null;
  return words === null ? [] : [{ type: "paragraph", text: words }];
}

/** The person's own words, a block for each paragraph of theirs. */
function writtenBlocks(value: string | undefined, lines: number): readonly LetterBlock[] {
  if (value === undefined) return [{ type: "pen", lines }];
  return value.split(/\n{2,}/u).map((text) => ({ type: "paragraph", text }));
}

function itemsOf({ items = [], itemsFrom }: LetterPart, setting: Setting): readonly string[] {
  const { plan } = setting;
  const filledItems = items.flatMap((item) => filled(item, setting) ?? []);
  if (itemsFrom === "disagree") {
    return (plan?.answers.disagree ?? []).flatMap((id) => (id === "unknown" ? [] : [disagreeItems[id]]));
  }
  if (itemsFrom !== "asks") return filledItems;
  const own = (plan?.asks ?? []).filter((id) => aboutDecision.includes(id)).map((id) => asks[id]);
  return own.length > 0 ? own : filledItems;
}

/** The questions that a decision can be explained by; those about meetings and waiting have letters of their own. */
const aboutDecision: readonly AskId[] = [
  "in-writing",
  "which-date",
  "which-rule",
  "which-reasons",
  "which-facts",
  "why-not-heard",
  "how-to-complain",
  "last-day",
  "what-would-change",
  "what-is-missing",
  "pause",
];

/** A text with its places filled: a field that is not typed is a line to write on; null where a fact is not known. */
function filled(text: string, { facts, values }: Setting): string | null {
  const whole = text.replaceAll("{decision}", facts.decision ?? "");
  const known: Readonly<Record<string, string | undefined>> = { ...facts, ...values };
  const isUnknown = (place: string) => factPlaces.includes(place) && known[place] === undefined;
  if (placesIn(whole).some(isUnknown)) return null;
  return whole
    .replaceAll(/\{([^}]*)\}/g, (_place, name: string) => withoutStop(known[name] ?? letterLabels.pen))
    .replaceAll(/\.{2}(?=\s|$)/gu, ".");
}

const factPlaces: readonly string[] = letterFactIds;

/** In a sentence of ours a typed full stop would end it. */
function withoutStop(value: string): string {
  return value.replace(/\.+$/u, "");
}
