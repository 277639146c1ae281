import { describe, expect, it } from "vitest";
import { checkAnswers, checkItems, options } from "#content/da/answer-options.ts";
import { asks } from "#content/da/asks.ts";
import {
  callLater,
  callToday,
  companionWords,
  howWords,
  noteCall,
  partlyWords,
  reasonsWords,
  urgentNow,
} from "#content/da/case-names.ts";
import * as clockLawsFile from "#content/da/clock-laws.ts";
import { clockStepPlaceholders, clockSteps, reassessmentSteps, sharedSteps } from "#content/da/clock-steps.ts";
import { clockOwners, clockPlaceholders, clocks } from "#content/da/clocks.ts";
import { questionLinkLabels, withoutTheDay } from "#content/da/date-help.ts";
import { dateHelpWords } from "#content/da/date-help-words.ts";
import * as deadlineFile from "#content/da/deadline.ts";
import {
  cutOffSources,
  deadlinePlaceholders,
  deadlineSteps,
  forgives,
  forgivesSources,
  periodLaw,
} from "#content/da/deadline.ts";
import { deadlineDoubtNote, deadlineDoubts } from "#content/da/deadline-doubts.ts";
import { deciders } from "#content/da/deciders.ts";
import { checkedParts, decisionCheckItems } from "#content/da/decision-check.ts";
import { drawingNote, letterParts, postParts } from "#content/da/drawings.ts";
import { dateErrors, errorPlaceholders, errors } from "#content/da/errors.ts";
import { exits } from "#content/da/exits.ts";
import { frist } from "#content/da/frist.ts";
import * as interfaceFile from "#content/da/interface.ts";
import { interfacePlaceholders } from "#content/da/interface.ts";
import { latePage } from "#content/da/late-page.ts";
import * as latenessFile from "#content/da/lateness.ts";
import { latenessPlaceholders, latenessTaskPlaceholders } from "#content/da/lateness.ts";
import { legalTerms } from "#content/da/legal-terms.ts";
import { pauseLawIntro, pauseLaws, pauses } from "#content/da/pauses.ts";
import * as planFile from "#content/da/plan.ts";
import { canBeWorseSources, outcomeSources, planPlaceholders } from "#content/da/plan.ts";
import { questions } from "#content/da/questions.ts";
import * as stageWordsFile from "#content/da/stage-words.ts";
import { stations } from "#content/da/stations.ts";
import { dayToday, taskPlaceholders, tasks } from "#content/da/tasks.ts";
import { routeIds } from "#content/ids/routes.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";
import { fillRegister } from "#lib/document/register.ts";
import { placesIn } from "#lib/letters/places-in.ts";
import { textsIn } from "#tests/support/content-texts.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";

/** Fields that hold ids, not words. */
const ids = ["sources", "icon", "id", "owner", "fileName", "blankFileName"];

/** The exported words of a file, without the lists of ids it exports as well. */
function wordsOf(file: Readonly<Record<string, unknown>>, ...notWords: readonly string[]): readonly string[] {
  return textsIn(
    Object.entries(file).flatMap(([name, value]) => (notWords.includes(name) ? [] : [value])),
    ids,
  );
}

const registerWords = ["du", "Du", "dig", "din", "dit", "dine", "Din", "Dit", "Dine"];

const latenessPlaces = [...latenessPlaceholders, ...latenessTaskPlaceholders];

