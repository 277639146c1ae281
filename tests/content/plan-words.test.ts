import { describe, expect, it } from "vitest";
import { asks } from "#content/da/asks.ts";
import * as clockLawsFile from "#content/da/clock-laws.ts";
import { clockStepPlaceholders, clockSteps, reassessmentSteps, sharedSteps } from "#content/da/clock-steps.ts";
import { clockOwners, clockPlaceholders, clocks } from "#content/da/clocks.ts";
import { questionLinkLabels, withoutTheDay } from "#content/da/date-help.ts";
import { dateHelpWords } from "#content/da/date-help-words.ts";
import * as deadlineFile from "#content/da/deadline.ts";
import {
  cutOffSources,
  cutOffs,
  deadlineLabels,
  deadlinePlaceholders,
  deadlineStates,
  deadlineSteps,
  forgives,
  forgivesSources,
  fourWeeksNotConfirmed,
  latestLine,
  latestNotFixed,
  latestReasons,
  letterWords,
  periodLaw,
  provisionalLine,
  withoutDay,
} from "#content/da/deadline.ts";
import { deadlineDoubtNote, deadlineDoubts } from "#content/da/deadline-doubts.ts";
import { deciders } from "#content/da/deciders.ts";
import { checkedParts, decisionCheckItems } from "#content/da/decision-check.ts";
import { drawingNote, letterParts, postParts } from "#content/da/drawings.ts";
import { dateErrors, errorPlaceholders, errors } from "#content/da/errors.ts";
import { frist } from "#content/da/frist.ts";
import * as interfaceFile from "#content/da/interface.ts";
import { interfacePlaceholders } from "#content/da/interface.ts";
import { latePage } from "#content/da/late-page.ts";
import * as latenessFile from "#content/da/lateness.ts";
import { latenessPlaceholders, latenessTaskPlaceholders } from "#content/da/lateness.ts";
import { legalTerms } from "#content/da/legal-terms.ts";
import { pauseLawIntro, pauseLaws, pauses } from "#content/da/pauses.ts";
import * as planFile from "#content/da/plan.ts";
import { boardOutcomeTexts, canBeWorseSources, outcomeSources, planPlaceholders } from "#content/da/plan.ts";
import { checkAnswers, checkItems, options, questions } from "#content/da/questions.ts";
import * as stageWordsFile from "#content/da/stage-words.ts";
import { stations } from "#content/da/stations.ts";
import { callLater, howWords, partlyWords, reasonsWords, taskPlaceholders, tasks } from "#content/da/tasks.ts";
import { decisionCheckIds } from "#content/ids/decision-check.ts";
import { askIds, clockIds, taskIdsByAdvice } from "#content/ids/plan.ts";
import { checkItemIds, choiceOptions, choicesOptions, dateQuestionIds } from "#content/ids/questions.ts";
import { routeIds } from "#content/ids/routes.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { fill } from "#lib/document/fill.ts";
import { fillRegister } from "#lib/document/register.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";

/** Fields that hold ids, not words. */
const idFields = new Set(["sources", "icon", "id", "owner", "fileName", "blankFileName"]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => (idFields.has(field) ? [] : textsIn(inner)));
}

/** The exported words of a file, without the lists of ids it exports as well. */
function wordsOf(file: Readonly<Record<string, unknown>>, ...notWords: readonly string[]): readonly string[] {
  return textsIn(Object.entries(file).flatMap(([name, value]) => (notWords.includes(name) ? [] : [value])));
}

const placesIn = (text: string): readonly string[] => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");

const registerWords = ["du", "Du", "dig", "din", "dit", "dine", "Din", "Dit", "Dine"];

const latenessPlaces = [...latenessPlaceholders, ...latenessTaskPlaceholders];

