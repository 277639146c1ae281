import { describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";

type Who = Pick<PlainNotice, "decider" | "kind">;

/** Those whose period Ankestyrelsen itself decides on: there the move from a closed day is settled. */
const settledDeciders: readonly Who[] = [
  { decider: "kommune" },
  { decider: "kommune-beskaeftigelse" },
  { decider: "boerne-og-ungeudvalg" },
  { decider: "udbetaling-danmark" },
  { decider: "socialtilsyn" },
  { decider: "seniorpensionsenheden" },
  { decider: "aes" },
];

const otherDeciders: readonly Who[] = [
  { decider: "udbetaling-danmark", kind: "su-gaeld" },
  { decider: "arbejdstilsynet" },
  { decider: "uddannelsesinstitution", kind: "specialundervisning" },
  { decider: "uddannelsesinstitution", kind: "su" },
  { decider: "uddannelsesinstitution", kind: "stu" },
  { decider: "uddannelsesinstitution", kind: "voksenspecialundervisning" },
  { decider: "a-kasse" },
  { decider: "star" },
  { decider: "familieretshuset", kind: "botilbud-uden-samtykke" },
];

const named = (who: Who) => (who.kind === undefined ? who.decider : `${who.decider} (${who.kind})`);
const handedOver = (who: Who, text: string) =>
  complaintDeadline(noticeFrom({ ...who, channel: "handed-over", dated: text, received: text, guidance: "given" }));
const hasLatestDay = (who: Who) => who.kind !== "stu" && who.kind !== "voksenspecialundervisning";

/** The start, the moved day where the move is settled, and the day before where it is not. */
const closedDays = [
  // what the raw last day is, start, next weekday, weekday before, office day of that, latest ordinary day
  ["a Saturday", "2027-01-16", "2027-02-15", "2027-02-12", "2027-02-12", "2027-02-15"],
  ["a Sunday", "2027-01-17", "2027-02-15", "2027-02-12", "2027-02-12", "2027-02-15"],
  ["skærtorsdag", "2027-02-25", "2027-03-30", "2027-03-24", "2027-03-24", "2027-03-30"],
  ["langfredag", "2027-02-26", "2027-03-30", "2027-03-24", "2027-03-24", "2027-03-30"],
  ["2. påskedag", "2027-03-01", "2027-03-30", "2027-03-24", "2027-03-24", "2027-03-30"],
  ["2. pinsedag", "2027-04-19", "2027-05-18", "2027-05-14", "2027-05-14", "2027-05-18"],
  ["nytårsdag, a Friday", "2026-12-04", "2027-01-04", "2026-12-31", "2026-12-30", "2027-01-04"],
  ["juledag, a Friday", "2026-11-27", "2026-12-28", "2026-12-24", "2026-12-23", "2026-12-28"],
  ["2. juledag, a Tuesday", "2028-11-28", "2028-12-27", "2028-12-22", "2028-12-22", "2028-12-27"],
  ["Sunday 24 December", "2028-11-26", "2028-12-27", "2028-12-22", "2028-12-22", "2028-12-27"],
  ["Saturday 5 June", "2027-05-08", "2027-06-07", "2027-06-04", "2027-06-04", "2027-06-07"],
  ["Monday 5 June, which is 2. pinsedag", "2028-05-08", "2028-06-06", "2028-06-02", "2028-06-02", "2028-06-06"],
  [
    "Kristi himmelfartsdag: the Friday after is a weekday",
    "2027-04-08",
    "2027-05-07",
    "2027-05-05",
    "2027-05-05",
    "2027-05-10",
  ],
  ["the Saturday after Kristi himmelfartsdag", "2027-04-10", "2027-05-10", "2027-05-07", "2027-05-05", "2027-05-10"],
  ["a Saturday before a doubtful Monday", "2034-05-06", "2034-06-05", "2034-06-02", "2034-06-02", "2034-06-06"],
  [
    "Saturday 22 December before a doubtful Monday",
    "2029-11-24",
    "2029-12-24",
    "2029-12-21",
    "2029-12-21",
    "2029-12-27",
  ],
  ["store bededag in 2023", "2023-04-07", "2023-05-08", "2023-05-04", "2023-05-04", "2023-05-08"],
  ["Saturday 1 May", "2027-04-03", "2027-05-03", "2027-04-30", "2027-04-30", "2027-05-03"],
] as const;

describe.each(settledDeciders.map((who) => [named(who), who] as const))("%s", (_name, who) => {
  test.each(closedDays)("[F3] ends on %s: both days move on", (_what, start, next, _before, _office, latest) => {
    expect(handedOver(who, start)).toMatchObject({ safeDay: next, latestDay: latest, settled: next === latest });
  });
});

describe.each(otherDeciders.map((who) => [named(who), who] as const))("%s", (_name, who) => {
  test.each(closedDays)(
    "[F3] ends on %s: the safe day moves back, the latest on",
    (_what, start, _next, before, office, latest) => {
      expect(handedOver(who, start)).toMatchObject({
        safeDay: before,
        officeDay: office,
        latestDay: hasLatestDay(who) ? latest : null,
        settled: false,
      });
    },
  );
});

describe("a doubtful last day, the same for everyone", () => {
  const rows = [
    // what, start, safe day, latest day, office day
    ["Grundlovsdag, a Friday", "2026-05-08", "2026-06-05", "2026-06-08", "2026-06-04"],
    ["Grundlovsdag, a Tuesday", "2029-05-08", "2029-06-05", "2029-06-06", "2029-06-04"],
    ["24 December, a Thursday", "2026-11-26", "2026-12-24", "2026-12-28", "2026-12-23"],
    ["24 December, a Monday", "2029-11-26", "2029-12-24", "2029-12-27", "2029-12-21"],
    ["31 December, a Thursday", "2026-12-03", "2026-12-31", "2027-01-04", "2026-12-30"],
    ["31 December, a Friday", "2027-12-03", "2027-12-31", "2028-01-03", "2027-12-30"],
    ["31 December, a Monday", "2029-12-03", "2029-12-31", "2030-01-02", "2029-12-28"],
    ["the Friday after Kristi himmelfartsdag", "2027-04-09", "2027-05-07", "2027-05-10", "2027-05-05"],
    ["the same in 2026", "2026-04-17", "2026-05-15", "2026-05-18", "2026-05-13"],
  ] as const;
  const everyone = [...settledDeciders, ...otherDeciders];
  describe.each(rows)("ends on %s", (_what, start, safeDay, latestDay, officeDay) => {
    test.each(everyone.map((who) => [named(who), who] as const))("[F4][F5] %s", (_name, who) => {
      expect(handedOver(who, start)).toMatchObject({
        safeDay,
        latestDay: hasLatestDay(who) ? latestDay : null,
        officeDay,
        settled: false,
      });
    });
  });
});

describe("a last day that nothing moves", () => {
  test.each([
    ["1 May, a Friday: ordinary, but offices may be closed", "2026-04-03", "2026-05-01", "2026-04-30"],
    ["1 May, a Monday", "2028-04-03", "2028-05-01", "2028-04-28"],
    ["the former store bededag in 2024", "2024-03-29", "2024-04-26", "2024-04-26"],
    ["the former store bededag in 2027", "2027-03-26", "2027-04-23", "2027-04-23"],
    ["23 December", "2026-11-25", "2026-12-23", "2026-12-23"],
    ["30 December", "2026-12-02", "2026-12-30", "2026-12-30"],
    ["the day before Kristi himmelfartsdag", "2027-04-07", "2027-05-05", "2027-05-05"],
    ["29 February", "2028-02-01", "2028-02-29", "2028-02-29"],
  ])("[F4][F5] %s", (_what, start, last, officeDay) => {
    for (const who of [...settledDeciders, ...otherDeciders].filter(hasLatestDay)) {
      expect(handedOver(who, start)).toMatchObject({ safeDay: last, latestDay: last, officeDay, settled: true });
    }
  });
});

describe("each of the two days is moved by itself", () => {
  test("[F2][F3] the safe day on a Saturday, the latest day on a Tuesday", () => {
    const notice = { channel: "handed-over", dated: "2027-01-16", received: "2027-01-19", guidance: "given" } as const;
    expect(complaintDeadline(noticeFrom({ ...notice, decider: "kommune" }))).toMatchObject({
      safeDay: "2027-02-15",
      latestDay: "2027-02-16",
    });
    expect(complaintDeadline(noticeFrom({ ...notice, decider: "a-kasse" }))).toMatchObject({
      safeDay: "2027-02-12",
      latestDay: "2027-02-16",
    });
  });

  test("[F2][F3] both readings end on the same weekend: one day, and settled where the move is", () => {
    const notice = { channel: "handed-over", dated: "2027-01-16", received: "2027-01-17", guidance: "given" } as const;
    expect(complaintDeadline(noticeFrom({ ...notice, decider: "kommune" }))).toMatchObject({
      safeDay: "2027-02-15",
      latestDay: "2027-02-15",
      settled: true,
    });
    expect(complaintDeadline(noticeFrom({ ...notice, decider: "star" }))).toMatchObject({
      safeDay: "2027-02-12",
      latestDay: "2027-02-15",
      settled: false,
    });
  });
});
