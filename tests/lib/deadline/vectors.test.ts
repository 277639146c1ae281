import { describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { deadlineState } from "#lib/deadline/deadline-state.ts";
import { day, noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";

/** Cases worked out by hand from the sources, each with the days it must give: safe, latest, office, and settled or not. */
type Vector = readonly [
  title: string,
  notice: PlainNotice,
  safeDay: string,
  latestDay: string | null,
  officeDay: string,
  settled: boolean,
];

const digitalPost = (text: string, decider: PlainNotice["decider"] = "kommune"): PlainNotice => ({
  decider,
  channel: "digital-post",
  dated: text,
  received: text,
  guidance: "given",
});

const letter = (dated: string, decider: PlainNotice["decider"] = "kommune"): PlainNotice => ({
  decider,
  channel: "letter",
  dated,
  guidance: "given",
});

const vectors: readonly Vector[] = [
  ["[F1] V01 a plain Tuesday", digitalPost("2026-11-24"), "2026-12-22", "2026-12-22", "2026-12-22", true],
  ["[F3] V03 comes on a Sunday", digitalPost("2026-11-22"), "2026-12-21", "2026-12-21", "2026-12-21", true],
  [
    "[F2] V05 dated 6 January, available 8 January",
    { ...digitalPost("2027-01-06"), received: "2027-01-08" },
    "2027-02-03",
    "2027-02-05",
    "2027-02-03",
    false,
  ],
  ["[F2][F4] V06 letter dated a Wednesday", letter("2026-11-25"), "2026-12-23", "2027-01-04", "2026-12-23", false],
  ["[F2] V08 letter over Christmas", letter("2026-12-18"), "2027-01-15", "2027-01-27", "2027-01-15", false],
  ["[F2] V10 letter dated a Friday", letter("2027-01-29"), "2027-02-26", "2027-03-08", "2027-02-26", false],
  ["[F4] V11 ends on 24 December", digitalPost("2026-11-26"), "2026-12-24", "2026-12-28", "2026-12-23", false],
  ["[F4] V13 ends on 31 December", digitalPost("2026-12-03"), "2026-12-31", "2027-01-04", "2026-12-30", false],
  ["[F2] V15 comes on 24 December", digitalPost("2026-12-24"), "2027-01-21", "2027-01-21", "2027-01-21", true],
  ["[F4] V16 ends on Friday 31 December", digitalPost("2027-12-03"), "2027-12-31", "2028-01-03", "2027-12-30", false],
  ["[F3] V18 ends on skærtorsdag", digitalPost("2027-02-25"), "2027-03-30", "2027-03-30", "2027-03-30", true],
  [
    "[F4][F5] V20 Udbetaling Danmark, the Friday after Kristi himmelfartsdag",
    digitalPost("2027-04-09", "udbetaling-danmark"),
    "2027-05-07",
    "2027-05-10",
    "2027-05-05",
    false,
  ],
  ["[F4][F5] V21 the same for a kommune", digitalPost("2027-04-09"), "2027-05-07", "2027-05-10", "2027-05-05", false],
  [
    "[H2][F1] V23 ends on what was store bededag",
    digitalPost("2027-03-26"),
    "2027-04-23",
    "2027-04-23",
    "2027-04-23",
    true,
  ],
  ["[F4] V25 ends on Friday 5 June", digitalPost("2026-05-08"), "2026-06-05", "2026-06-08", "2026-06-04", false],
  ["[F3] V26 ends on Saturday 5 June", digitalPost("2027-05-08"), "2027-06-07", "2027-06-07", "2027-06-07", true],
  ["[F4] V28 ends on Tuesday 5 June", digitalPost("2029-05-08"), "2029-06-05", "2029-06-06", "2029-06-04", false],
  ["[F1] V30 over a common February", digitalPost("2027-02-01"), "2027-03-01", "2027-03-01", "2027-03-01", true],
  ["[F1][H5] V31 over the clock change", digitalPost("2026-10-05"), "2026-11-02", "2026-11-02", "2026-11-02", true],
  [
    "[F2] V33 AES, Digital Post on a Monday",
    digitalPost("2026-11-23", "aes"),
    "2026-12-21",
    "2026-12-22",
    "2026-12-21",
    false,
  ],
  ["[F2][F4] V35 AES, letter", letter("2026-11-25", "aes"), "2026-12-23", "2027-01-04", "2026-12-23", false],
  [
    "[F1] V36 Arbejdstilsynet",
    digitalPost("2027-01-11", "arbejdstilsynet"),
    "2027-02-08",
    "2027-02-08",
    "2027-02-08",
    true,
  ],
  [
    "[F1] V38 a-kasse, its self-service",
    { ...digitalPost("2027-01-13", "a-kasse"), channel: "other-digital" },
    "2027-02-10",
    "2027-02-10",
    "2027-02-10",
    true,
  ],
  ["[F1] V40 socialtilsyn", digitalPost("2027-01-14", "socialtilsyn"), "2027-02-11", "2027-02-11", "2027-02-11", true],
  [
    "[F1] V41 specialundervisning, over the summer holidays",
    { ...digitalPost("2027-06-25", "uddannelsesinstitution"), kind: "specialundervisning" },
    "2027-07-23",
    "2027-07-23",
    "2027-07-23",
    true,
  ],
  [
    "[F7] V45 orally, no guidance",
    { decider: "kommune", channel: "oral", told: "2026-11-23", guidance: "missing" },
    "2026-12-21",
    null,
    "2026-12-21",
    false,
  ],
  ["[F6] V58 ends on Monday 21 December", digitalPost("2026-11-23"), "2026-12-21", "2026-12-21", "2026-12-21", true],
  [
    "[F2] V60 letter that came late",
    { ...letter("2026-11-25"), received: "2026-12-10" },
    "2026-12-23",
    "2027-01-07",
    "2026-12-23",
    false,
  ],
  ["[F3] V61 ends on Sunday 24 December", digitalPost("2028-11-26"), "2028-12-27", "2028-12-27", "2028-12-27", true],
];

describe("cases worked out by hand", () => {
  test.each(vectors)("%s", (_title, plain, safeDay, latestDay, officeDay, settled) => {
    expect(complaintDeadline(noticeFrom(plain))).toMatchObject({
      safeDay,
      latestDay,
      officeDay,
      settled,
      provisional: false,
    });
  });

  test.each(["digital-post", "letter", "handed-over", "other-digital", "oral"] as const)(
    "[F1][F3] V43 adoptionssamråd, decided on 31 August, told by %s",
    (channel) => {
      const notice = noticeFrom({ decider: "adoptionssamraad", channel, dated: "2026-08-31", guidance: "given" });
      expect(complaintDeadline(notice)).toMatchObject({
        safeDay: "2027-02-26",
        latestDay: "2027-03-01",
        officeDay: "2027-02-26",
        settled: false,
        provisional: false,
      });
    },
  );

  test("[F6][F8] V58 the whole of 21 December is in time, and 22 December is too late", () => {
    const deadline = complaintDeadline(noticeFrom(digitalPost("2026-11-23")));
    expect(deadline).not.toBeNull();
    if (deadline === null) return;
    expect(deadlineState(deadline, day("2026-12-21")).state).toBe("last-day");
    expect(deadlineState(deadline, day("2026-12-22")).state).toBe("passed");
  });
});

describe("the journeys' own cases", () => {
  test.each([
    [
      "[F1] kommune, Digital Post dated and available 19.11.2026",
      digitalPost("2026-11-19"),
      "2026-12-17",
      "2026-12-17",
      "2026-12-17",
      true,
    ],
    [
      "[F2] kommune, ordinary letter dated 18.11.2026",
      letter("2026-11-18"),
      "2026-12-16",
      "2026-12-28",
      "2026-12-16",
      false,
    ],
  ] as const satisfies readonly Vector[])("%s", (_title, plain, safeDay, latestDay, officeDay, settled) => {
    expect(complaintDeadline(noticeFrom(plain))).toMatchObject({ safeDay, latestDay, officeDay, settled });
  });
});
