import { describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";

const deadlineOf = (notice: PlainNotice) => complaintDeadline(noticeFrom(notice));
const channels = ["digital-post", "letter", "handed-over", "other-digital", "oral"] as const;

describe("complaint guidance", () => {
  test.each([
    // channel, guidance, is the latest day fixed?
    ["digital-post", "given", true],
    ["digital-post", "unknown", true],
    ["digital-post", "missing", false],
    ["letter", "given", true],
    ["letter", "unknown", true],
    ["letter", "missing", false],
    ["handed-over", "given", true],
    ["handed-over", "unknown", true],
    ["handed-over", "missing", false],
    ["other-digital", "given", true],
    ["other-digital", "unknown", true],
    ["other-digital", "missing", false],
    ["oral", "given", true],
    ["oral", "unknown", false],
    ["oral", "missing", false],
  ] as const)("[F7] %s, guidance %s: latest day fixed %s", (channel, guidance, fixed) => {
    const deadline = deadlineOf({ decider: "kommune", channel, dated: "2027-01-13", guidance });
    expect(deadline?.latestDay === null).toBe(!fixed);
    expect(deadline).toMatchObject({ safeDay: "2027-02-10", officeDay: "2027-02-10" });
    if (!fixed) expect(deadline).toMatchObject({ settled: false });
  });

  test.each(channels)("[F7] %s: the safe day is the same whether guidance was given or not", (channel) => {
    const days = { told: "2027-01-12", dated: "2027-01-13", received: "2027-01-15" };
    const safe = (["given", "missing", "unknown"] as const).map((guidance) => {
      return deadlineOf({ decider: "kommune", channel, guidance, ...days })?.safeDay;
    });
    expect(safe).toEqual(["2027-02-09", "2027-02-09", "2027-02-09"]);
  });

  test.each(["aes", "arbejdstilsynet", "adoptionssamraad", "boerne-og-ungeudvalg", "a-kasse"] as const)(
    "[F7] %s: missing guidance opens the latest day there too",
    (decider) => {
      const notice = { decider, channel: "digital-post", dated: "2027-01-13" } as const;
      expect(deadlineOf({ ...notice, guidance: "missing" })).toMatchObject({ latestDay: null, settled: false });
      expect(deadlineOf({ ...notice, guidance: "unknown" })?.latestDay).not.toBeNull();
    },
  );

  test("[F7] said first and in a letter afterwards: how it came decides, and it came as a letter", () => {
    const notice = { decider: "kommune", told: "2027-01-11", dated: "2027-01-13", guidance: "unknown" } as const;
    expect(deadlineOf({ ...notice, channel: "letter" })).toMatchObject({
      safeDay: "2027-02-08",
      latestDay: "2027-02-18",
    });
    expect(deadlineOf({ ...notice, channel: "oral" })).toMatchObject({ safeDay: "2027-02-08", latestDay: null });
  });
});

describe("no computed deadline", () => {
  const who: readonly Pick<PlainNotice, "decider" | "kind">[] = [
    { decider: "other" },
    { decider: "uddannelsesinstitution", kind: "other" },
    { decider: "familieretshuset", kind: "other" },
    { decider: "familieretshuset", kind: "adoption" },
    { decider: "uddannelsesinstitution" },
    { decider: "familieretshuset" },
  ];
  describe.each(who.map((each) => [`${each.decider} (${each.kind ?? "no kind"})`, each] as const))(
    "%s",
    (_name, each) => {
      test.each(channels)("[F11] %s: the deadline stands in the letter", (channel) => {
        for (const guidance of ["given", "missing", "unknown"] as const) {
          const days = { dated: "2027-01-13", received: "2027-01-15" };
          expect(deadlineOf({ ...each, channel, guidance, ...days })).toBeNull();
        }
      });
    },
  );
});

describe("four weeks that are not confirmed", () => {
  describe.each(["stu", "voksenspecialundervisning"] as const)("%s", (kind) => {
    test.each(channels)("[F12] %s: a safe day, no latest day, never settled", (channel) => {
      for (const guidance of ["given", "missing", "unknown"] as const) {
        const notice = { decider: "uddannelsesinstitution", kind, channel, dated: "2027-01-13", guidance } as const;
        expect(deadlineOf(notice)).toMatchObject({ safeDay: "2027-02-10", latestDay: null, settled: false });
      }
    });
  });

  test("[F12] the other kinds at the same school have a latest day", () => {
    for (const kind of ["specialundervisning", "su"] as const) {
      const notice = { decider: "uddannelsesinstitution", kind, channel: "oral", told: "2027-01-13" } as const;
      expect(deadlineOf({ ...notice, guidance: "given" })).toMatchObject({ latestDay: "2027-02-10", settled: true });
    }
  });
});
