import { describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";

type Who = Pick<PlainNotice, "decider" | "kind">;

/** Everyone with four weeks whose latest day is fixed, AES apart. */
const fourWeeks: readonly Who[] = [
  { decider: "kommune" },
  { decider: "kommune-beskaeftigelse" },
  { decider: "boerne-og-ungeudvalg" },
  { decider: "udbetaling-danmark" },
  { decider: "udbetaling-danmark", kind: "su-gaeld" },
  { decider: "arbejdstilsynet" },
  { decider: "socialtilsyn" },
  { decider: "uddannelsesinstitution", kind: "specialundervisning" },
  { decider: "uddannelsesinstitution", kind: "su" },
  { decider: "a-kasse" },
  { decider: "star" },
  { decider: "seniorpensionsenheden" },
  { decider: "familieretshuset", kind: "botilbud-uden-samtykke" },
];

const unconfirmed: readonly Who[] = [
  { decider: "uddannelsesinstitution", kind: "stu" },
  { decider: "uddannelsesinstitution", kind: "voksenspecialundervisning" },
];

const channels = ["digital-post", "letter", "handed-over", "other-digital", "oral"] as const;

const named = (who: Who) => (who.kind === undefined ? who.decider : `${who.decider} (${who.kind})`);
const deadlineOf = (notice: PlainNotice) => complaintDeadline(noticeFrom(notice));

describe("every decider, every channel: dated Wednesday 13 January 2027", () => {
  /** Latest day when only the date is known, and when the decision came on Friday 15 January. */
  const expected = {
    "digital-post": ["2027-02-10", "2027-02-12"],
    letter: ["2027-02-18", "2027-02-18"],
    "handed-over": ["2027-02-10", "2027-02-12"],
    "other-digital": ["2027-02-10", "2027-02-12"],
    oral: ["2027-02-10", "2027-02-12"],
  } as const;

  describe.each(fourWeeks.map((who) => [named(who), who] as const))("%s", (_name, who) => {
    test.each(channels)("[F1][F2] %s", (channel) => {
      const dated = { ...who, channel, dated: "2027-01-13", guidance: "given" } as const;
      const [latestByDate, latestByArrival] = expected[channel];
      expect(deadlineOf(dated)).toMatchObject({
        safeDay: "2027-02-10",
        latestDay: latestByDate,
        officeDay: "2027-02-10",
        settled: channel !== "letter",
        provisional: false,
      });
      expect(deadlineOf({ ...dated, received: "2027-01-15" })).toMatchObject({
        safeDay: "2027-02-10",
        latestDay: latestByArrival,
        officeDay: "2027-02-10",
        settled: false,
        provisional: false,
      });
    });
  });

  describe.each(unconfirmed.map((who) => [named(who), who] as const))("%s", (_name, who) => {
    test.each(channels)("[F2][F12] %s", (channel) => {
      const dated = { ...who, channel, dated: "2027-01-13", guidance: "given" } as const;
      expect(deadlineOf(dated)).toMatchObject({ safeDay: "2027-02-10", latestDay: null, settled: false });
    });
  });

  test.each([
    ["digital-post", "2027-02-11", "2027-02-12"],
    ["letter", "2027-02-18", "2027-02-18"],
    ["handed-over", "2027-02-10", "2027-02-12"],
    ["other-digital", "2027-02-10", "2027-02-12"],
    ["oral", "2027-02-10", "2027-02-12"],
  ] as const)("[F2] aes, %s", (channel, latestByDate, latestByArrival) => {
    const dated = { decider: "aes", channel, dated: "2027-01-13", guidance: "given" } as const;
    expect(deadlineOf(dated)).toMatchObject({ safeDay: "2027-02-10", latestDay: latestByDate });
    expect(deadlineOf({ ...dated, received: "2027-01-15" })).toMatchObject({
      safeDay: "2027-02-10",
      latestDay: latestByArrival,
    });
  });

  test.each(channels)("[F1] adoptionssamraad, %s: six months from the decision, whenever it came", (channel) => {
    const dated = { decider: "adoptionssamraad", channel, dated: "2027-01-13", guidance: "given" } as const;
    const expectedDays = {
      safeDay: "2027-07-13",
      latestDay: "2027-07-13",
      officeDay: "2027-07-13",
      settled: true,
      provisional: false,
    };
    expect(deadlineOf(dated)).toMatchObject(expectedDays);
    expect(deadlineOf({ ...dated, received: "2027-01-20" })).toMatchObject(expectedDays);
  });
});

describe("six months (adoptionssamråd)", () => {
  test.each([
    // decided, safe, latest, office, settled
    ["2026-08-29", "2027-02-26", "2027-03-01", "2027-02-26", false],
    ["2026-08-30", "2027-02-26", "2027-03-01", "2027-02-26", false],
    ["2026-08-31", "2027-02-26", "2027-03-01", "2027-02-26", false],
    ["2027-08-29", "2028-02-29", "2028-02-29", "2028-02-29", true],
    ["2027-08-30", "2028-02-29", "2028-02-29", "2028-02-29", true],
    ["2027-08-31", "2028-02-29", "2028-02-29", "2028-02-29", true],
    ["2027-08-28", "2028-02-28", "2028-02-28", "2028-02-28", true],
    ["2026-10-31", "2027-04-30", "2027-04-30", "2027-04-30", true],
    ["2026-12-31", "2027-06-30", "2027-06-30", "2027-06-30", true],
    ["2027-03-31", "2027-09-30", "2027-09-30", "2027-09-30", true],
    ["2027-05-31", "2027-11-30", "2027-11-30", "2027-11-30", true],
    ["2028-02-29", "2028-08-29", "2028-08-29", "2028-08-29", true],
    // 1 May 2027 is a Saturday; 5 June 2027 is a Saturday, 5 June 2029 a Tuesday
    ["2026-11-01", "2027-04-30", "2027-05-03", "2027-04-30", false],
    ["2026-12-05", "2027-06-04", "2027-06-07", "2027-06-04", false],
    ["2028-12-05", "2029-06-05", "2029-06-06", "2029-06-04", false],
    // Christmas and New Year: back stops at the doubtful day, which is a weekday
    ["2026-06-24", "2026-12-24", "2026-12-28", "2026-12-23", false],
    ["2026-06-25", "2026-12-24", "2026-12-28", "2026-12-23", false],
    ["2026-07-01", "2026-12-31", "2027-01-04", "2026-12-30", false],
  ])("[F1][F3] decided %s → safe %s, latest %s, office %s", (dated, safeDay, latestDay, officeDay, settled) => {
    const notice = { decider: "adoptionssamraad", channel: "digital-post", dated, guidance: "given" } as const;
    expect(deadlineOf(notice)).toMatchObject({ safeDay, latestDay, officeDay, settled, provisional: false });
  });

  test("[F1][F2p] without the day of the decision: from the earliest day given, provisional", () => {
    const notice = {
      decider: "adoptionssamraad",
      channel: "handed-over",
      told: "2027-01-20",
      received: "2027-01-25",
      guidance: "given",
    } as const;
    expect(deadlineOf(notice)).toMatchObject({
      safeDay: "2027-07-20",
      latestDay: "2027-07-20",
      provisional: true,
      settled: false,
    });
  });

  test("[F1][F2] told before the date on it: the cautious start is the day it was told", () => {
    const notice = {
      decider: "adoptionssamraad",
      channel: "letter",
      told: "2027-01-11",
      dated: "2027-01-13",
      guidance: "given",
    } as const;
    expect(deadlineOf(notice)).toMatchObject({ safeDay: "2027-07-09", latestDay: "2027-07-13", settled: false });
  });
});

describe("the cautious start is the earliest day given, in every channel", () => {
  test.each(channels)("[F2] %s: told Monday, dated Wednesday, came Friday", (channel) => {
    const notice = {
      decider: "kommune",
      channel,
      told: "2027-01-11",
      dated: "2027-01-13",
      received: "2027-01-15",
      guidance: "given",
    } as const;
    const latest = channel === "letter" ? "2027-02-18" : "2027-02-12";
    expect(deadlineOf(notice)).toMatchObject({ safeDay: "2027-02-08", latestDay: latest, settled: false });
  });

  test.each(channels)("[F2] %s: came before the date on it", (channel) => {
    const notice = {
      decider: "kommune",
      channel,
      dated: "2027-01-13",
      received: "2027-01-11",
      guidance: "given",
    } as const;
    const latest = channel === "letter" ? "2027-02-18" : "2027-02-10";
    expect(deadlineOf(notice)).toMatchObject({ safeDay: "2027-02-08", latestDay: latest, settled: false });
  });

  test.each(channels)("[F2] %s: told last of all, so no reading starts before that day", (channel) => {
    const notice = {
      decider: "kommune",
      channel,
      dated: "2027-01-13",
      received: "2027-01-15",
      told: "2027-02-01",
      guidance: "given",
    } as const;
    expect(deadlineOf(notice)).toMatchObject({ safeDay: "2027-02-10", latestDay: "2027-03-01", settled: false });
  });

  test.each(["handed-over", "other-digital", "oral"] as const)("[F2] %s with only the day it was told", (channel) => {
    const notice = { decider: "kommune", channel, told: "2027-01-13", guidance: "given" } as const;
    expect(deadlineOf(notice)).toMatchObject({
      safeDay: "2027-02-10",
      latestDay: "2027-02-10",
      settled: true,
      provisional: false,
    });
  });
});

describe("Digital Post from AES", () => {
  test.each([
    // dated, available, latest
    ["a Monday: Tuesday", "2026-11-23", "2026-11-23", "2026-12-22"],
    ["a Friday: Monday", "2027-01-15", "2027-01-15", "2027-02-15"],
    ["a Saturday: Monday", "2027-01-16", "2027-01-16", "2027-02-15"],
    ["23 December: over Christmas to Monday 28", "2026-12-23", "2026-12-23", "2027-01-25"],
    ["30 December: over New Year to Monday 4 January", "2026-12-30", "2026-12-30", "2027-02-01"],
    ["the day before Kristi himmelfartsdag: Monday after", "2027-05-05", "2027-05-05", "2027-06-07"],
    ["available later than the next ordinary day", "2027-01-13", "2027-01-19", "2027-02-16"],
    ["available before the date", "2027-01-13", "2027-01-12", "2027-02-11"],
  ])("[F2] dated %s", (_what, dated, received, latestDay) => {
    const notice = { decider: "aes", channel: "digital-post", dated, received, guidance: "given" } as const;
    expect(deadlineOf(notice)).toMatchObject({ latestDay });
  });

  test("[F2][F3] dated a Saturday, both readings end on the same Monday, and that is settled", () => {
    const notice = { decider: "aes", channel: "digital-post", dated: "2027-01-16", guidance: "given" } as const;
    expect(deadlineOf(notice)).toMatchObject({ safeDay: "2027-02-15", latestDay: "2027-02-15", settled: true });
  });

  test("[F2][F2p] without the date, the availability day and provisional", () => {
    const notice = { decider: "aes", channel: "digital-post", received: "2027-01-13", guidance: "given" } as const;
    expect(deadlineOf(notice)).toMatchObject({
      safeDay: "2027-02-10",
      latestDay: "2027-02-10",
      provisional: true,
      settled: false,
    });
  });
});

describe("the ordinary letter: the sixth ordinary day after its date", () => {
  test.each([
    ["a Monday: Tuesday the week after", "2027-01-11", "2027-01-19", "2027-02-16"],
    ["a Saturday: Monday the week after next", "2027-01-16", "2027-01-25", "2027-02-22"],
    ["a Sunday: the same", "2027-01-17", "2027-01-25", "2027-02-22"],
    ["over Easter", "2027-03-22", "2027-04-02", "2027-04-30"],
    ["over store bededag of 2023", "2023-04-28", "2023-05-09", "2023-06-06"],
    ["over the same Friday in 2024, now an ordinary day", "2024-04-19", "2024-04-29", "2024-05-27"],
    ["over 1 May, which is counted", "2029-04-27", "2029-05-07", "2029-06-04"],
    ["over Kristi himmelfartsdag and the Friday", "2027-05-03", "2027-05-13", "2027-06-10"],
  ])("[F2] dated %s", (_what, dated, presumed, latestDay) => {
    const notice = { decider: "kommune", channel: "letter", dated, guidance: "given" } as const;
    expect(deadlineOf(notice)).toMatchObject({ latestDay, settled: false });
    expect(deadlineOf({ ...notice, received: presumed })).toMatchObject({ latestDay });
  });

  test.each([
    ["came before the sixth day: the sixth day stays", "2027-01-14", "2027-02-18"],
    ["came on the sixth day", "2027-01-21", "2027-02-18"],
    ["came the day after", "2027-01-22", "2027-02-19"],
    ["came a week later", "2027-01-28", "2027-02-25"],
  ])("[F2] dated 13 January, %s", (_what, received, latestDay) => {
    const notice = { decider: "kommune", channel: "letter", dated: "2027-01-13", received, guidance: "given" } as const;
    expect(deadlineOf(notice)).toMatchObject({ safeDay: "2027-02-10", latestDay });
  });
});

describe("provisional", () => {
  test.each([
    ["letter", "kommune", { received: "2027-01-15" }, true],
    ["letter", "kommune", { told: "2027-01-15" }, true],
    ["letter", "kommune", { dated: "2027-01-15" }, false],
    ["digital-post", "kommune", { received: "2027-01-15" }, true],
    ["digital-post", "aes", { received: "2027-01-15" }, true],
    ["digital-post", "kommune", { received: "2027-01-15", told: "2027-01-11" }, true],
    ["digital-post", "kommune", { dated: "2027-01-15" }, false],
    ["handed-over", "kommune", { received: "2027-01-15" }, false],
    ["other-digital", "kommune", { received: "2027-01-15" }, false],
    ["other-digital", "aes", { received: "2027-01-15" }, false],
    ["oral", "kommune", { told: "2027-01-15" }, false],
    ["oral", "adoptionssamraad", { told: "2027-01-15" }, true],
    ["handed-over", "adoptionssamraad", { received: "2027-01-15" }, true],
    ["other-digital", "adoptionssamraad", { received: "2027-01-15" }, true],
    ["letter", "adoptionssamraad", { dated: "2027-01-15" }, false],
  ] as const)("[F2p] %s from %s with %o: %s", (channel, decider, days, provisional) => {
    const deadline = deadlineOf({ decider, channel, guidance: "given", ...days });
    expect(deadline).toMatchObject({ provisional });
    if (provisional) expect(deadline).toMatchObject({ settled: false });
  });

  test("[F2p] the safe day counts from what is known, and is never called settled", () => {
    const notice = { decider: "kommune", channel: "letter", received: "2027-01-15", guidance: "given" } as const;
    expect(deadlineOf(notice)).toMatchObject({
      safeDay: "2027-02-12",
      latestDay: "2027-02-12",
      settled: false,
      provisional: true,
    });
  });
});
