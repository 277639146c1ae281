import { describe, expect, test } from "vitest";
import { routeIds } from "#content/ids/routes.ts";
import { planOf, type RouteName, routeNames, whoByRoute } from "#tests/support/plan-of.ts";

/** Where a complaint is sent, and who hears it when it goes on (R2). */
const bodies: Record<RouteName, { readonly first: string; readonly hears: string }> = {
  kommune: { first: "kommune", hears: "ankestyrelsen" },
  "kommune-beskaeftigelse": { first: "kommune-beskaeftigelse", hears: "ankestyrelsen" },
  "boerne-og-ungeudvalg": { first: "ankestyrelsen", hears: "ankestyrelsen" },
  "udbetaling-danmark": { first: "udbetaling-danmark", hears: "ankestyrelsen" },
  "udbetaling-danmark-su-gaeld": { first: "udbetaling-danmark", hears: "ankenaevnet-for-uddannelsesstoette" },
  aes: { first: "aes", hears: "ankestyrelsen" },
  arbejdstilsynet: { first: "arbejdstilsynet", hears: "arbejdsmiljoeklagenaevnet" },
  socialtilsyn: { first: "socialtilsyn", hears: "ankestyrelsen" },
  adoptionssamraad: { first: "adoptionssamraad", hears: "adoptionsnaevnet" },
  specialundervisning: { first: "skolen-eller-kommunen", hears: "klagenaevnet-for-specialundervisning" },
  stu: { first: "klagenaevnet-for-specialundervisning", hears: "klagenaevnet-for-specialundervisning" },
  voksenspecialundervisning: {
    first: "klagenaevnet-for-specialundervisning",
    hears: "klagenaevnet-for-specialundervisning",
  },
  su: { first: "uddannelsesinstitutionen", hears: "uddannelses-og-forskningsstyrelsen" },
  "a-kasse": { first: "a-kasse", hears: "star" },
  star: { first: "star", hears: "ankestyrelsen" },
  seniorpensionsenheden: { first: "seniorpensionsenheden", hears: "ankestyrelsen" },
  "familieretshuset-adoption": { first: "familieretshuset", hears: "ankestyrelsen" },
  "familieretshuset-botilbud": { first: "ankestyrelsen", hears: "ankestyrelsen" },
  "det-staar-i-brevet": { first: "det-staar-i-brevet", hears: "det-staar-i-brevet" },
};

function placeOf(answers: Readonly<Record<string, unknown>>): string {
  const { way } = planOf(answers);
  if ("exit" in way) throw new Error("an exit has no place on a route");
  const { here, stations } = way.route;
  if (here === null) return "with the authority, before a decision";
  return here === "citizen" ? here : (stations[here]?.id ?? "nowhere");
}

describe("where the case is now", () => {
  test("every route is here", () => {
    expect([...routeNames].sort()).toEqual([...routeIds].sort());
  });

  test.each(routeNames)(
    "[R6][R2] %s: with the citizen, then with the first, then with the one who hears it",
    (name) => {
      const who = whoByRoute[name];
      const { first, hears } = bodies[name];
      expect(placeOf({ ...who, stage: "before-decision" })).toBe("with the authority, before a decision");
      for (const stage of ["decided", "unknown"]) expect(placeOf({ ...who, stage })).toBe("citizen");
      expect(placeOf(who)).toBe("citizen");
      expect(placeOf({ ...who, stage: "complained" })).toBe(first);
      expect(placeOf({ ...who, stage: "new-decision", outcome: "full" })).toBe(first);
      expect(placeOf({ ...who, stage: "new-decision", outcome: "partly" })).toBe(first);
      expect(placeOf({ ...who, stage: "new-decision", outcome: "none" })).toBe(hears);
      expect(placeOf({ ...who, stage: "forwarded" })).toBe(hears);
      expect(placeOf({ ...who, stage: "board-decided" })).toBe(hears);
    },
  );
});
