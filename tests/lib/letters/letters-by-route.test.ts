import { describe, expect, it } from "vitest";
import type { LetterId } from "#content/ids/letters.ts";
import { letterForm } from "#lib/letters/letter-form.ts";
import { letterText } from "#lib/letters/letter-text.ts";
import { offerLetters } from "#lib/letters/offer-letters.ts";
import type { Plan } from "#lib/plan/plan.ts";
import { letterOf } from "#tests/support/letter-of.ts";
import { planOf, type RouteName, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

/** By route: to whom a complaint is written, and the sections that the letters may name. */
const byRoute: Readonly<
  Record<
    RouteName,
    { readonly to: string; readonly reassess?: string; readonly late?: string; readonly maintain?: string }
  >
> = {
  kommune: {
    to: "Aarhus Kommune",
    reassess: "retssikkerhedsloven § 66",
    late: "retssikkerhedsloven § 67, stk. 2",
    maintain: "retssikkerhedsbekendtgørelsen § 12",
  },
  "kommune-beskaeftigelse": {
    to: "Aarhus Kommune, job og forsørgelse",
    reassess: "retssikkerhedsloven § 66",
    late: "retssikkerhedsloven § 67, stk. 2",
    maintain: "retssikkerhedsbekendtgørelsen § 12",
  },
  "boerne-og-ungeudvalg": { to: "Ankestyrelsen", late: "retssikkerhedsloven § 67, stk. 2" },
  "udbetaling-danmark": {
    to: "Udbetaling Danmark",
    reassess: "retssikkerhedsloven §§ 64 a og 66",
    late: "retssikkerhedsloven §§ 64 a og 67, stk. 2",
    maintain: "retssikkerhedsbekendtgørelsen § 12",
  },
  "udbetaling-danmark-su-gaeld": { to: "Udbetaling Danmark" },
  aes: {
    to: "Arbejdsmarkedets Erhvervssikring",
    reassess: "bekendtgørelsen om klage over AES § 7",
    late: "arbejdsskadesikringsloven § 44, stk. 3",
  },
  arbejdstilsynet: {
    to: "Arbejdstilsynet",
    reassess: "forretningsordenen for Arbejdsmiljøklagenævnet § 2",
    late: "arbejdsmiljøloven § 81, stk. 4",
  },
  socialtilsyn: {
    to: "Socialtilsynet",
    reassess: "lov om socialtilsyn § 19 og retssikkerhedsloven § 66",
    late: "lov om socialtilsyn § 19 og retssikkerhedsloven § 67, stk. 2",
    maintain: "retssikkerhedsbekendtgørelsen § 12",
  },
  adoptionssamraad: { to: "Adoptionssamrådet, Familieretshuset" },
  specialundervisning: {
    to: "Skolen eller kommunen",
    reassess: "folkeskoleloven § 51 b",
    maintain: "bekendtgørelsen om folkeskolens specialundervisning § 22",
  },
  stu: { to: "Klagenævnet for Specialundervisning" },
  voksenspecialundervisning: { to: "Klagenævnet for Specialundervisning" },
  su: { to: "Uddannelsesstedet" },
  "a-kasse": {
    to: "A-kassens hovedledelse",
    reassess: "lov om arbejdsløshedsforsikring § 98",
    late: "lov om arbejdsløshedsforsikring § 98, stk. 2",
  },
  star: {
    to: "Styrelsen for Arbejdsmarked og Rekruttering (STAR)",
    reassess: "lov om arbejdsløshedsforsikring § 99, stk. 2",
    late: "lov om arbejdsløshedsforsikring § 99, stk. 5",
  },
  seniorpensionsenheden: {
    to: "Seniorpensionsenheden",
    reassess: "retssikkerhedsloven § 66",
    late: "retssikkerhedsloven § 67, stk. 2",
    maintain: "retssikkerhedsbekendtgørelsen § 12",
  },
  "familieretshuset-adoption": { to: "Familieretshuset" },
  "familieretshuset-botilbud": { to: "Ankestyrelsen", late: "retssikkerhedsloven § 67, stk. 2" },
  "det-staar-i-brevet": { to: "[recipient]" },
};

/** Laws on complaints: a letter names its own and no other. */
const complaintLaws =
  /(?:retssikkerheds|folkeskole|arbejdsskadesikrings|arbejdsmiljø|adoptions|service)(?:loven|bekendtgørelsen) §+ (?:stk\.|[^.])*|barnets lov § \d+|lov om (?:socialtilsyn|arbejdsløshedsforsikring) § (?:stk\.|[^.])*|bekendtgørelsen om [^.]*|forretningsordenen [^.]*/gu;

const decided = {
  kommune: "Aarhus",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-10",
  wantsComplaint: "yes",
};
const textOf = (route: RouteName, id: LetterId, answers: Readonly<Record<string, string>> = decided): string =>
  letterText(letterOf(id, planOf({ ...answers, ...whoByRoute[route] })));
const addressee = (text: string): string => /^Til: (.*)$/mu.exec(text)?.[1] ?? "";

describe.each(routeNames)("[R2] a complaint on the route %s", (route) => {
  const { to, reassess, late, maintain } = byRoute[route];

  it("is written to the one address", () => {
    for (const id of ["preliminary-complaint", "complaint", "late-complaint"] as const)
      expect(addressee(textOf(route, id)), id).toBe(to);
  });

  it("asks for a new look by the section that gives it, where there is one", () => {
    const text = textOf(route, "complaint");
    if (reassess) expect(text).toContain(`Jeg beder jer se på sagen igen efter ${reassess}.`);
    expect([...text.matchAll(complaintLaws)].map(([law]) => law)).toEqual(reassess ? [reassess] : []);
  });

  it("[F8] asks to be heard after the deadline by the section that allows it, where we have read one", () => {
    const text = textOf(route, "late-complaint");
    expect(text).toContain(
      late
        ? `Er fristen gået, beder jeg om, at klagen bliver behandlet alligevel, se ${late}.`
        : "Er fristen gået, beder jeg om, at klagen bliver behandlet alligevel.\n",
    );
  });

  it("[C4] is maintained by its own section where it must be maintained", () => {
    const answers = { stage: "new-decision", outcome: "partly", newDecisionDay: "2026-11-16", kommune: "Aarhus" };
    const plan = planOf({ ...answers, ...whoByRoute[route] });
    const isOffered = offerLetters(plan).some(({ id }) => id === "maintain-complaint");
    expect(isOffered).toBe(maintain !== undefined);
    if (!maintain) return;
    const text = textOf(route, "maintain-complaint", answers);
    expect(text).toContain(`Send venligst klagen videre efter ${maintain}.`);
    expect(text).toContain("jeg fik en ny afgørelse den 16. november 2026");
    expect(text).toContain("I har givet mig ret i en del. Jeg fastholder klagen over resten.");
    expect(addressee(text)).toBe(to);
  });
});

describe("the sections of the other letters", () => {
  it("[R6] a complaint over what has been decided on the first names none of the first one's sections", () => {
    const answers = { stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" };
    for (const route of ["a-kasse", "su", "kommune"] as const)
      for (const id of ["complaint", "late-complaint"] as const)
        expect(textOf(route, id, answers), `${route} ${id}`).not.toMatch(/lov\w* .*§/u);
  });

  it("[R2] only who looks again is asked to, and to say when the complaint is sent on", () => {
    expect(textOf("kommune", "complaint")).toContain("Giv mig også besked, når den er sendt videre.");
    expect(textOf("boerne-og-ungeudvalg", "complaint")).not.toContain("når den er sendt videre");
  });

  it.each([
    ["boerne-og-ungeudvalg", "barnets lov § 147"],
    ["familieretshuset-botilbud", "serviceloven § 135"],
    ["familieretshuset-adoption", "adoptionsloven § 11, stk. 3"],
  ] as const)("[C5][C6] the court is demanded in a case of %s by %s", (route, law) => {
    const answers = { stage: "board-decided", boardOutcome: "stadfaestet", boardDay: "2026-11-16" };
    const text = textOf(route, "court-review", answers);
    expect(text).toContain(`forelagt for retten efter ${law}.`);
    expect(text).toContain("Den har datoen 16. november 2026.");
  });

  it.each([
    ["kommune", "Ankestyrelsen"],
    ["boerne-og-ungeudvalg", "Ankestyrelsen"],
    ["arbejdstilsynet", "Arbejdsmiljøklagenævnet"],
    ["adoptionssamraad", "Adoptionsnævnet"],
    ["specialundervisning", "Klagenævnet for Specialundervisning"],
    ["stu", "Klagenævnet for Specialundervisning"],
    ["su", "Uddannelses- og Forskningsstyrelsen"],
    ["star", "Ankestyrelsen"],
    ["a-kasse", "[recipient]"],
    ["det-staar-i-brevet", "[recipient]"],
  ] as const)("[C2] a refused aktindsigt in a case of %s goes to %s", (route, to) => {
    expect(addressee(textOf(route, "aktindsigt-refusal", { ...decided, access: "refused" }))).toBe(to);
  });

  it("[C2] aktindsigt before the decision makes it wait (§ 9 b); while the period runs it asks for a pause (§ 17)", () => {
    const before = textOf("kommune", "aktindsigt", { stage: "before-decision" });
    expect(before).toContain("§ 9 b");
    expect(before).not.toContain("§ 17");
    const open = textOf("kommune", "aktindsigt");
    expect(open).toContain("§ 17");
    expect(open).not.toContain("§ 9 b");
    expect(textOf("kommune", "aktindsigt", { stage: "forwarded" })).not.toMatch(/§ 17|§ 9 b/);
  });

  it("[C1] an oral decision is asked for in writing by the sections on reasons and on guidance", () => {
    const text = textOf("kommune", "written-decision", { stage: "decided", channel: "oral", told: "2026-11-16" });
    expect(text).toContain("Jeg fik en afgørelse at vide den 16. november 2026.");
    expect(text).toMatch(/§§ 23 og 24.*§ 25/);
  });

  it.each(["complaint", "preliminary-complaint", "late-complaint"] as const)(
    "[R3] a %s over a botilbud asks for the pause, which is given on request alone",
    (id) => {
      const pause =
        "Jeg beder om, at afgørelsen venter, mens klagen bliver behandlet, se retssikkerhedsloven § 72, stk. 4.";
      expect(textOf("kommune", id, { ...decided, topicKommune: "botilbud" })).toContain(pause);
      expect(textOf("kommune", id, { ...decided, topicKommune: "merudgifter" })).not.toContain("§ 72");
    },
  );

  it("no letter to an a-kasse names a law that may not hold for it", () => {
    for (const id of ["aktindsigt", "written-decision", "hearing-answer", "elaboration", "bisidder"] as const)
      expect(textOf("a-kasse", id), id).not.toContain("forvaltningsloven");
  });
});

describe("[F6] the preliminary complaint", () => {
  it("says that reasons follow, asks for a receipt, and names who decided where it goes to another", () => {
    const text = textOf("boerne-og-ungeudvalg", "preliminary-complaint");
    expect(text).toContain(
      "Jeg klager over afgørelsen af 10. november 2026 fra børne- og ungeudvalget i Aarhus Kommune.",
    );
    expect(text).toContain("Jeg sender min begrundelse senere.");
    expect(text).toContain("hvilken dag I har modtaget klagen");
  });

  it("has six lines between the subject and the name", () => {
    const [, body = ""] = textOf("kommune", "preliminary-complaint").split("Klage over afgørelse ([about])\n\n");
    expect(body.slice(0, body.indexOf("Venlig hilsen")).trim().split("\n\n")).toHaveLength(6);
  });

  it("leaves room for reasons where nobody has said that they may follow", () => {
    const text = textOf("a-kasse", "preliminary-complaint");
    expect(text).toContain("[shortReason]");
    expect(text).not.toContain("Jeg sender min begrundelse senere.");
  });

  it("[F8] becomes the one that says why it comes now, when the day is past", () => {
    const plan = planOf({ ...decided, decider: "kommune", dated: "2026-09-01" });
    const ids = offerLetters(plan).map(({ id }) => id);
    expect(ids[0]).toBe("late-complaint");
    expect(ids).not.toContain("preliminary-complaint");
  });
});

describe("[R4] on behalf of another", () => {
  it.each([
    ["with-fuldmagt", "Jeg skriver på vegne af Bo Hansen. Fuldmagten er lagt ved."],
    ["without-fuldmagt", "Jeg skriver på vegne af Bo Hansen. Jeg sender fuldmagten snarest."],
    ["own-child", "Sagen handler om mit barn, Bo Hansen."],
  ])("%s: the letter says so", (party, sentence) => {
    expect(textOf("kommune", "complaint", { ...decided, party })).toContain(sentence);
  });

  it("a placement without consent: for one who cannot complain, and no fuldmagt is promised", () => {
    const unable = { ...decided, party: "without-fuldmagt" };
    const sentence = "Jeg skriver på vegne af Bo Hansen, som ikke selv er i stand til det.";
    expect(textOf("familieretshuset-botilbud", "complaint", unable)).toContain(sentence);
    // Papers are asked for as one who acts for another: there the law that we have read names nobody else.
    expect(textOf("familieretshuset-botilbud", "aktindsigt", unable)).toContain("Jeg sender fuldmagten snarest.");
    expect(textOf("aes", "complaint", unable)).not.toContain(sentence);
  });

  it("is offered as a choice there alone", () => {
    const choices = (plan: Plan | null) => letterForm("complaint", plan).behalves;
    const botilbud = planOf({ ...decided, ...whoByRoute["familieretshuset-botilbud"], party: "self" });
    expect(choices(botilbud)).toEqual(["self", "own-child", "other", "other-later", "other-unable"]);
    for (const plan of [null, planOf({ ...decided, decider: "aes" })])
      expect(choices(plan)).toEqual(["self", "own-child", "other", "other-later"]);
  });

  it("the fuldmagt itself is always the party's own", () => {
    expect(textOf("kommune", "fuldmagt", { ...decided, party: "without-fuldmagt" })).not.toContain("på vegne af");
  });
});
