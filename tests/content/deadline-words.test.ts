import { describe, expect, it } from "vitest";
import { clockSteps, reassessmentSteps, sharedSteps } from "#content/da/clock-steps.ts";
import {
  cutOffs,
  deadlineLabels,
  deadlineStates,
  deadlineSteps,
  forgives,
  fourWeeksNotConfirmed,
  latestLine,
  latestNotFixed,
  latestReasons,
  letterWords,
  periodLaw,
  provisionalLine,
  withoutDay,
} from "#content/da/deadline.ts";
import { boardOutcomeTexts } from "#content/da/plan.ts";
import { choiceOptions } from "#content/ids/questions.ts";
import { placesIn } from "#lib/letters/places-in.ts";
import { textsIn } from "#tests/support/content-texts.ts";

describe("the deadline", () => {
  it("[F9] every step names the day it reaches", () => {
    for (const { text } of Object.values(deadlineSteps)) expect(placesIn(text)).toEqual(["day"]);
    for (const text of textsIn([clockSteps, sharedSteps, reassessmentSteps], ["sources"]))
      expect(placesIn(text)).toContain("day");
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