/** Every text of the plan: the citizen's own, always "du". */
const planTexts = {
  tasks: [textsIn([tasks, partlyWords, reasonsWords], ids), taskPlaceholders],
  clocks: [textsIn([clocks, clockOwners], ids), clockPlaceholders],
  stageWords: [wordsOf(stageWordsFile, "stagePlaceholders"), stageWordsFile.stagePlaceholders],
  clockSteps: [textsIn([clockSteps, sharedSteps, reassessmentSteps], ids), clockStepPlaceholders],
  clockLaws: [wordsOf(clockLawsFile), []],
  pauses: [textsIn([pauses, pauseLawIntro, pauseLaws], ids), ["authority"]],
  asks: [textsIn(asks, ids), []],
  deadline: [wordsOf(deadlineFile, "deadlinePlaceholders", "cutOffSources", "forgivesSources"), deadlinePlaceholders],
  plan: [wordsOf(planFile, "planPlaceholders", "outcomeSources", "canBeWorseSources"), planPlaceholders],
  errors: [textsIn([dateErrors, errors], ids), errorPlaceholders],
  frist: [textsIn(frist, ids), []],
  "late-page": [textsIn(latePage, ids), []],
  lateness: [wordsOf(latenessFile, "latenessPlaceholders", "latenessTaskPlaceholders"), latenessPlaces],
} as const;

/** Texts that both registers share. */
const registerTexts = {
  questions: textsIn([questions, options, checkItems, checkAnswers], ids),
  "decision-check": textsIn([decisionCheckItems, checkedParts, deadlineDoubts, deadlineDoubtNote], ids).filter(
    (text) => !Object.values(checkedParts).some(({ part }) => part === text),
  ),
  "date-help": textsIn([dateHelpWords, withoutTheDay, questionLinkLabels, letterParts, postParts, drawingNote], ids),
  interface: wordsOf(interfaceFile, "interfacePlaceholders"),
} as const;

/** Long values, so that a text is measured as it is read at its longest. */
const values: Readonly<Record<string, string>> = {
  authority: deciders["boerne-og-ungeudvalg"].definite,
  Authority: deciders["boerne-og-ungeudvalg"].definiteCapital,
  sendTo: stations["klagenaevnet-for-specialundervisning"].definite,
  SendTo: stations["klagenaevnet-for-specialundervisning"].definite,
  MaintainTo: "Bornholms Regionskommune",
  station: stations.ankestyrelsen.definite,
  Station: stations.ankestyrelsen.definite,
  remind: danishDay(parseCalendarDate("2026-12-30")),
  board: stations.ankestyrelsen.definite,
  Board: stations.ankestyrelsen.definite,
  ...howWords.phone,
  HowToday: howWords.phone.How,
  CallLater: fill(callLater, { officeDay: danishDay(parseCalendarDate("2026-12-17")) }),
  CallToday: callToday,
  NoteCall: noteCall,
  Now: urgentNow,
  day: fill(dayToday, { day: danishDay(parseCalendarDate("2026-12-17")) }),
  due: danishDay(parseCalendarDate("2026-12-17")),
  officeDay: danishDay(parseCalendarDate("2026-12-17")),
  letterDay: danishDay(parseCalendarDate("2026-12-15")),
  ourDay: danishDay(parseCalendarDate("2026-12-17")),
  before: danishDay(parseCalendarDate("2026-12-16")),
  weekday: "torsdag",
  count: "26",
  max: "600",
  n: "5",
  version: "21. november 2026",
  checked: "21. november 2026",
  printed: "21. november 2026",
  dated: "18. november 2026",
  advice: "Aktindsigt",
  name: "Aktindsigt",
  label: "Datoen på afgørelsen",
  question: "Hvordan kom afgørelsen?",
  step: "Afgørelsen",
  title: "Din plan",
  reasons: "sygdom, sproget og et handicap",
  Reasons: reasonsWords.now,
  Partly: partlyWords.unknown,
  reason: "Der var alvorlig sygdom, så jeg ikke kunne klage før.",
  papers: "et brev fra lægen",
  forgives: "",
  where: exits.huslejenaevn.where,
  companion: `${companionWords["own-organisation"]}`,
};

const isInRegister = (text: string): boolean => placesIn(text).some((place) => registerWords.includes(place));
const filled = (text: string): string => (isInRegister(text) ? fillRegister(text, "citizen") : fill(text, values));

