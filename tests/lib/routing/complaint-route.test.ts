import { describe, expect, test } from "vitest";
import { deciderIds, kindsByDecider } from "#content/ids/deciders.ts";
import { complaintRoute } from "#lib/routing/complaint-route.ts";

type Input = Parameters<typeof complaintRoute>[0];

/** The whole table of docs/rules.md: who decided, where the complaint goes, and whether it pauses the decision. */
const table: readonly (readonly [input: Input, stations: readonly string[], suspensive: string])[] = [
  [{ decider: "kommune" }, ["kommune", "ankestyrelsen", "domstolene"], "some"],
  [{ decider: "kommune-beskaeftigelse" }, ["kommune-beskaeftigelse", "ankestyrelsen", "domstolene"], "no"],
  [{ decider: "udbetaling-danmark" }, ["udbetaling-danmark", "ankestyrelsen", "domstolene"], "some"],
  [
    { decider: "udbetaling-danmark", kind: "su-gaeld" },
    ["udbetaling-danmark", "ankenaevnet-for-uddannelsesstoette", "domstolene"],
    "not-stated",
  ],
  [{ decider: "aes" }, ["aes", "ankestyrelsen", "domstolene"], "some"],
  [{ decider: "socialtilsyn" }, ["socialtilsyn", "ankestyrelsen", "domstolene"], "some"],
  [{ decider: "seniorpensionsenheden" }, ["seniorpensionsenheden", "ankestyrelsen", "domstolene"], "no"],
  [{ decider: "boerne-og-ungeudvalg" }, ["ankestyrelsen", "domstolene"], "some"],
  [{ decider: "familieretshuset", kind: "botilbud-uden-samtykke" }, ["ankestyrelsen", "domstolene"], "yes"],
  [
    { decider: "familieretshuset", kind: "adoption" },
    ["familieretshuset", "ankestyrelsen", "domstolene"],
    "not-stated",
  ],
  [{ decider: "arbejdstilsynet" }, ["arbejdstilsynet", "arbejdsmiljoeklagenaevnet", "domstolene"], "yes"],
  [{ decider: "adoptionssamraad" }, ["adoptionssamraad", "adoptionsnaevnet", "domstolene"], "not-stated"],
  [{ decider: "a-kasse" }, ["a-kasse", "star", "ankestyrelsen", "domstolene"], "no"],
  [{ decider: "star" }, ["star", "ankestyrelsen", "domstolene"], "not-stated"],
  [
    { decider: "uddannelsesinstitution", kind: "specialundervisning" },
    ["skolen-eller-kommunen", "klagenaevnet-for-specialundervisning", "domstolene"],
    "not-stated",
  ],
  [
    { decider: "uddannelsesinstitution", kind: "stu" },
    ["klagenaevnet-for-specialundervisning", "domstolene"],
    "not-stated",
  ],
  [
    { decider: "uddannelsesinstitution", kind: "voksenspecialundervisning" },
    ["klagenaevnet-for-specialundervisning", "domstolene"],
    "not-stated",
  ],
  [
    { decider: "uddannelsesinstitution", kind: "su" },
    [
      "uddannelsesinstitutionen",
      "uddannelses-og-forskningsstyrelsen",
      "ankenaevnet-for-uddannelsesstoette",
      "domstolene",
    ],
    "not-stated",
  ],
  [{ decider: "uddannelsesinstitution", kind: "other" }, ["det-staar-i-brevet"], "not-stated"],
  [{ decider: "familieretshuset", kind: "other" }, ["det-staar-i-brevet"], "not-stated"],
  [{ decider: "other" }, ["det-staar-i-brevet"], "not-stated"],
];

const named = ({ decider, kind }: Input) => (kind === undefined ? decider : `${decider} (${kind})`);
const rows = table.map(([input, stations, suspensive]) => [named(input), input, stations, suspensive] as const);