/** Every text of the plan: the citizen's own, always "du". */
const planTexts = {
  tasks: [textsIn([tasks, partlyWords, reasonsWords]), taskPlaceholders],
  clocks: [textsIn([clocks, clockOwners]), clockPlaceholders],
  stageWords: [wordsOf(stageWordsFile, "stagePlaceholders"), stageWordsFile.stagePlaceholders],
  clockSteps: [textsIn([clockSteps, sharedSteps, reassessmentSteps]), clockStepPlaceholders],
  clockLaws: [wordsOf(clockLawsFile), []],
  pauses: [textsIn([pauses, pauseLawIntro, pauseLaws]), ["authority"]],
  asks: [textsIn(asks), []],
  deadline: [wordsOf(deadlineFile, "deadlinePlaceholders", "cutOffSources", "forgivesSources"), deadlinePlaceholders],
  plan: [wordsOf(planFile, "planPlaceholders", "outcomeSources", "canBeWorseSources"), planPlaceholders],
  errors: [textsIn([dateErrors, errors]), errorPlaceholders],
  frist: [textsIn(frist), []],
  "late-page": [textsIn(latePage), []],
  lateness: [wordsOf(latenessFile, "latenessPlaceholders", "latenessTaskPlaceholders"), latenessPlaces],
} as const;

/** Texts that both registers share. */
const registerTexts = {
  questions: textsIn([questions, options, checkItems, checkAnswers]),
  "decision-check": textsIn([decisionCheckItems, checkedParts, deadlineDoubts, deadlineDoubtNote]).filter(
    (text) => !Object.values(checkedParts).some(({ part }) => part === text),
  ),
  "date-help": textsIn([dateHelpWords, withoutTheDay, questionLinkLabels, letterParts, postParts, drawingNote]),
  interface: wordsOf(interfaceFile, "interfacePlaceholders"),
} as const;

