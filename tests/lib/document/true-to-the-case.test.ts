import { describe, expect, test } from "vitest";
import { canBeWorse } from "#content/da/plan.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { letterText } from "#lib/letters/letter-text.ts";
import { sectionTexts, textsOf } from "#tests/support/document-texts.ts";
import { letterOf } from "#tests/support/letter-of.ts";
import { planOf, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

type Case = Readonly<Record<string, unknown>>;

const written = { channel: "digital-post", dated: "2026-11-16", received: "2026-11-16" };
const decided = { stage: "decided", guidance: "given", wantsComplaint: "yes", ...written };
const saidIn = (answers: Case, today?: string): string => textsOf(composePlan(planOf(answers, today))).join("\n");

/** Where Ankestyrelsen decides whether a complaint came in time, and so says that reasons may follow. */
const reasonsLater = [
  "kommune",
  "kommune-beskaeftigelse",
  "boerne-og-ungeudvalg",
  "udbetaling-danmark",
  "aes",
  "socialtilsyn",
  "seniorpensionsenheden",
];

describe("a plan says what is true of its own case", () => {
  test.each(routeNames)("[F6] %s: that reasons may come later is promised only where it is known", (route) => {
    const said = saidIn({ ...whoByRoute[route], ...decided });
    expect(said.includes("begrunde senere")).toBe(reasonsLater.includes(route));
    expect(said.includes("begrunder klagen senere")).toBe(reasonsLater.includes(route));
    expect(said.includes("Klag nu, begrund senere")).toBe(reasonsLater.includes(route));
  });

  test.each(routeNames)(
    "[R6] %s: how often it ends worse is said of Ankestyrelsen, where it hears the complaint",
    (route) => {
      const said = saidIn({ ...whoByRoute[route], ...decided });
      const { aes, general, elsewhere } = canBeWorse;
      const shown = [aes, general, elsewhere].filter((text) => said.includes(text));
      const heardOnce = [
        ...reasonsLater.filter((each) => each !== "boerne-og-ungeudvalg"),
        "familieretshuset-adoption",
        "star",
      ];
      const elsewhereHeard = !heardOnce.includes(route);
      expect(shown).toEqual([route === "aes" ? aes : elsewhereHeard ? elsewhere : general]);
    },
  );

  test.each([
    ["partly", "Du har fået ret i en del.", "Har du kun fået ret"],
    ["unknown", "Har du kun fået ret i en del?", "Du har fået ret i en del."],
  ])("[C4] outcome %s: what has been answered is not asked again", (outcome, says, never) => {
    for (const decider of ["kommune", "aes"])
      for (const newDecisionDay of ["2026-11-16", "unknown"]) {
        const said = saidIn({ decider, stage: "new-decision", outcome, newDecisionDay });
        expect(said).toContain(says);
        expect(said).not.toContain(never);
      }
  });

  test("[R4] a kommune's own adviser is named in a kommune's cases", () => {
    for (const decider of ["a-kasse", "aes", "arbejdstilsynet", "udbetaling-danmark"])
      expect(saidIn({ decider, ...decided, companion: "none" })).not.toContain("borgerrådgiver");
    expect(saidIn({ decider: "kommune", kommune: "Aarhus", ...decided })).toContain("Borgerrådgiver");
  });

  test("[R2] that one is heard before børne- og ungeudvalget decides is said while it is still to decide", () => {
    const before = "Før udvalget afgør sagen";
    const route = (answers: Case) =>
      sectionTexts(composePlan(planOf({ decider: "boerne-og-ungeudvalg", ...answers })), "vejen").join("\n");
    expect(route({ stage: "before-decision" })).toContain(before);
    expect(route(decided)).not.toContain(before);
  });

  test("[F8] the link to the reason is called what it does", () => {
    const late = { decider: "kommune", ...decided, dated: "2026-09-01", received: "2026-09-01" };
    const linkOf = (answers: Case) =>
      composePlan(planOf(answers))
        .blocks.flatMap((block) => (block.type === "checklist" ? block.items : []))
        .find(({ id }) => id === "explain-lateness")?.link?.label;
    expect(linkOf(late)).toBe("Skriv grunden nu");
    expect(linkOf({ ...late, lateReason: ["unknown"] })).toBe("Skriv grunden nu");
    expect(linkOf({ ...late, lateReason: ["illness"] })).toBe("Ret grunden");
  });

  test("[F7] section 25 is about decisions in writing: an oral one is complained over without it", () => {
    const noGuidance = { decider: "kommune", stage: "decided", guidance: "missing" };
    const inWriting = letterText(
      letterOf("late-complaint", planOf({ ...noGuidance, ...written, dated: "2026-09-01" })),
    );
    expect(inWriting).toContain("forvaltningsloven § 25");
    const oral = letterText(letterOf("late-complaint", planOf({ ...noGuidance, channel: "oral", told: "2026-09-01" })));
    expect(oral).toContain("Jeg fik ikke at vide, hvordan man klager");
    expect(oral).not.toContain("§ 25");
  });

  test("[R2] an a-kasse's head office is for complaints, the a-kasse for the rest; STAR hears the complaint", () => {
    const plan = planOf({ decider: "a-kasse", ...decided, dated: "2026-09-01", received: "2026-09-01" });
    const late = letterText(letterOf("late-complaint", plan));
    expect(late).toContain("Til: A-kassens hovedledelse\n");
    expect(late).toContain("så send klagen videre til Styrelsen for Arbejdsmarked og Rekruttering");
    expect(letterText(letterOf("aktindsigt", plan))).toContain("Til: A-kassen\n");
  });
});

test("[R3] whether there is 14 weeks' notice is said once, and by the answer", () => {
  const decided = { decider: "kommune", topicKommune: "handicapstoette", stage: "decided", channel: "letter" };
  const said = (answers = {}) =>
    textsOf(composePlan(planOf({ ...decided, dated: "2026-11-18", ...answers }))).join("\n");
  const inGeneral = /Nogle former for hjælp/g;
  expect(said({ notice: "no" })).not.toMatch(inGeneral);
  expect(said({ notice: "yes" })).not.toMatch(inGeneral);
  expect(said({ notice: "yes" })).toContain("mindst 14 ugers varsel");
  expect(said({ notice: "unknown" }).match(inGeneral)).toHaveLength(1);
  expect(said({ stage: "before-decision" }).match(inGeneral)).toHaveLength(1);
  for (const notice of ["no", "yes", "unknown"]) expect(said({ notice })).toContain("Har en anden kommune afgjort");
});