describe("the table of routes", () => {
  test.each(rows)("[R1][R2] %s: the stations, in order", (_name, input, stations) => {
    expect(complaintRoute(input).stations.map((station) => station.id)).toEqual(stations);
  });

  test.each(rows)("[R2] %s: sent to the first station", (_name, input, stations) => {
    expect(complaintRoute(input).sendTo).toBe(stations[0]);
  });

  test.each(rows)("[R3] %s: whether complaining pauses the decision", (_name, input, _stations, suspensive) => {
    expect(complaintRoute(input).suspensive).toBe(suspensive);
  });

  test("[R1] the table has every decider and every kind, once", () => {
    const withKinds: Readonly<Record<string, readonly string[]>> = kindsByDecider;
    const all = deciderIds.flatMap((decider) => {
      const kinds = (withKinds[decider] ?? []).map((kind) => `${decider} (${kind})`);
      const kindIsOptional = decider !== "uddannelsesinstitution" && decider !== "familieretshuset";
      return kindIsOptional ? [decider, ...kinds] : kinds;
    });
    expect(rows.map(([name]) => name).sort()).toEqual([...all].sort());
  });

  test("[R1] the closed list of deciders and kinds", () => {
    expect([...deciderIds].sort()).toEqual(
      [
        "kommune",
        "kommune-beskaeftigelse",
        "boerne-og-ungeudvalg",
        "udbetaling-danmark",
        "aes",
        "arbejdstilsynet",
        "socialtilsyn",
        "adoptionssamraad",
        "uddannelsesinstitution",
        "a-kasse",
        "star",
        "seniorpensionsenheden",
        "familieretshuset",
        "other",
      ].sort(),
    );
    expect(kindsByDecider).toEqual({
      uddannelsesinstitution: ["specialundervisning", "stu", "voksenspecialundervisning", "su", "other"],
      familieretshuset: ["adoption", "botilbud-uden-samtykke", "other"],
      "udbetaling-danmark": ["su-gaeld"],
    });
  });

  test.each([{ decider: "uddannelsesinstitution" }, { decider: "familieretshuset" }] as const)(
    "[R1] %o without a kind: never a guess from the name, the letter says where",
    (input) => {
      expect(complaintRoute(input).sendTo).toBe("det-staar-i-brevet");
    },
  );
});

describe("what the routes say on the way", () => {
  const reassessing = [
    "kommune",
    "kommune-beskaeftigelse",
    "udbetaling-danmark",
    "aes",
    "socialtilsyn",
    "seniorpensionsenheden",
    "arbejdstilsynet",
    "a-kasse",
    "star",
    "uddannelsesinstitution (specialundervisning)",
  ];
  test.each(rows)("[R2][C3] %s: reassessed first only where a source says so", (name, input) => {
    expect(complaintRoute(input).reassessed).toBe(reassessing.includes(name));
  });

  const byPhone = ["kommune", "kommune-beskaeftigelse", "udbetaling-danmark", "aes", "socialtilsyn"];
  test.each(rows)("[F6] %s: by phone only where a source says so", (name, input) => {
    expect(complaintRoute(input).byPhone).toBe(byPhone.includes(name));
  });
});

describe("what the types forbid", () => {
  /** Calls the function as a caller without types could. */
  function callWith(input: unknown): () => unknown {
    const untyped: (input: never) => unknown = complaintRoute;
    return () => untyped(input as never);
  }
  test.each([
    ["decider", { decider: "byretten" }],
    ["decider", {}],
    ["decider", { decider: "constructor" }],
    ["kind", { decider: "kommune", kind: "su" }],
    ["kind", { decider: "uddannelsesinstitution", kind: "adoption" }],
    ["kind", { decider: "familieretshuset", kind: "gymnasium" }],
  ])("[R1] is refused, and %s is named: %o", (field, input) => {
    expect(callWith(input)).toThrow(RangeError);
    expect(callWith(input)).toThrow(field);
  });

  test("[R1] the error lists what is allowed, and shows what came", () => {
    const kinds = "specialundervisning, stu, voksenspecialundervisning, su, other";
    expect(callWith({ decider: "uddannelsesinstitution", kind: "x" })).toThrow(`kind is not one of ${kinds}: "x"`);
    expect(callWith({ decider: "kommune", kind: "x" })).toThrow('kind is not one of : "x"');
  });

  test.each([null, undefined, "kommune"])("[R1] no input at all: %o", (input) => {
    expect(callWith(input)).toThrow(/^input is not an object: /);
  });
});
