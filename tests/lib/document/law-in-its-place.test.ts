import { describe, expect, test } from "vitest";
import { composePlan } from "#lib/document/compose-plan.ts";
import { letterRecipient } from "#lib/letters/letter-addressee.ts";
import { sectionTexts } from "#tests/support/document-texts.ts";
import { clockOf, planOf, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

type Case = Readonly<Record<string, unknown>>;

/** All that the plan of a case says. */
const saidIn = (answers: Case): string => JSON.stringify(composePlan(planOf(answers)).blocks);

const decidedByBoard = { stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-17" };

describe("a rule is said where it holds, and nowhere else", () => {
  test.each(["skat", "cpr", "huslejenaevn"])(
    "[R4][F11] %s: the period that we have read is not said to be shorter",
    (topicKommune) => {
      const said = saidIn({ decider: "kommune", topicKommune, stage: "decided" });
      expect(said).toContain("Se i brevet, hvilken dag der er den sidste.");
      expect(said).toContain("Frist: ");
      expect(said).not.toContain("kortere end fire uger");
    },
  );

  test("[R4][F11] where we have read none, it may be shorter", () => {
    expect(saidIn({ decider: "kommune", topicKommune: "anden-kommunal-afgoerelse", stage: "decided" })).toContain(
      "kortere end fire uger",
    );
  });

  test("[C7] AES: the advice about the court has the twelve months and their day", () => {
    const plan = planOf({ decider: "aes", ...decidedByBoard });
    expect(plan.tasks.find(({ id }) => id === "get-court-advice")?.day).toBe(clockOf(plan, "work-injury-suit"));
    expect(saidIn({ decider: "aes", ...decidedByBoard })).toContain("inden 12 måneder fra Ankestyrelsens afgørelse");
    expect(saidIn({ decider: "kommune", ...decidedByBoard })).not.toContain("12 måneder");
  });

  test("[C5][C6] adoption is spoken of where it can be in question, and its 14 days only without consent", () => {
    expect(saidIn({ ...whoByRoute["familieretshuset-botilbud"], ...decidedByBoard })).not.toMatch(/adoption uden/i);
    expect(saidIn({ decider: "boerne-og-ungeudvalg", ...decidedByBoard })).toContain(
      "Er det en adoption uden samtykke",
    );
    const adoption = saidIn({ ...whoByRoute["familieretshuset-adoption"], ...decidedByBoard });
    expect(adoption).toContain("Er adoptionen uden samtykke, så se fristen øverst");
    expect(adoption).not.toContain("Vil du videre med sagen");
  });

  test("[R6] a case sent back: the kommune's own time is said in the kommune's cases", () => {
    const remitted = { stage: "board-decided", boardOutcome: "hjemvist" };
    const own = "De løber fra den dag, kommunen fik Ankestyrelsens afgørelse.";
    expect(saidIn({ decider: "kommune", topicKommune: "botilbud", ...remitted })).toContain(own);
    expect(saidIn({ decider: "aes", ...remitted })).not.toContain(own);
  });

  test("[R6] upheld: no next body is promised where there is none, and the letter decides where there may be", () => {
    const none = "Du kan som regel ikke klage til en anden myndighed.";
    for (const decider of ["kommune", "boerne-og-ungeudvalg", "aes"])
      expect(saidIn({ decider, ...decidedByBoard }), decider).toContain(none);
    for (const decider of ["a-kasse"]) expect(saidIn({ decider, ...decidedByBoard }), decider).not.toContain(none);
  });

  test("[C2] an a-kasse: before its decision nobody is told to complain, nor after the complaint", () => {
    for (const [access, stage] of [
      ["waiting", "before-decision"],
      ["not-asked", "before-decision"],
      ["waiting", "complained"],
      ["not-asked", "forwarded"],
    ])
      expect(saidIn({ decider: "a-kasse", access, stage }), `${access} ${stage}`).not.toContain(
        "papirerne med at klage",
      );
    expect(saidIn({ decider: "a-kasse", access: "waiting", stage: "decided" })).toContain("papirerne med at klage");
  });

  test.each<[Case, string]>([
    [{ decider: "seniorpensionsenheden", stage: "decided" }, "Seniorpensionsenheden"],
    [{ decider: "seniorpensionsenheden", stage: "complained" }, "Seniorpensionsenheden"],
    [{ decider: "seniorpensionsenheden", stage: "forwarded" }, "Ankestyrelsen"],
    [{ decider: "boerne-og-ungeudvalg", stage: "decided" }, "Kommunen"],
    [{ decider: "boerne-og-ungeudvalg", stage: "complained" }, "Ankestyrelsen"],
    [{ decider: "a-kasse", stage: "forwarded" }, "Styrelsen for Arbejdsmarked og Rekruttering (STAR)"],
    [{ decider: "other", stage: "forwarded" }, ""],
  ])("[C9] %j: the answer to a partshøring goes to %s, who has the case", (answers, name) => {
    expect(letterRecipient("hearing", planOf(answers)).name).toBe(name);
  });

  test("[F8] sent late to the one who decides: nobody is named twice", () => {
    const late = { stage: "complained", channel: "digital-post", dated: "2026-09-01", complainedOn: "2026-11-10" };
    expect(saidIn({ decider: "boerne-og-ungeudvalg", ...late })).not.toContain("Er klagen sendt videre, så skriv til");
    expect(saidIn({ decider: "kommune", topicKommune: "merudgifter", ...late })).toContain(
      "Er klagen sendt videre, så skriv til Ankestyrelsen.",
    );
  });

  test("[R6] that it was looked at again is said where it is known: a new decision is itself that", () => {
    const again = "Kommunen har set på sin afgørelse igen og sendt klagen videre.";
    const kommune = { decider: "kommune", topicKommune: "merudgifter" };
    expect(saidIn({ ...kommune, stage: "new-decision", outcome: "none" })).toContain(again);
    expect(saidIn({ ...kommune, stage: "forwarded" })).toContain("Normalt har den set på sin afgørelse igen først.");
    expect(saidIn({ ...kommune, stage: "forwarded" })).not.toContain(again);
  });

  test("[R4] a placement without consent: nobody is told that a spouse or child needs a fuldmagt to complain", () => {
    const said = saidIn({
      ...whoByRoute["familieretshuset-botilbud"],
      stage: "decided",
      party: "without-fuldmagt",
      dated: "2026-11-19",
      channel: "digital-post",
    });
    expect(said).toContain("klage uden fuldmagt (serviceloven § 134, stk. 3)");
    expect(said).not.toContain("eller fra en med fuldmagt");
    expect(said).not.toContain("Det kan den, sagen handler om,");
  });

  test("[R3] a child who is to move: nobody relies on the complaint alone", () => {
    const child = { decider: "kommune", topicKommune: "barn-og-familie", stage: "decided" };
    for (const matter of [{ childMatter: "anbringelsessted", atOnce: "no" }, { childMatter: "andet" }]) {
      const said = saidIn({ ...child, ...matter });
      expect(said).toContain("bede Ankestyrelsen om en vurdering (barnets lov §§ 98 og 101)");
      expect(said).not.toContain("Her er det omvendt");
    }
  });

  test("[R3] a child's case of which more is not known: what pauses a grown-up's case is not spoken of", () => {
    for (const more of [
      { stage: "new-decision", outcome: "partly" },
      { stage: "decided", childMatter: "unknown" },
    ]) {
      const said = saidIn({ decider: "kommune", topicKommune: "barn-og-familie", ...more });
      expect(said).toMatch(/sager om anbragte børn: hjemgivelse.*14 ugers varsel/);
      expect(said).not.toContain("servicelovens kapitel 20");
    }
  });

  test("[R3] of a move to a new place no more is said than the law bears, and nothing against a pause", () => {
    const child = { decider: "kommune", topicKommune: "barn-og-familie", stage: "decided" };
    for (const matter of [{ childMatter: "hjemgivelse", atOnce: "no" }, { childMatter: "anbringelsessted" }]) {
      const said = saidIn({ ...child, ...matter });
      expect(said).not.toContain("venter det ikke på klagen");
      expect(said).toContain(
        "Skal et anbragt barn flytte til et nyt sted, er det ikke sikkert, at det venter på klagen.",
      );
    }
  });

  test.each(["letter", "unknown"])(
    "[F1][F2] how a samråd's decision came (%s) does not begin its six months",
    (channel) => {
      const said = (decider: string) => saidIn({ decider, stage: "decided", channel, dated: "2026-11-02" });
      expect(said("adoptionssamraad")).not.toMatch(/hvornår (klage)?fristen begynd/);
      expect(said("a-kasse")).toMatch(/hvornår (klage)?fristen begynd/);
    },
  );

  test.each(["2026-11-19", "2026-09-01"])("[R2] debt from SU (%s): the first thing names the way in", (dated) => {
    const debt = { ...whoByRoute["udbetaling-danmark-su-gaeld"], stage: "decided", channel: "digital-post", dated };
    const next = composePlan(planOf(debt)).blocks.find(({ type }) => type === "next");
    expect(JSON.stringify(next)).toContain("i Udbetaling Danmarks selvbetjening");
  });

  test("[C4] a full refusal is no new decision, and nobody looks for a new period in it", () => {
    const days = (decider: string, outcome: string) =>
      sectionTexts(
        composePlan(planOf({ decider, stage: "new-decision", outcome, newDecisionDay: "2026-11-17" })),
        "dagene",
      ).join();
    for (const decider of ["kommune", "aes", "a-kasse"]) {
      expect(days(decider, "none")).toContain("Svaret på klagen kom");
      expect(days(decider, "none")).not.toMatch(/nye afgørelse|ny frist/);
      expect(days(decider, "partly")).toContain("Der kan løbe en ny frist.");
    }
    // Where nothing is looked at again it is a decision of its own, with four weeks of its own.
    expect(days("boerne-og-ungeudvalg", "none")).toContain("Der kan løbe en ny frist.");
  });

  test("[F8][F11] where we show no safe day, none is said to be past", () => {
    const without = [whoByRoute["familieretshuset-adoption"], { decider: "kommune", topicKommune: "merudgifter" }];
    for (const who of without) {
      const said = saidIn({ ...who, stage: "decided", wantsComplaint: "yes" });
      expect(said).toContain("Er dagen gået, så klag alligevel");
      expect(said).not.toContain("den sikre dag gået");
    }
  });

  test("[R2] børne- og ungeudvalget: the free lawyer is not for custody alone", () => {
    const said = saidIn({ decider: "boerne-og-ungeudvalg", stage: "decided" });
    for (const whom of ["kommende forældre", "plejeforældre", "forælder uden forældremyndighed"])
      expect(said).toMatch(new RegExp(`gratis advokat[^"]*${whom}`));
  });

  test("[F8] SU: the six months have their beginning", () => {
    for (const name of ["su", "udbetaling-danmark-su-gaeld"] as const)
      expect(saidIn({ ...whoByRoute[name], stage: "decided" })).toContain("seks måneder efter, at du fik afgørelsen");
  });

  test("[R2] special education: behandlingstilbud and børne- og ungehjem are on the way too", () => {
    expect(saidIn({ ...whoByRoute.specialundervisning, stage: "decided" })).toMatch(/behandlingstilbud.*ungehjem/);
  });

  test("[R2][R4] a child's case in the kommune: others than the one who has custody are not shut out", () => {
    const childs = { decider: "kommune", topicKommune: "barn-og-familie", stage: "decided" };
    const onlyTheParty = "Kun den, som afgørelsen handler om, kan klage.";
    expect(saidIn(childs)).toContain("En forælder uden forældremyndighed kan klage over samvær");
    expect(saidIn(childs)).toContain("netværksplejefamilier");
    expect(saidIn(childs)).not.toContain(onlyTheParty);
    expect(saidIn({ ...childs, topicKommune: "merudgifter" })).toContain(onlyTheParty);
  });

  test("[R4][F6] the one who alone can complain gets the words, and they are theirs", () => {
    const decided = { stage: "decided", party: "without-fuldmagt", dated: "2026-11-19", channel: "digital-post" };
    const words = "skrive eller sige: ”Jeg klager over afgørelsen af 19. november 2026.";
    expect(saidIn({ decider: "kommune", topicKommune: "merudgifter", ...decided })).toContain(
      `Det kan den, sagen handler om, ${words}`,
    );
    expect(saidIn({ decider: "a-kasse", ...decided })).toContain("Det kan den, sagen handler om, skrive: ”Jeg klager");
    expect(saidIn({ decider: "kommune", topicKommune: "merudgifter", ...decided, party: "self" })).toContain(
      `Det kan du ${words}`,
    );
  });

  test("[F8] papers are no reason to wait while the complaint is to be sent, and after it nobody is told to complain", () => {
    const open = { decider: "seniorpensionsenheden", newInformation: "yes" };
    const never = "Vent ikke på papirerne med at klage.";
    for (const stage of ["decided", "before-decision", "complained", "forwarded"])
      expect(saidIn({ ...open, stage }).includes(never), stage).toBe(stage === "decided");
  });

  test.each(routeNames)("[T1] %s: another authority's own pages are no source of its days", (name) => {
    const days = { stage: "decided", channel: "letter", dated: "2026-11-26", received: "2026-11-28" };
    const { blocks } = composePlan(planOf({ ...whoByRoute[name], ...days }));
    const said = JSON.stringify(blocks.filter(({ type }) => type === "steps" || type === "sources"));
    const { decider } = whoByRoute[name];
    expect(/AES om klage|www\.aes\.dk|aes\.dk\/da/.test(said)).toBe(decider === "aes");
    if (decider !== "udbetaling-danmark") expect(said).not.toContain("AUB");
    expect(said).not.toContain('"source":""');
  });

  test.each(routeNames)("[F6] %s: a call is written down only where one may complain in one", (name) => {
    const said = saidIn({ ...whoByRoute[name], stage: "decided", channel: "letter", dated: "2026-11-19" });
    expect(said).toContain("Bed om en kvittering for klagen");
    expect(said.includes("Ringer du, så skriv dag, tid og navn ned.")).toBe(said.includes("Telefon og brev på papir"));
  });
});
