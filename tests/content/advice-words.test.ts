import { describe, expect, it } from "vitest";
import { about } from "#content/da/about.ts";
import { accessibility } from "#content/da/accessibility.ts";
import { advice } from "#content/da/advice.ts";
import { blankChecklist } from "#content/da/blank-checklist.ts";
import { complaintPath, outcomeIds } from "#content/da/complaint-path.ts";
import { privacy } from "#content/da/privacy.ts";
import { adviceIds } from "#content/ids/advice.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { parseCalendarDate } from "#lib/calendar/calendar-date.ts";
import { danishDay } from "#lib/calendar/danish-day.ts";
import { addDays } from "#lib/calendar/day-arithmetic.ts";
import { previousOfficeDay } from "#lib/calendar/day-kinds.ts";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { textsIn } from "#tests/support/content-texts.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";

const advisorWords: Readonly<Record<string, string>> = {
  du: "borgeren",
  Du: "Borgeren",
  dig: "borgeren",
  din: "borgerens",
  dit: "borgerens",
  dine: "borgerens",
  Din: "Borgerens",
  Dit: "Borgerens",
};

const forCitizen = (text: string): string => text.replace(/\{(\p{L}+)\}/gu, "$1");
const forAdvisor = (text: string): string =>
  text.replace(/\{(\p{L}+)\}/gu, (whole, token: string) => advisorWords[token] ?? whole);

/** Fields that hold ids, not words. */
const ids = ["sources", "id", "printed"];

function sourcedIn(value: unknown): readonly { readonly text: string; readonly sources: readonly string[] }[] {
  if (Array.isArray(value)) {
    return value.flatMap(sourcedIn);
  }
  if (typeof value !== "object" || value === null) {
    return [];
  }
  if ("text" in value && "sources" in value && typeof value.text === "string" && Array.isArray(value.sources)) {
    return [{ text: value.text, sources: value.sources.map(String) }];
  }
  return Object.values(value).flatMap(sourcedIn);
}

/** What speaks in two registers: the rest of an advice says itself whom it speaks to. */
const inTwoRegisters = adviceIds.flatMap((id) => {
  const { short, why, teach, body, phoneNote } = advice[id];
  return textsIn(
    [short, why, teach, body.map((section) => [section.paragraphs, section.points ?? []]), phoneNote],
    ids,
  );
});

const inOneRegister = [
  ...adviceIds.flatMap((id) => {
    const { name, advisorName, body, advisorTips, askTheCitizen, phoneWords } = advice[id];
    return textsIn(
      [name, advisorName, body.map((section) => section.heading), advisorTips, askTheCitizen, phoneWords],
      ids,
    );
  }),
  ...textsIn([complaintPath, privacy, accessibility, about, blankChecklist], ids),
];

const everyText = [...inTwoRegisters, ...inOneRegister];
const everySourced = [...sourcedIn(advice), ...sourcedIn(complaintPath)];

const files: readonly (readonly [string, unknown])[] = [
  ...adviceIds.map((id) => [`advice/${id}`, advice[id]] as const),
  ["complaint-path", complaintPath],
  ["privacy", privacy],
  ["accessibility", accessibility],
  ["about", about],
  ["blank-checklist", blankChecklist],
];

