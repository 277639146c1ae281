import { describe, expect, it } from "vitest";
import { contacts } from "#content/da/contacts.ts";
import { deciders, deciderUnknown } from "#content/da/deciders.ts";
import { exits } from "#content/da/exits.ts";
import { glossary } from "#content/da/glossary.ts";
import { kindQuestions } from "#content/da/kinds.ts";
import { legalTerms } from "#content/da/legal-terms.ts";
import { routePeriods } from "#content/da/route-periods.ts";
import { routes } from "#content/da/routes.ts";
import { sources } from "#content/da/sources.ts";
import { stations } from "#content/da/stations.ts";
import { contactIds } from "#content/ids/contacts.ts";
import { deciderIds, kindsByDecider } from "#content/ids/deciders.ts";
import { exitIds } from "#content/ids/exits.ts";
import { glossaryIds } from "#content/ids/glossary.ts";
import { kommuneNames } from "#content/ids/kommuner.ts";
import { type RouteId, routeIds } from "#content/ids/routes.ts";
import { sourceIds } from "#content/ids/sources.ts";
import { type StationId, stationIds } from "#content/ids/stations.ts";
import { textsIn } from "#tests/support/content-texts.ts";
import { lix, sentences, words } from "#tests/support/lix.ts";

/** Every id in a field called "sources", wherever it stands. */
function sourceIdsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIdsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "sources" ? textsIn(inner) : sourceIdsIn(inner)));
}

const notProse = ["sources", "see", "station", "icon", "url", "phone"];

const files = {
  routes: textsIn([routes, routePeriods], notProse),
  exits: textsIn(exits, notProse),
  glossary: textsIn(glossary, [...notProse, "term"]),
  deciders: textsIn([deciders, deciderUnknown], notProse),
  kinds: textsIn(kindQuestions, notProse),
  stations: textsIn(stations, notProse),
  contacts: textsIn(contacts, notProse),
} as const;

/** Running text only: what is measured. Names, addresses and single labels are not sentences. */
const prose = {
  routes: textsIn([routes, routePeriods], [...notProse, "title"]),
  exits: textsIn(exits, [...notProse, "title", "label"]),
  glossary: files.glossary,
  deciders: [...Object.values(deciders), deciderUnknown].map((decider) => decider.hint),
  kinds: textsIn(kindQuestions, [...notProse, "label"]),
  contacts: textsIn(contacts, [...notProse, "name", "lines"]),
} as const;

/** The route table of docs/rules.md, row by row. */
const routeTable: Readonly<Record<RouteId, readonly StationId[]>> = {
  kommune: ["kommune", "ankestyrelsen", "domstolene"],
  "kommune-beskaeftigelse": ["kommune-beskaeftigelse", "ankestyrelsen", "domstolene"],
  "udbetaling-danmark": ["udbetaling-danmark", "ankestyrelsen", "domstolene"],
  "udbetaling-danmark-su-gaeld": ["udbetaling-danmark", "ankenaevnet-for-uddannelsesstoette", "domstolene"],
  aes: ["aes", "ankestyrelsen", "domstolene"],
  socialtilsyn: ["socialtilsyn", "ankestyrelsen", "domstolene"],
  seniorpensionsenheden: ["seniorpensionsenheden", "ankestyrelsen", "domstolene"],
  "boerne-og-ungeudvalg": ["ankestyrelsen", "domstolene"],
  "familieretshuset-botilbud": ["ankestyrelsen", "domstolene"],
  "familieretshuset-adoption": ["familieretshuset", "ankestyrelsen", "domstolene"],
  arbejdstilsynet: ["arbejdstilsynet", "arbejdsmiljoeklagenaevnet", "domstolene"],
  adoptionssamraad: ["adoptionssamraad", "adoptionsnaevnet", "domstolene"],
  "a-kasse": ["a-kasse", "star", "ankestyrelsen", "domstolene"],
  star: ["star", "ankestyrelsen", "domstolene"],
  specialundervisning: ["skolen-eller-kommunen", "klagenaevnet-for-specialundervisning", "domstolene"],
  stu: ["klagenaevnet-for-specialundervisning", "domstolene"],
  voksenspecialundervisning: ["klagenaevnet-for-specialundervisning", "domstolene"],
  su: [
    "uddannelsesinstitutionen",
    "uddannelses-og-forskningsstyrelsen",
    "ankenaevnet-for-uddannelsesstoette",
    "domstolene",
  ],
  "det-staar-i-brevet": ["det-staar-i-brevet"],
};

const withoutReassessment: readonly RouteId[] = ["boerne-og-ungeudvalg", "familieretshuset-botilbud"];
const maintainWithinFourWeeks: readonly RouteId[] = [
  "kommune",
  "kommune-beskaeftigelse",
  "udbetaling-danmark",
  "socialtilsyn",
  "seniorpensionsenheden",
  "specialundervisning",
];
const byPhone: readonly RouteId[] = ["kommune", "kommune-beskaeftigelse", "udbetaling-danmark", "aes", "socialtilsyn"];
const fourWeekDeadline = routeIds.filter(
  (id) => !["adoptionssamraad", "familieretshuset-adoption", "det-staar-i-brevet"].includes(id),
);

