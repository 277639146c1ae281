import { options } from "#content/da/answer-options.ts";
import { boardUnknown } from "#content/da/case-names.ts";
import { letterLaws } from "#content/da/letters/laws.ts";
import { decisionPhrases, letterLabels } from "#content/da/letters/phrases.ts";
import type { LetterWords } from "#content/da/letters/shape.ts";
import { type LetterFactId, type LetterFieldId, letterFieldIds } from "#content/ids/letters.ts";
import { danishDate } from "#lib/calendar/danish-day.ts";
import { caseWords } from "#lib/document/case-words.ts";
import { fill } from "#lib/document/fill.ts";
import { latenessSentences } from "#lib/document/lateness-words.ts";
import { fillRegister } from "#lib/document/register.ts";
import { isDay } from "#lib/plan/decision-days.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { asSentences } from "./as-sentences.ts";
import { decidedBy, letterRecipient } from "./letter-addressee.ts";
import { placesIn } from "./places-in.ts";
import { tidyLine } from "./tidy-text.ts";

/** The days that a letter and the guide both ask for. */
const dayFields = [
  "dated",
  "told",
  "newDecisionDay",
  "boardDay",
  "accessDay",
  "hearingDay",
  "meetingDay",
  "complainedOn",
] as const satisfies readonly LetterFieldId[];

type Values = Partial<Readonly<Record<LetterFieldId, string>>>;

/**
 * What the plan knows, so that it is not asked for: the days of the case, and who decided. The letter's days are the
 * plan's own.
 *
 * @example knownValues(letters.complaint, plan).dated // "19. november 2026"
 */
export function knownValues({ to }: LetterWords, plan: Plan | null): Values {
  if (!plan) return {};
  const { answers } = plan;
  const days = dayFields.flatMap((id) => {
    const day = answers[id];
    return isDay(day) ? [[id, danishDate(day)] as const] : [];
  });
  const recipient = letterRecipient(to, plan);
  const decider = decidedBy(plan);
  return {
    ...Object.fromEntries(days),
    ...(recipient.isSure && { recipient: recipient.name }),
    ...(decider && { decidedBy: decider }),
  };
}

/**
 * What the person has already written or chosen in the guide, to begin from; each can be changed in the letter.
 *
 * @example suggestedValues(letters.complaint, planOf({ ...answers, wish: "flere timer" })).change // "Flere timer."
 */
export function suggestedValues({ to }: LetterWords, plan: Plan | null): Values {
  const papers = { papers: papersOf(plan) };
  if (!plan) return papers;
  const { about, wish, hearingWrong, lateWords, ownQuestions } = plan.answers;
  const { name, isSure } = letterRecipient(to, plan);
  const topic = about ? inSentence(tidyLine(about)) : topicOf(plan);
  const late = [latenessSentences(plan.answers), asSentences(lateWords ?? "")]
    .filter((text) => text !== "")
    .join("\n\n");
  return {
    ...papers,
    ...(!isSure && name && { recipient: name }),
    ...(topic && { about: topic }),
    ...(wish && { change: asSentences(wish) }),
    ...(hearingWrong && { wrong: asSentences(hearingWrong) }),
    ...(late && { lateReason: late }),
    ...(ownQuestions && { ownQuestions }),
  };
}

/**
 * What the text takes from the case and from the law; it may itself hold fields. A missing one is not known.
 *
 * @param dated what is written for the date on the decision; null where it may be left out and is
 * @example letterFacts(letters.complaint, plan, "november").board // "Ankestyrelsen"
 */
export function letterFacts(
  words: LetterWords,
  plan: Plan | null,
  dated: string | null | undefined,
): Partial<Readonly<Record<LetterFactId, string>>> {
  const board = plan ? caseWords(plan).board : boardUnknown.board;
  const laws = plan && "route" in plan.way ? letterLaws[plan.way.route.id] : {};
  // They are about the first complaint: over what has been decided on it, other sections hold.
  const isFirst = plan?.stage !== "board-decided";
  return {
    decision: decisionPhrase(words, plan, dated),
    board,
    ...(laws.reassess && isFirst && plan?.stage !== "new-decision" && { reassessLaw: laws.reassess.text }),
    ...(laws.maintain && { maintainLaw: laws.maintain.text }),
    ...(laws.late && isFirst && { lateLaw: laws.late.text }),
    ...(laws.court && { courtLaw: laws.court.text }),
  };
}

