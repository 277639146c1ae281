import { describe, expect, test } from "vitest";
import { choiceOptions } from "#content/ids/questions.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { blockOf, sectionTexts, textsOf } from "#tests/support/document-texts.ts";
import { planOf, type RouteName, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

const documentOf = (answers: Readonly<Record<string, unknown>>, today = "2027-01-06") =>
  composePlan(planOf(answers, today));
const stationsOf = (document: ReturnType<typeof documentOf>) => blockOf(document, "route")?.stations ?? [];
const hereIn = (document: ReturnType<typeof documentOf>) => {
  const here = stationsOf(document).find(({ state }) => state === "here");
  if (!here) throw new Error("the case is nowhere");
  return here;
};

/** Every stage at which the complaint has been made, with every outcome. */
const later: readonly Readonly<Record<string, string>>[] = [
  { stage: "complained" },
  { stage: "complained", complainedOn: "2026-12-01" },
  { stage: "forwarded" },
  ...choiceOptions.outcome.map((outcome) => ({ stage: "new-decision", outcome, newDecisionDay: "2027-01-05" })),
  ...choiceOptions.outcome.map((outcome) => ({ stage: "new-decision", outcome })),
  ...choiceOptions.boardOutcome.map((boardOutcome) => ({
    stage: "board-decided",
    boardOutcome,
    boardDay: "2027-01-05",
  })),
];

const asksForComplaint =
  /[Ss]end én klage|Vent ikke på en genvurdering|sætter genvurderingen i gang|Du sender én klage/;

describe("the route, once the complaint has been made", () => {
  test.each(routeNames)("[R6] %s: past places are past, and nothing asks for the complaint again", (name) => {
    for (const stage of later) {
      const document = documentOf({ ...whoByRoute[name], ...stage });
      for (const station of stationsOf(document).filter(({ state }) => state === "past")) {
        expect(station.you).toBeUndefined();
        expect(station.within).toBeUndefined();
        expect(station.does).toMatch(/^Du har sendt|har set på|har sendt klagen videre/);
      }
      expect(sectionTexts(document, "vejen").join("\n"), JSON.stringify(stage)).not.toMatch(asksForComplaint);
      const here = hereIn(document);
      expect(here.does).not.toBe("");
      expect(here.you).toBeTruthy();
    }
  });

  test.each(routeNames)("[R6] %s: decided, no one is told to answer any more", (name) => {
    for (const boardOutcome of choiceOptions.boardOutcome) {
      const here = hereIn(documentOf({ ...whoByRoute[name], stage: "board-decided", boardOutcome }));
      expect(here.here).toBe("Her blev klagen afgjort");
      expect(here.you).not.toMatch(/hvis du bliver spurgt|Send én klage/);
    }
  });

  test("[C3] while one waits, the first place says by which day, and from when to ask", () => {
    const document = documentOf({ decider: "kommune", stage: "complained", complainedOn: "2026-12-01" }, "2026-12-05");
    expect(hereIn(document)).toMatchObject({
      name: "Kommunen",
      does: "Kommunen ser på sin egen afgørelse igen. Det hedder genvurdering.",
      within:
        "Det skal normalt være gjort senest tirsdag den 29. december 2026. Spørg fra onsdag den 30. december 2026.",
    });
    const notice = { decider: "kommune", topicKommune: "handicapstoette", notice: "yes" };
    const fast = documentOf({ ...notice, stage: "complained", complainedOn: "2026-12-01" }, "2026-12-05");
    expect(hereIn(fast).within).toContain("senest tirsdag den 15. december 2026");
  });

  test("[R6] a remitted case: the courts are not next", () => {
    const document = documentOf({ decider: "kommune", stage: "board-decided", boardOutcome: "hjemvist" });
    expect(stationsOf(document).at(-1)).toEqual({
      id: "domstolene",
      name: "Domstolene",
      does: "Ikke nu. Sagen begynder igen hos kommunen.",
      state: "ahead",
    });
    expect(hereIn(document).does).toContain("sendt sagen tilbage");
  });

  test("[R6] full medhold: the complaint has ended, and goes nowhere", () => {
    const document = documentOf({ decider: "kommune", stage: "new-decision", outcome: "full" });
    expect(hereIn(document).here).toBe("Her sluttede klagen");
    expect(document.lead).toContain("Du har fået helt ret");
    const ahead = stationsOf(document).filter(({ state }) => state === "ahead");
    expect(ahead.every(({ does, you }) => does.includes("går ikke hertil") && you === undefined)).toBe(true);
  });

  test("[R6] before a decision the route says that there is none", () => {
    expect(sectionTexts(documentOf({ decider: "kommune", stage: "before-decision" }), "vejen")[0]).toMatch(
      /^Der er ingen afgørelse endnu/,
    );
  });
});

const maintained: readonly (readonly [RouteName, string])[] = [
  ["kommune", "Kommunen"],
  ["kommune-beskaeftigelse", "Kommunen"],
  ["udbetaling-danmark", "Udbetaling Danmark"],
  ["socialtilsyn", "Socialtilsynet"],
  ["seniorpensionsenheden", "Seniorpensionsenheden"],
  ["specialundervisning", "Skolen eller kommunen"],
];

describe("to maintain the complaint is impossible to miss", () => {
  test.each(maintained)("[C4] %s: lead, facts, box, next thing and route all say it, and to whom: %s", (name, to) => {
    const document = documentOf({
      ...whoByRoute[name],
      stage: "new-decision",
      outcome: "partly",
      newDecisionDay: "2027-01-05",
    });
    const day = "tirsdag den 2. februar 2027";
    expect(document.lead).toContain(`skriv senest ${day}, at du fastholder klagen`);
    expect(document.facts).toContainEqual({ label: "Beskeden skal til", value: to });
    const [first] = document.blocks;
    if (first?.type !== "deadline") throw new Error("the box is not first");
    expect(first.label).toBe("Skriv, at du fastholder klagen");
    expect(first.day?.text).toBe(day);
    expect(first.lines).toContain(`Beskeden skal til: ${to}.`);
    expect(blockOf(document, "next")?.title).toContain(day);
    expect(hereIn(document).you).toContain(`senest ${day}, at du fastholder klagen. Ellers går den ikke videre.`);
    expect(stationsOf(document).some(({ does }) => does.startsWith("Klagen går kun hertil, hvis du fastholder"))).toBe(
      true,
    );
  });

  test.each(maintained)("[C4] %s: also where the day, or the outcome, is not known", (name, to) => {
    for (const outcome of ["partly", "unknown"]) {
      const document = documentOf({ ...whoByRoute[name], stage: "new-decision", outcome });
      const [first] = document.blocks;
      if (first?.type !== "deadline") throw new Error("the box is not first");
      expect(first.instead).toBe("Fire uger fra den nye afgørelse");
      expect(first.lines).toContain(`Beskeden skal til: ${to}.`);
      expect(document.lead).toContain("skriv i dag, at du fastholder klagen");
    }
  });

  test.each([
    ["kommune", { outcome: "partly" }, /i dag, at du fastholder klagen/],
    ["aes", { outcome: "partly" }, /Send en ny klage til .* i dag/],
    ["su", { outcome: "partly" }, /inden hvilken dag/],
  ] as const)("[C4][F8] %s: a day that is past is no day to do it by", (name, answers, now) => {
    const document = documentOf({
      ...whoByRoute[name],
      stage: "new-decision",
      newDecisionDay: "2026-11-02",
      ...answers,
    });
    expect(hereIn(document).you).toMatch(now);
    expect(hereIn(document).you).not.toContain("30. november 2026");
  });

  test("[C5][F8] nor is the day of the courts, where it is past", () => {
    const who = whoByRoute["boerne-og-ungeudvalg"];
    const decided = { ...who, stage: "board-decided", boardOutcome: "stadfaestet" };
    expect(hereIn(documentOf({ ...decided, boardDay: "2027-01-05" })).you).toContain("se fristen øverst");
    expect(hereIn(documentOf({ ...decided, boardDay: "2026-11-02" })).you).not.toContain("se fristen øverst");
  });

  test("[C4] AES: complain again, and to whom", () => {
    const document = documentOf({
      decider: "aes",
      stage: "new-decision",
      outcome: "partly",
      newDecisionDay: "2027-01-05",
    });
    expect(document.facts).toContainEqual({ label: "Klagen skal til", value: "Arbejdsmarkedets Erhvervssikring" });
    expect(document.lead).toContain("klag over den nye afgørelse senest tirsdag den 2. februar 2027");
    expect(textsOf(document).join("\n")).not.toContain("fastholder klagen");
  });

  test("[C5] court review: the demand goes to Ankestyrelsen, also before its day is known", () => {
    for (const boardDay of ["2027-01-05", "unknown"]) {
      const who = whoByRoute["boerne-og-ungeudvalg"];
      const document = documentOf({ ...who, stage: "board-decided", boardOutcome: "stadfaestet", boardDay });
      expect(document.facts).toContainEqual({ label: "Kravet skal til", value: "Ankestyrelsen" });
      expect(blockOf(document, "deadline")?.lines).toContain("Kravet skal til: Ankestyrelsen.");
    }
  });
});