/** Long values, so that a text is measured as it is read at its longest. */
const values: Readonly<Record<string, string>> = {
  authority: deciders["boerne-og-ungeudvalg"].definite,
  Authority: deciders["boerne-og-ungeudvalg"].definiteCapital,
  sendTo: stations["klagenaevnet-for-specialundervisning"].definite,
  SendTo: stations["klagenaevnet-for-specialundervisning"].definite,
  station: stations.ankestyrelsen.definite,
  Station: stations.ankestyrelsen.definite,
  remind: danishDay(parseCalendarDate("2026-12-30")),
  board: stations.ankestyrelsen.definite,
  Board: stations.ankestyrelsen.definite,
  ...howWords.phone,
  HowToday: howWords.phone.How,
  CallLater: fill(callLater, { officeDay: danishDay(parseCalendarDate("2026-12-17")) }),
  day: danishDay(parseCalendarDate("2026-12-17")),
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

describe("the tasks", () => {
  const all = Object.entries(tasks);

  it("has words for exactly the ids of the list", () => {
    expect(Object.keys(tasks).sort()).toEqual(Object.values(taskIdsByAdvice).flat().sort());
    expect(Object.keys(clocks).sort()).toEqual([...clockIds].sort());
    expect(Object.keys(asks).sort()).toEqual([...askIds].sort());
  });

  /** There only with their day: lib/plan/tasks-klagen.ts. */
  const onlyWithDay: readonly string[] = ["complain", "decide-to-complain"];

  it.each(all)("%s has a short title and a twin for each text with a day", (id, task) => {
    for (const title of [task.title, task.titleWithoutDay]) expect(title?.length ?? 0).toBeLessThanOrEqual(60);
    if (task.title.includes("{day}")) expect(task.titleWithoutDay !== undefined).toBe(!onlyWithDay.includes(id));
    if (task.text.includes("{day}")) expect(task.textWithoutDay).toBeDefined();
    const without = [task.titleWithoutDay, task.textWithoutDay, task.textDirect, task.textInLetter];
    for (const text of [...without, task.textBeforeDecision, task.textAfterComplaint])
      expect(text ?? "").not.toContain("{day}");
  });

  it("[F6] one complaint is enough and starts the reassessment; where there is none, nothing is said of it", () => {
    expect(tasks.complain.text).toMatch(/Én klage er nok: Den får \{authority\} til at se på sagen igen/);
    for (const text of [tasks.complain.text, tasks.complain.textDirect]) expect(text).toContain("{Reasons}");
    expect(reasonsWords.later).toBe("Du kan begrunde senere.");
    expect(reasonsWords.now).not.toContain("begrunde");
    expect(tasks.complain.textDirect).not.toContain("igen");
    expect(tasks.complain.textDirect).toContain("{sendTo}");
  });

  it("[F8] the late complaint is sent today, with its reason", () => {
    for (const text of [tasks["complain-today"].text, tasks["complain-today"].textInLetter]) {
      expect(text).toMatch(/i dag/);
      expect(text).toMatch(/klag alligevel, og skriv, hvorfor klagen kommer nu/);
    }
  });

  it("[C1] written reasons are asked for within 14 days, and the complaint does not wait", () => {
    expect(tasks["ask-written-decision"].text).toMatch(/inden 14 dage.*Vent ikke på brevet med at klage/);
  });

  it("[C2] aktindsigt does not stop the deadline, and both are asked for in one message", () => {
    expect(tasks["ask-aktindsigt"].text).toMatch(/stopper ikke i sig selv klagefristen.*samme besked.*klag alligevel/);
    expect(tasks["ask-aktindsigt"].textBeforeDecision).not.toContain("klagefrist");
    expect(tasks["complain-aktindsigt-refusal"].text).toContain("ingen klagefrist");
  });

  it("[C4] silence ends a complaint that was partly met", () => {
    expect(tasks["maintain-complaint"].text).toContain("Siger du ikke noget, går klagen ikke videre");
    expect(clocks.maintain.text).toContain("går klagen ikke videre");
    expect(clocks.maintain.owner).toBe("citizen");
    expect(tasks["complain-over-new-decision"].sources).toContain("AESB");
  });

  it("[C5] court review is demanded through Ankestyrelsen", () => {
    expect(tasks["demand-court-review"].text).toContain("til Ankestyrelsen, ikke til retten");
    expect(clocks["court-review"].text).toContain("til Ankestyrelsen, ikke til retten");
  });

  it("asks the case worker in questions", () => {
    for (const ask of Object.values(asks)) expect(ask).toMatch(/\?$/);
  });
});

describe("the deadline", () => {
  it("[F9] every step names the day it reaches", () => {
    for (const { text } of Object.values(deadlineSteps)) expect(placesIn(text)).toEqual(["day"]);
    for (const text of textsIn([clockSteps, sharedSteps, reassessmentSteps])) expect(placesIn(text)).toContain("day");
  });

  it("[F2p] without the date on the decision the day is provisional", () => {
    expect(provisionalLine).toBe("Foreløbig: find datoen på brevet, den sikre dag kan være tidligere.");
    expect(deadlineLabels.provisional).toMatch(/^Foreløbig/);
  });

  it("[F2] the later reading is shown and not advised, with one sentence that says why", () => {
    expect(latestLine).toMatch(/måske længere.*\{day\}.*regn ikke med dagen/);
    for (const reason of Object.values(latestReasons)) {
      expect(reason).toMatch(/^Der er (?:to|flere) dage, fordi /);
    }
    expect(deadlineSteps["latest-start-sixth-day"].text).toMatch(/seks hverdage.*ikke bekræftet.*2026/);
  });

  it("[F6] digital until 23.59 of the day, paper and phone within office hours of the office day", () => {
    expect(cutOffs.digitalMidnight).toMatch(/kl\. 23\.59 \{day\}/);
    for (const line of [cutOffs.officeHours, cutOffs.phoneAndPaper, cutOffs.paperOnly]) {
      expect(line).toMatch(/åbningstid.*\{officeDay\}/);
    }
    expect(cutOffs.paperOnly).not.toMatch(/telefon/i);
  });

  it("[F7] missing guidance can matter, and nothing more is said", () => {
    for (const line of [latestNotFixed.guidanceMissing, latestNotFixed.oralWithoutGuidance]) {
      expect(line).toContain("kan have betydning");
      expect(line).toContain("klag inden den sikre dag");
    }
  });

  it("[F8] every state past the safe day says to complain today and to say why", () => {
    const { safeDayPassed, safeDayPassedNotFixed, passed, letterDayPassed } = deadlineStates;
    for (const text of [safeDayPassed, safeDayPassedNotFixed, passed, letterDayPassed]) {
      expect(text).toMatch(/[Kk]lag.* i dag, og skriv, hvorfor klagen kommer nu\.$/);
    }
  });

  it("[F8] Ankestyrelsen alone, STAR's director, the boards: each route has its own", () => {
    expect(forgives.kommune).toMatch(/^Ankestyrelsen.*\{authority\} sende klagen videre med det samme/);
    expect(forgives["boerne-og-ungeudvalg"]).not.toContain("{authority}");
    expect(forgives["a-kasse"]).toContain("STAR");
    expect(forgives.star).toContain("Chefen for Ankestyrelsen");
    expect(forgives.su).toContain("højst i seks måneder");
    expect(forgives.arbejdstilsynet).toContain("Arbejdsmiljøklagenævnet");
    for (const id of ["adoptionssamraad", "stu", "familieretshuset-adoption"] as const) {
      expect(forgives[id]).toContain("ikke set en regel");
    }
  });

  it("[F12] STU and adult education: four weeks is not said as a fact", () => {
    expect(fourWeeksNotConfirmed).toContain("ikke bekræftet");
    expect(latestNotFixed.notConfirmed).toMatch(/ikke bekræftet.*tidligere dag i brevet, så brug den/);
    expect(periodLaw.stu?.text).toContain("ikke nævner en frist");
  });

  it("[F10] before 1 July 2018 nothing is computed and the complaint is sent anyway", () => {
    expect(withoutDay.tooOld).toMatch(/1\. juli 2018.*Klag alligevel/);
  });

  it("[F11] the letter decides, and it may be shorter than four weeks", () => {
    expect(withoutDay.inLetter).toBe("Fristen står i brevet. Den kan være kortere end fire uger. Klag i dag.");
  });

  it("[R5] of two dates the earlier is used, and the authority is asked in writing", () => {
    expect(letterWords.differs).toMatch(/Brug den tidligste: \{day\}/);
    expect(letterWords.ask).toMatch(/på skrift/);
  });

  it("[R6] says of every result what comes next", () => {
    expect(Object.keys(boardOutcomeTexts).sort()).toEqual([...choiceOptions.boardOutcome, "stadfaestetFinal"].sort());
  });
});

describe("the questions", () => {
  const worded: Readonly<Record<string, object>> = options;
  const lists: Readonly<Record<string, readonly string[]>> = { ...choiceOptions, ...choicesOptions };

  it.each(Object.keys(worded))("%s has words for exactly its answers", (id) => {
    expect(Object.keys(worded[id] ?? {}).sort()).toEqual([...(lists[id] ?? [])].sort());
  });

  it("takes every list of answers but those worded with the deciders and kinds", () => {
    const elsewhere = ["decider", "kindUddannelse", "kindFamilieretshuset"];
    expect(Object.keys(worded).sort()).toEqual(
      Object.keys(lists)
        .filter((id) => !elsewhere.includes(id))
        .sort(),
    );
  });

  it.each(dateQuestionIds)("%s has an example whose day cannot be read as a month, and an answer for no day", (id) => {
    const [, day = "", month = ""] = /For eksempel (\d+)\.(\d+)\.\d{4}/.exec(questions[id].hint ?? "") ?? [];
    expect(Number(day)).toBeGreaterThan(12);
    expect(Number(month)).toBeGreaterThan(0);
    expect(Number(month)).toBeLessThan(10);
    expect(questions[id].unknownLabel).toBeDefined();
  });

  it("[F2] Digital Post counts from the day it was there, not from the day it was opened", () => {
    expect(questions.received.hint).toMatch(/Digital Post.*den dag, beskeden lå klar, ikke den dag, den blev åbnet/);
    expect(questions.received.help?.paragraphs.join(" ")).toMatch(/partsrepræsentant.*den tidligste af de to dage/);
  });

  it("[R4] a fuldmagt gives no right of one's own", () => {
    expect(questions.party.help?.paragraphs.join(" ")).toMatch(/Plejefamilier og pårørende får ikke en egen ret/);
  });

  it("asks six of the eight rows of the check; each row has its own part of the drawn letter", () => {
    expect(Object.keys(checkItems)).toEqual([...checkItemIds]);
    expect(Object.keys(decisionCheckItems).toSorted()).toEqual([...decisionCheckIds].toSorted());
    expect(new Set(Object.values(checkedParts).map(({ part }) => part)).size).toBe(decisionCheckIds.length);
    expect(questions.check.hint).toMatch(/otte.*som på tegningen/);
  });

  it("[F7] what is open about a decision may matter for the deadline, and no more is said", () => {
    for (const words of Object.values(deadlineDoubts))
      expect(words).toMatch(/\? Det kan have betydning for fristen\.$/);
    expect(deadlineDoubtNote.closing).toBe("Regn ikke med mere tid.");
  });
});