describe("the closed lists", () => {
  it("has exactly the 98 kommuner, each once, in Danish alphabetical order", () => {
    expect(kommuneNames).toHaveLength(98);
    expect(new Set(kommuneNames).size).toBe(98);
    expect([...kommuneNames].sort(new Intl.Collator("da").compare)).toEqual([...kommuneNames]);
    expect(kommuneNames).toEqual(expect.arrayContaining(["Høje-Taastrup", "Vesthimmerlands", "Ærø", "Aabenraa"]));
  });

  it.each([
    ["sources", sources, sourceIds],
    ["deciders", deciders, deciderIds],
    ["stations", stations, stationIds],
    ["routes", routes, routeIds],
    ["route periods", routePeriods, routeIds],
    ["exits", exits, exitIds],
    ["contacts", contacts, contactIds],
    ["glossary", glossary, glossaryIds],
    ["kinds", kindQuestions, Object.keys(kindsByDecider)],
  ])("has words in %s for exactly the ids of the list", (_name, content, ids) => {
    expect(Object.keys(content).sort()).toEqual([...ids].sort());
  });

  it("asks for each kind that the decider has", () => {
    for (const decider of ["uddannelsesinstitution", "familieretshuset", "udbetaling-danmark"] as const) {
      expect(Object.keys(kindQuestions[decider].options)).toEqual([...kindsByDecider[decider]]);
    }
  });
});