/**
 * The fields behind a place of a letter's text: its own, or those of the phrase that names the decision.
 *
 * @example decisionPlaces("decision", letters.complaint, plan) // ["dated"]
 */
export function decisionPlaces(place: string, words: LetterWords, plan: Plan | null): readonly LetterFieldId[] {
  const own = place === "decision" ? placesIn(decisionPhrase(words, plan)) : [place];
  return letterFieldIds.filter((field) => own.includes(field));
}

/** "afgørelsen af {dated}": by what is known of the day, and with who decided where the letter goes to another. */
function decisionPhrase({ to }: LetterWords, plan: Plan | null, dated?: string | null): string {
  const phrase = ownPhrase(plan, dated);
  const isDirect = to === "complaint" && plan !== null && "route" in plan.way && !plan.way.route.reassessed;
  const goesElsewhere = isDirect && letterRecipient("authority", plan).name !== letterRecipient(to, plan).name;
  const isNamed = plan !== null && plan.decider !== "unknown" && plan.decider !== "other";
  return goesElsewhere && isNamed ? fill(decisionPhrases.from, { decision: phrase, decidedBy: "{decidedBy}" }) : phrase;
}

function ownPhrase(plan: Plan | null, dated: string | null | undefined): string {
  if (!plan) return byDate(dated, false);
  const { stage, answers } = plan;
  if (stage === "new-decision") return decisionPhrases.newDecision;
  if (stage === "board-decided") return decisionPhrases.board;
  if (isDay(answers.dated)) return decisionPhrases.dated;
  if (isDay(answers.told) || answers.channel === "oral") return decisionPhrases.told;
  return isDay(answers.received)
    ? fill(decisionPhrases.received, { received: danishDate(answers.received) })
    : byDate(dated, answers.dated === "unknown");
}

/** "af" stands before a date alone; the words of who does not know it, or no day at all, need others. */
function byDate(dated: string | null | undefined, isUnknown: boolean): string {
  if (dated) return /^\d/u.test(dated) ? decisionPhrases.dated : decisionPhrases.someDay;
  return isUnknown && dated === null ? decisionPhrases.noDay : decisionPhrases.dated;
}

/** What the case is about, as it was chosen; nothing where that says nothing. */
function topicOf({ answers }: Plan): string | null {
  const { topicKommune, topicBeskaeftigelse, topicUdbetalingDanmark } = answers;
  const label =
    (topicKommune && !isVague(topicKommune) && options.topicKommune[topicKommune].label) ||
    (topicBeskaeftigelse && !isVague(topicBeskaeftigelse) && options.topicBeskaeftigelse[topicBeskaeftigelse].label) ||
    (topicUdbetalingDanmark &&
      !isVague(topicUdbetalingDanmark) &&
      options.topicUdbetalingDanmark[topicUdbetalingDanmark].label);
  // A list needs it; of one case it says nothing.
  return label ? startingSmall(fillRegister(label, "citizen")).replace(/ og lignende$/u, "") : null;
}

function isVague(topic: string): boolean {
  return topic === "unknown" || topic.startsWith("andet") || topic.startsWith("anden");
}

/** A label goes on in small letters, but not a short name such as CPR. */
function startingSmall(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** So does what the person wrote, where its first word cannot be a name. */
function inSentence(about: string): string {
  return /^(?:Min|Mit|Mine|Vores|En|Et|Den|Det|De|At|Om|Hjælp|Støtte|Afslag|Nej)(?=\s)/u.test(about)
    ? startingSmall(about)
    : about;
}

function papersOf(plan: Plan | null): string {
  const wanted = (plan?.answers.accessWhat ?? []).flatMap((what) =>
    what === "unknown" ? [] : [letterLabels.papers[what]],
  );
  if (wanted.length === 0 || wanted.includes(letterLabels.papers["whole-file"])) return letterLabels.allPapers;
  return wanted.join(` ${letterLabels.and} `);
}
