import { describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";

/**
 * Cases reckoned by hand from docs/rules.md, before the code was asked: the days around Easter,
 * Kristi himmelfart, pinse, 1 May, 5 June, Christmas and New Year, against every channel and every class of decider.
 */
type Row = readonly [
  why: string,
  notice: Omit<PlainNotice, "guidance"> & { readonly guidance?: PlainNotice["guidance"] },
  safeDay: string,
  latestDay: string | null,
  officeDay: string,
];

const post = (decider: PlainNotice["decider"], day: string) =>
  ({ decider, channel: "digital-post", dated: day, received: day }) as const;
const letter = (decider: PlainNotice["decider"], dated: string) => ({ decider, channel: "letter", dated }) as const;
const school = (kind: PlainNotice["kind"], day: string) =>
  ({ ...post("uddannelsesinstitution", day), ...(kind && { kind }) }) as const;

const easter: readonly Row[] = [
  ["28 days end on skærtorsdag", post("kommune", "2026-03-05"), "2026-04-07", "2026-04-07", "2026-04-07"],
  ["the same where nothing settles it", post("a-kasse", "2026-03-05"), "2026-04-01", "2026-04-07", "2026-04-01"],
  ["2. påskedag", post("arbejdstilsynet", "2026-03-09"), "2026-04-01", "2026-04-07", "2026-04-01"],
  ["a letter counted over a weekend", letter("kommune", "2026-03-05"), "2026-04-07", "2026-04-10", "2026-04-07"],
  ["the six days run around Easter", letter("kommune", "2026-03-25"), "2026-04-22", "2026-05-05", "2026-04-22"],
  ["2. påskedag in 2027", post("udbetaling-danmark", "2027-03-01"), "2027-03-30", "2027-03-30", "2027-03-30"],
  ["the same for STAR", post("star", "2027-03-01"), "2027-03-24", "2027-03-30", "2027-03-24"],
  ["store bededag in 2023", post("socialtilsyn", "2023-04-07"), "2023-05-08", "2023-05-08", "2023-05-08"],
  ["the same for an a-kasse", post("a-kasse", "2023-04-07"), "2023-05-04", "2023-05-08", "2023-05-04"],
  ["no store bededag in 2024", post("a-kasse", "2024-03-29"), "2024-04-26", "2024-04-26", "2024-04-26"],
];

const spring: readonly Row[] = [
  ["1 May: a weekday without offices", post("kommune", "2026-04-03"), "2026-05-01", "2026-05-01", "2026-04-30"],
  ["1 May, a Monday", post("a-kasse", "2028-04-03"), "2028-05-01", "2028-05-01", "2028-04-28"],
  ["1 May, a Saturday", post("aes", "2027-04-03"), "2027-05-03", "2027-05-03", "2027-05-03"],
  ["1 May, a Saturday, unsettled", post("star", "2027-04-03"), "2027-04-30", "2027-05-03", "2027-04-30"],
  [
    "Kristi himmelfart, then a doubtful Friday",
    post("kommune", "2026-04-16"),
    "2026-05-15",
    "2026-05-18",
    "2026-05-13",
  ],
  ["the same, moved back", post("star", "2026-04-16"), "2026-05-13", "2026-05-18", "2026-05-13"],
  ["the doubtful Friday itself", post("udbetaling-danmark", "2026-04-17"), "2026-05-15", "2026-05-18", "2026-05-13"],
  ["the same for an a-kasse", post("a-kasse", "2026-04-17"), "2026-05-15", "2026-05-18", "2026-05-13"],
  ["the Saturday after it", post("arbejdstilsynet", "2026-04-18"), "2026-05-15", "2026-05-18", "2026-05-13"],
  ["Kristi himmelfart in 2028", post("aes", "2028-04-27"), "2028-05-26", "2028-05-29", "2028-05-24"],
  ["2. pinsedag", post("kommune-beskaeftigelse", "2026-04-27"), "2026-05-26", "2026-05-26", "2026-05-26"],
  ["2. pinsedag, unsettled", post("arbejdstilsynet", "2026-04-27"), "2026-05-22", "2026-05-26", "2026-05-22"],
  ["5 June, a Friday", post("kommune", "2026-05-08"), "2026-06-05", "2026-06-08", "2026-06-04"],
  ["5 June, a Thursday", post("a-kasse", "2025-05-08"), "2025-06-05", "2025-06-06", "2025-06-04"],
  ["5 June, a Wednesday", post("socialtilsyn", "2030-05-08"), "2030-06-05", "2030-06-06", "2030-06-04"],
  ["5 June is 2. pinsedag", post("kommune", "2028-05-08"), "2028-06-06", "2028-06-06", "2028-06-06"],
  ["5 June is 2. pinsedag, unsettled", school("su", "2028-05-08"), "2028-06-02", "2028-06-06", "2028-06-02"],
  ["a letter over himmelfart", letter("kommune", "2027-05-03"), "2027-05-31", "2027-06-10", "2027-05-31"],
  ["a letter over 5 June", letter("kommune", "2026-05-28"), "2026-06-25", "2026-07-06", "2026-06-25"],
  ["a letter over 1 May, which counts", letter("kommune", "2026-04-28"), "2026-05-26", "2026-06-03", "2026-05-26"],
];

const winter: readonly Row[] = [
  ["24 December, a Thursday", post("kommune", "2026-11-26"), "2026-12-24", "2026-12-28", "2026-12-23"],
  ["24 December, a Friday", post("star", "2027-11-26"), "2027-12-24", "2027-12-27", "2027-12-23"],
  ["juledag", post("kommune", "2026-11-27"), "2026-12-28", "2026-12-28", "2026-12-28"],
  ["juledag, back to the doubtful 24th", post("a-kasse", "2026-11-27"), "2026-12-24", "2026-12-28", "2026-12-23"],
  ["the same for a school", school("specialundervisning", "2026-11-27"), "2026-12-24", "2026-12-28", "2026-12-23"],
  ["2. juledag, a Saturday", post("star", "2026-11-28"), "2026-12-24", "2026-12-28", "2026-12-23"],
  ["31 December, a Thursday", post("kommune", "2026-12-03"), "2026-12-31", "2027-01-04", "2026-12-30"],
  ["nytårsdag", post("seniorpensionsenheden", "2026-12-04"), "2027-01-04", "2027-01-04", "2027-01-04"],
  ["nytårsdag, back to 31 December", post("arbejdstilsynet", "2026-12-04"), "2026-12-31", "2027-01-04", "2026-12-30"],
  ["nytårsdag, a Saturday", post("kommune", "2027-12-04"), "2028-01-03", "2028-01-03", "2028-01-03"],
  ["nytårsdag, a Saturday, back", post("star", "2027-12-04"), "2027-12-31", "2028-01-03", "2027-12-30"],
  ["31 December, a Friday", post("boerne-og-ungeudvalg", "2027-12-03"), "2027-12-31", "2028-01-03", "2027-12-30"],
  ["a letter before Christmas", letter("kommune", "2026-12-18"), "2027-01-15", "2027-01-27", "2027-01-15"],
  ["a letter between the holidays", letter("kommune", "2026-12-23"), "2027-01-20", "2027-02-03", "2027-01-20"],
];

const aes: readonly Row[] = [
  ["dated a Friday: the Monday after", post("aes", "2026-11-27"), "2026-12-28", "2026-12-28", "2026-12-28"],
  ["dated 23 December: the 28th", { ...post("aes", "2026-12-23") }, "2027-01-20", "2027-01-25", "2027-01-20"],
  [
    "available later than that",
    { decider: "aes", channel: "digital-post", dated: "2026-11-27", received: "2026-12-02" },
    "2026-12-28",
    "2026-12-30",
    "2026-12-28",
  ],
  [
    "available before its own date",
    { decider: "aes", channel: "digital-post", dated: "2026-11-27", received: "2026-11-26" },
    "2026-12-24",
    "2026-12-28",
    "2026-12-23",
  ],
  [
    "another electronic way: the same day",
    { decider: "aes", channel: "other-digital", dated: "2026-11-24" },
    "2026-12-22",
    "2026-12-22",
    "2026-12-22",
  ],
];

const days: readonly Row[] = [
  [
    "Digital Post available after its date",
    { decider: "kommune", channel: "digital-post", dated: "2027-01-06", received: "2027-01-08" },
    "2027-02-03",
    "2027-02-05",
    "2027-02-03",
  ],
  [
    "said first, then in Digital Post",
    { decider: "kommune", channel: "digital-post", told: "2026-11-10", received: "2026-11-19", dated: "2026-11-19" },
    "2026-12-08",
    "2026-12-17",
    "2026-12-08",
  ],
  [
    "Digital Post dated after it came",
    { decider: "kommune", channel: "digital-post", dated: "2026-11-20", received: "2026-11-19" },
    "2026-12-17",
    "2026-12-18",
    "2026-12-17",
  ],
  [
    "a letter that came late",
    { decider: "kommune", channel: "letter", told: "2026-11-16", dated: "2026-11-18", received: "2026-12-01" },
    "2026-12-14",
    "2026-12-29",
    "2026-12-14",
  ],
  [
    "a letter that came early",
    { decider: "kommune", channel: "letter", dated: "2026-11-18", received: "2026-11-20" },
    "2026-12-16",
    "2026-12-28",
    "2026-12-16",
  ],
  [
    "a letter dated after it came, its latest day on 31 December",
    { decider: "kommune", channel: "letter", dated: "2026-11-25", received: "2026-11-23" },
    "2026-12-21",
    "2027-01-04",
    "2026-12-21",
  ],
  [
    "handed over after its date",
    { decider: "socialtilsyn", channel: "handed-over", dated: "2026-11-20", received: "2026-11-24" },
    "2026-12-18",
    "2026-12-22",
    "2026-12-18",
  ],
  [
    "said, and a letter followed",
    { decider: "kommune", channel: "oral", told: "2026-11-23", received: "2026-11-30" },
    "2026-12-21",
    "2026-12-28",
    "2026-12-21",
  ],
  [
    "said, with guidance",
    { decider: "kommune", channel: "oral", told: "2026-11-23" },
    "2026-12-21",
    "2026-12-21",
    "2026-12-21",
  ],
  [
    "said, guidance unknown",
    { decider: "kommune", channel: "oral", told: "2026-11-23", guidance: "unknown" },
    "2026-12-21",
    null,
    "2026-12-21",
  ],
  [
    "written, guidance unknown: counts as given",
    { ...post("kommune", "2026-11-24"), guidance: "unknown" },
    "2026-12-22",
    "2026-12-22",
    "2026-12-22",
  ],
  [
    "written, guidance missing",
    { ...letter("kommune", "2026-11-18"), guidance: "missing" },
    "2026-12-16",
    null,
    "2026-12-16",
  ],
  ["over the clock change in October", post("kommune", "2026-10-05"), "2026-11-02", "2026-11-02", "2026-11-02"],
  ["over the clock change in March", post("kommune", "2027-03-08"), "2027-04-05", "2027-04-05", "2027-04-05"],
  ["over 29 February", post("kommune", "2028-02-03"), "2028-03-02", "2028-03-02", "2028-03-02"],
];

const others: readonly Row[] = [
  [
    "botilbud on a Saturday: Ankestyrelsen hears it, but no source settles the move",
    { ...post("familieretshuset", "2026-11-21"), kind: "botilbud-uden-samtykke" },
    "2026-12-18",
    "2026-12-21",
    "2026-12-18",
  ],
  [
    "børne- og ungeudvalget on a Saturday",
    post("boerne-og-ungeudvalg", "2026-11-21"),
    "2026-12-21",
    "2026-12-21",
    "2026-12-21",
  ],
  [
    "student debt on a Sunday",
    { ...post("udbetaling-danmark", "2026-11-22"), kind: "su-gaeld" },
    "2026-12-18",
    "2026-12-21",
    "2026-12-18",
  ],
  ["STU has no latest day", school("stu", "2026-11-22"), "2026-12-18", null, "2026-12-18"],
  ["nor has adult education", school("voksenspecialundervisning", "2027-01-13"), "2027-02-10", null, "2027-02-10"],
  ["31 August and six months", post("adoptionssamraad", "2026-08-31"), "2027-02-26", "2027-03-01", "2027-02-26"],
  [
    "31 August and six months, leap year",
    post("adoptionssamraad", "2027-08-31"),
    "2028-02-29",
    "2028-02-29",
    "2028-02-29",
  ],
  ["six months to skærtorsdag", post("adoptionssamraad", "2026-09-25"), "2027-03-24", "2027-03-30", "2027-03-24"],
  [
    "six months to 5 June, a Saturday",
    post("adoptionssamraad", "2026-12-05"),
    "2027-06-04",
    "2027-06-07",
    "2027-06-04",
  ],
  ["six months to 24 December", post("adoptionssamraad", "2026-06-24"), "2026-12-24", "2026-12-28", "2026-12-23"],
];

const groups = [
  ["Easter", "[F3]", easter],
  ["from 1 May to 5 June", "[F3][F4][F5]", spring],
  ["Christmas and New Year", "[F3][F4][F5]", winter],
  ["AES", "[F2]", aes],
  ["the days apart and together", "[F2][F7]", days],
  ["the other periods", "[F1][F3][F12]", others],
] as const;

describe.each(groups)("reckoned by hand: %s", (_group, rules, rows) => {
  test.each(rows)(`${rules} %s`, (_why, notice, safeDay, latestDay, officeDay) => {
    const settled = safeDay === latestDay;
    expect(complaintDeadline(noticeFrom({ guidance: "given", ...notice }))).toMatchObject({
      safeDay,
      latestDay,
      officeDay,
      settled,
      provisional: false,
    });
  });
});

describe("reckoned by hand: provisional", () => {
  test.each([
    [
      "a letter without its date",
      { decider: "kommune", channel: "letter", received: "2027-01-15" },
      "2027-02-12",
      "2027-02-12",
    ],
    [
      "Digital Post without its date",
      { decider: "aes", channel: "digital-post", received: "2026-11-26" },
      "2026-12-24",
      "2026-12-28",
    ],
    [
      "a letter that was said first",
      { decider: "star", channel: "letter", told: "2026-11-20", received: "2026-11-25" },
      "2026-12-18",
      "2026-12-23",
    ],
    [
      "adoption, handed over without its date",
      { decider: "adoptionssamraad", channel: "handed-over", received: "2026-10-01" },
      "2027-04-01",
      "2027-04-01",
    ],
  ] as const)("[F2p] %s", (_why, notice, safeDay, latestDay) => {
    expect(complaintDeadline(noticeFrom({ ...notice, guidance: "given" }))).toMatchObject({
      safeDay,
      latestDay,
      settled: false,
      provisional: true,
    });
  });
});