describe("[T1] sources", () => {
  it("names an address, a checked day and a kind for every source", () => {
    for (const id of sourceIds) {
      const source = sources[id];
      expect(source.url, id).toMatch(/^https:\/\//);
      expect(source.checked, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.dated ?? source.checked, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(["law", "order", "authority", "secondary"], id).toContain(source.kind);
    }
  });

  it("cites only ids of the list", () => {
    const cited = sourceIdsIn([routes, exits, contacts, glossary]);
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter((id) => !(sourceIds as readonly string[]).includes(id))).toEqual([]);
  });

  it("cites at least one source for every route and for every station on it", () => {
    for (const id of routeIds) {
      expect(routes[id].sources.length, id).toBeGreaterThan(0);
      for (const stop of routes[id].stations) expect(stop.sources.length, `${id} ${stop.station}`).toBeGreaterThan(0);
    }
  });

  it("names the law in the text where an exit cites no source", () => {
    for (const id of exitIds) {
      const exit = exits[id];
      const named = /§/.test(textsIn(exit).join(" "));
      expect(exit.sources.length > 0 || named, id).toBe(true);
    }
  });
});

describe("the routes in words", () => {
  it.each(routeIds)("[R2] %s passes the stations of the route table, in order", (id) => {
    expect(routes[id].stations.map((stop) => stop.station)).toEqual(routeTable[id]);
  });

  it.each(routeIds)("[R2] %s says that one complaint is sent", (id) => {
    const opening = `${routes[id].intro} ${routes[id].stations[0]?.does} ${routes[id].stations[0]?.you}`;
    expect(opening).toMatch(/(^|\s)(én|ene) klage/);
  });

  it.each(routeIds)("[R3] %s begins with the truth that a complaint normally pauses nothing", (id) => {
    expect(routes[id].pauses.startsWith("Normalt sætter en klage ikke afgørelsen på pause.")).toBe(true);
    expect(sentences(routes[id].pauses).length).toBeLessThanOrEqual(3);
  });

  it.each(withoutReassessment)("[C3] %s says that there is no reassessment", (id) => {
    expect(routePeriods[id].reassessment).toMatch(/^Der er ingen genvurdering/);
    expect(routes[id].stations[0]?.you).toContain("ingen genvurdering");
  });

  it.each(maintainWithinFourWeeks)(
    "[C4] %s says that a complaint partly met must be maintained within four weeks",
    (id) => {
      expect(routes[id].stations[0]?.you).toMatch(/delvist medhold.*fire uger.*fastholder klagen/);
    },
  );

  it.each(routeIds)("[F6] %s says how to complain in one sentence", (id) => {
    expect(sentences(routes[id].sendBy)).toHaveLength(1);
  });

  it.each(routeIds.filter((id) => !maintainWithinFourWeeks.includes(id)))("[C4] %s promises no such rule", (id) => {
    expect(textsIn([routes[id], routePeriods[id]]).join(" ")).not.toContain("fastholder klagen");
  });

  it("[C4] AES: the new decision is complained over by itself", () => {
    expect(routes.aes.stations[0]?.you).toMatch(/ny afgørelse\. Den kan du klage over inden fire uger/);
  });

  it.each(routeIds)("[F6] %s offers the phone only where the authority takes complaints by phone", (id) => {
    const offersPhone = /^Ring, skriv|, skriv eller ring i åbningstiden/.test(routes[id].sendBy);
    expect(offersPhone).toBe(byPhone.includes(id));
  });

  it.each(fourWeekDeadline)("[F1] %s counts four weeks", (id) => {
    expect(routePeriods[id].deadline).toContain("fire uger");
  });

  it("[F1] adoptionssamrådet counts six months from the decision", () => {
    expect(routePeriods.adoptionssamraad.deadline).toMatch(/seks måneder efter den dag, samrådet traf afgørelsen/);
  });

  it.each(["familieretshuset-adoption", "det-staar-i-brevet"] as const)(
    "[F11] %s sends to the letter's deadline",
    (id) => {
      expect(routePeriods[id].deadline).toBe("Fristen står i brevet. Den kan være kortere end fire uger. Klag i dag.");
    },
  );

  it.each(["stu", "voksenspecialundervisning"] as const)("[F12] %s does not call the deadline certain", (id) => {
    expect(routePeriods[id].deadline).toMatch(/følg brevet/);
    expect(routePeriods[id].deadline).toMatch(/nævner ingen frist|ikke fuldt bekræftet/);
  });

  it("[C5] court review is demanded through Ankestyrelsen within four weeks on the two routes that say so", () => {
    for (const id of withoutReassessment) {
      const court = routes[id].stations.at(-1);
      expect(court?.within).toContain("inden fire uger");
      expect(court?.you).toContain("Skriv til Ankestyrelsen");
    }
  });

  it("[C7] work injury: 12 and six months to sue", () => {
    expect(routes.aes.stations.at(-1)?.within).toMatch(/12 måneder.*Seks måneder/);
  });
});

describe("[R4] exits", () => {
  it.each(exitIds)("%s names the next address, what to do and what to expect", (id) => {
    const exit = exits[id];
    expect(exit.where.length).toBeGreaterThan(20);
    expect(exit.doNow.length).toBeGreaterThanOrEqual(3);
    expect(exit.bring.length).toBeGreaterThanOrEqual(1);
    expect(exit.expect.length).toBeGreaterThan(20);
  });

  it("tells of no deadline for a refused aktindsigt", () => {
    expect(exits["afslag-paa-aktindsigt"].deadline).toMatch(/^Der er ikke en frist/);
  });
});

describe("the glossary", () => {
  it("points only to other words of the list", () => {
    for (const id of glossaryIds) {
      for (const other of glossary[id].see) {
        expect(glossaryIds, id).toContain(other);
        expect(other, id).not.toBe(id);
      }
    }
  });

  it("explains each word in one or two sentences", () => {
    for (const id of glossaryIds) {
      expect(sentences(glossary[id].explanation).length, id).toBeLessThanOrEqual(2);
    }
  });
});

describe("the language", () => {
  const everything = Object.entries({ ...files, sources: textsIn(sources, ["url"]) });

  it.each(everything)("%s has no empty text, no stray space and no token", (_name, texts) => {
    for (const text of texts) {
      expect(text.trim()).not.toBe("");
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[{}<>]|\s{2}|undefined/);
    }
  });

  it.each(everything)("[F8] %s neither turns anyone away nor lulls", (_name, texts) => {
    for (const text of texts) {
      expect(text).not.toMatch(/for sent|god tid\b|\baltid\b|garanter|helt sikker|er tabt/i);
    }
  });

  it.each(everything)("%s repeats none of the guide's slips", (_name, texts) => {
    for (const text of texts) {
      expect(text).not.toMatch(/agtindsigt|den god tone|ankefrist|ankevejledning|adoptionsråd\b|jobcentre\b(?!\s*\()/i);
    }
  });

  it.each(Object.entries(prose))("%s: no sentence is longer than 25 words", (_name, texts) => {
    const long = texts.flatMap(sentences).filter((sentence) => words(sentence).length > 25);
    expect(long).toEqual([]);
  });

  it.each(Object.entries(prose))("%s: LIX is at most 35", (_name, texts) => {
    expect(lix(texts, legalTerms)).toBeLessThanOrEqual(35);
  });

  it("exempts no word from LIX that the texts do not use", () => {
    const shown = [...Object.values(files).flat(), ...textsIn(glossary, ["explanation", "see", "sources"])];
    const used = [...new Set(shown.flatMap(words).map((word) => word.toLowerCase()))];
    const unused = legalTerms.filter((term) => !used.some((word) => word.startsWith(term)));
    expect(unused).toEqual([]);
  });
});

describe("the LIX of a text", () => {
  it("keeps abbreviations, clock times, ordinals and sections whole", () => {
    expect(sentences("Senest kl. 23.59 i dag. Se § 67, stk. 1. Til 3. klasse er det nr. 2!")).toEqual([
      "Senest kl. 23.59 i dag.",
      "Se § 67, stk. 1.",
      "Til 3. klasse er det nr. 2!",
    ]);
  });

  it("counts words and long words, and forgives the exempt ones with their endings", () => {
    expect(lix(["Du kan klage i dag."], [])).toBe(5);
    expect(lix(["Afgørelsen kom i dag."], [])).toBe(4 + 25);
    expect(lix(["Afgørelsen kom i dag."], ["afgørelse"])).toBe(4);
  });
});