describe("the words of the advice and the reading pages", () => {
  it("shows all seven pieces of advice in the guide's order", () => {
    expect(adviceIds.map((id) => advice[id].number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(Object.keys(blankChecklist.advice)).toEqual([...adviceIds]);
  });

  it("teaches each piece of advice in three to five short texts, and in full on its page", () => {
    for (const id of adviceIds) {
      expect(advice[id].teach.length, id).toBeGreaterThanOrEqual(3);
      expect(advice[id].teach.length, id).toBeLessThanOrEqual(5);
      expect(advice[id].body.length, id).toBeGreaterThanOrEqual(3);
      expect(advice[id].advisorTips.length, id).toBeGreaterThanOrEqual(2);
      expect(advice[id].askTheCitizen.length, id).toBeGreaterThanOrEqual(2);
      expect(blankChecklist.advice[id].items.length, id).toBeGreaterThanOrEqual(2);
      expect(blankChecklist.advice[id].items.length, id).toBeLessThanOrEqual(4);
    }
  });

  it("has no empty or untrimmed text", () => {
    expect(everyText.length).toBeGreaterThan(500);
    expect(everyText.filter((text) => text.trim() === "" || text !== text.trim() || /\s{2}/.test(text))).toEqual([]);
  });

  it("uses only the tokens that both registers can fill, and only where there are two registers", () => {
    expect(inTwoRegisters.filter((text) => /[{}]/.test(forAdvisor(text)))).toEqual([]);
    expect(inOneRegister.filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(inTwoRegisters.some((text) => text.includes("{Du}"))).toBe(true);
  });

  it("never says a plain du where the advisor must read borgeren", () => {
    expect(inTwoRegisters.filter((text) => /(?<!\{)\b(du|dig|din|dit|dine)\b(?!\})/iu.test(text))).toEqual([]);
  });

  it("never refers back from du to dig or din in one sentence, which reads badly as borgeren", () => {
    const back = /\{[Dd]u\}[^.!?]*\{(dig|din|dit|dine)\}|\{([Dd]in|[Dd]it|dine|dig)\}[^.!?]*\{du\}/u;
    expect(inTwoRegisters.filter((text) => back.test(text))).toEqual([]);
    expect(inTwoRegisters.filter((text) => /borgerens?\s+borgeren/iu.test(forAdvisor(text)))).toEqual([]);
  });

  it("[T1] cites only known sources, and cites one wherever it speaks of a right or a time limit", () => {
    const known = new Set<string>(sourceIds);
    expect(everySourced.flatMap(({ sources }) => sources).filter((source) => !known.has(source))).toEqual([]);
    const legal =
      /\bret til\b|\bloven\b|klagefrist|\b(fire|seks|4|6|7|12|14) (uger|dage|arbejdsdage|måneder|hverdage)\b/iu;
    const bare = everySourced.filter(({ text, sources }) => legal.test(text) && sources.length === 0);
    expect(bare.map(({ text }) => text)).toEqual([
      "Bed om den i god tid. Vi kender ikke en lov, der giver ret til en dagsorden. Men det er helt i orden at bede om en.",
    ]);
  });

  it("repeats none of the guide's slips and never turns anyone away", () => {
    const slips =
      /agtindsigt|den god tone|ankefrist|ankevejledning|fire uger fra afgørelsen|for sent|adoptionsråd\b|du har god tid/iu;
    expect(
      everyText.flatMap((text) => [forCitizen(text), forAdvisor(text)]).filter((text) => slips.test(text)),
    ).toEqual([]);
  });

  it.each(files)("%s has no sentence over 25 words and a LIX of at most 35, in both registers", (_file, content) => {
    for (const fill of [forCitizen, forAdvisor]) {
      const texts = textsIn(content, ids).map(fill);
      expect(texts.flatMap(sentences).filter((sentence) => words(sentence).length > 25)).toEqual([]);
      expect(lix(texts, [])).toBeLessThanOrEqual(35);
    }
  });
});

describe("the law in the words", () => {
  const read = (value: unknown): string => textsIn(value, ids).map(forCitizen).join("\n");

  it("[F1] counts the four weeks from the day one has had the decision", () => {
    expect(read(advice.afgoerelsen.teach)).toContain("regnes fra den dag, du har fået afgørelsen");
    expect(read(blankChecklist.byHand)).toContain("fire uger fra den dag, du har fået afgørelsen");
  });

  it("[F6] names the four that take a complaint on the phone, and writes to the rest", () => {
    const note = read(advice.klagen.phoneNote);
    for (const name of ["kommunen", "Udbetaling Danmark", "AES", "socialtilsynet"]) {
      expect(note).toContain(name);
    }
    expect(note).toContain("Skriv til alle andre");
  });

  it("[C2] says that access has limits, takes 7 working days and does not stop the complaint period", () => {
    const teach = read(advice.aktindsigt.teach);
    expect(teach).toContain("Der er grænser");
    expect(teach).toContain("7 arbejdsdage");
    expect(teach).toContain("Klagefristen løber normalt videre");
  });

  it("[C4] says what partly medhold asks of the citizen, in the advice, on the path and on paper", () => {
    for (const place of [advice.klagen.body, complaintPath.before, blankChecklist.advice.klagen]) {
      expect(read(place)).toMatch(/inden fire uger/iu);
      expect(read(place)).toMatch(/medhold i en del/iu);
    }
  });

  it("[R3] says that the decision normally holds meanwhile", () => {
    expect(read(advice.klagen.teach)).toContain("Afgørelsen gælder normalt, mens klagen bliver behandlet");
  });

  it("[R6] says once that the result can be worse, and gives every outcome its next step", () => {
    expect(read(advice).match(/dårligere/gu)).toHaveLength(1);
    for (const id of outcomeIds) {
      expect(complaintPath.outcomes[id].nextStep.text, id).not.toBe("");
      expect(complaintPath.outcomes[id].nextStep.sources.length, id).toBeGreaterThan(0);
    }
  });

  it.each(["kommune", "a-kasse"] as const)(
    "[F5] finds by hand a day that is never after the office day that the guide computes: %s",
    (decider) => {
      const everyDay = Array.from({ length: 731 }, (_, days) => addDays(parseCalendarDate("2027-01-01"), days));
      const after = everyDay.filter((dated) => {
        const byHand = previousOfficeDay(addDays(dated, 28));
        const deadline = complaintDeadline({ decider, channel: "letter", dated, guidance: "given" });
        return deadline === null || byHand > deadline.officeDay;
      });
      expect(after).toEqual([]);
    },
  );

  it("[F1] gives an example by hand that the calendar agrees with", () => {
    const start = parseCalendarDate("2026-11-19");
    expect(blankChecklist.byHand.example).toContain(danishDay(start));
    expect(blankChecklist.byHand.example).toContain(danishDay(addDays(start, 28)));
  });
});