const files: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(planTexts).map(([name, [texts]]) => [name, texts] as const),
  ...Object.entries(registerTexts),
];

describe("every text", () => {
  it.each(files)("of %s is there, without stray blanks, and in words", (_name, texts) => {
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(text.trim(), JSON.stringify(text)).not.toBe("");
      expect(text, text).not.toMatch(/ {2}|\n|^ |undefined|TODO/);
    }
  });

  it.each(Object.entries(planTexts))("of %s holds only the places it declares", (_name, [texts, declared]) => {
    const allowed: readonly string[] = declared;
    for (const text of texts)
      expect(
        placesIn(text).filter((place) => !allowed.includes(place)),
        text,
      ).toEqual([]);
  });

  it.each(["questions", "date-help"] as const)("of the %s is in two registers and says neither by itself", (file) => {
    for (const text of registerTexts[file]) {
      expect(
        placesIn(text).filter((place) => !registerWords.includes(place)),
        text,
      ).toEqual([]);
      const bare = text.replace(/\{[^}]*\}/g, "");
      expect(bare, text).not.toMatch(
        /(?<!\p{L})(du|dig|din|dit|dine|dig selv|borgeren|borgerens|jeg|min|mit|mine)(?!\p{L})/iu,
      );
      expect(fillRegister(text, "advisor"), text).not.toMatch(/\{|\}|(?<!\p{L})du(?!\p{L})/u);
    }
  });

  it("of the interface holds either its own places or words in two registers", () => {
    const allowed: readonly string[] = interfacePlaceholders;
    for (const text of registerTexts.interface) {
      const places = placesIn(text);
      const own = places.filter((place) => !registerWords.includes(place));
      expect(
        own.filter((place) => !allowed.includes(place)),
        text,
      ).toEqual([]);
      expect(own.length === 0 || own.length === places.length, text).toBe(true);
    }
  });

  it.each(files)("of %s is plain: LIX at most 35, no sentence over 25 words", (_name, texts) => {
    const read = texts.map(filled);
    expect(lix(read, legalTerms)).toBeLessThanOrEqual(35);
    for (const sentence of read.flatMap(sentences)) expect(words(sentence).length, sentence).toBeLessThanOrEqual(25);
  });

  it.each(files)("[F8] of %s calls nothing too late and promises no time", (_name, texts) => {
    const text = texts.join("\n").toLowerCase();
    for (const phrase of [
      "for sent",
      "god tid til",
      "du har god tid",
      "ankefrist",
      "ankevejledning",
      "altid ret",
      "agtindsigt",
    ]) {
      expect(text).not.toContain(phrase);
    }
  });
});

describe("[T1] sources", () => {
  const cited = [
    ...Object.values(tasks).flatMap(({ sources }) => sources),
    ...Object.values(clocks).flatMap(({ sources }) => sources),
    ...Object.values(deadlineSteps).flatMap(({ sources }) => sources),
    ...Object.values(cutOffSources).flat(),
    ...Object.values(forgivesSources).flat(),
    ...Object.values(periodLaw).flatMap((law) => law?.sources ?? []),
    ...outcomeSources,
    ...Object.values(canBeWorseSources).flat(),
  ];

  it("are all on the list", () => {
    expect(cited.length).toBeGreaterThan(80);
    for (const id of cited) expect(sourceIds).toContain(id);
  });

  it.each(routeIds)("[F1] %s names the law of its period, or says that none was seen", (id) => {
    const law = periodLaw[id];
    if (law === null) expect(["familieretshuset-adoption", "det-staar-i-brevet"]).toContain(id);
    else expect(law.text).toMatch(/§/);
  });

  it.each(routeIds)("[F8] %s: who may overlook the deadline has a source, or no rule is claimed", (id) => {
    const claims = !/ikke set en regel|Se i brevet/.test(forgives[id]);
    if (claims) expect(forgivesSources[id].length).toBeGreaterThan(0);
  });
});
