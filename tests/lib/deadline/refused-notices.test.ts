import { describe, expect, test } from "vitest";
import { complaintDeadline } from "#lib/deadline/complaint-deadline.ts";
import { noticeFrom, type PlainNotice } from "#tests/support/plain-notice.ts";

const plain = { decider: "kommune", channel: "digital-post", dated: "2027-01-13", guidance: "given" } as const;

/** Calls the function as a caller without types could. */
function callWith(notice: unknown): () => unknown {
  const untyped: (notice: never) => unknown = complaintDeadline;
  return () => untyped(notice as never);
}

function refusal(call: () => unknown): RangeError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    if (error instanceof RangeError) return error;
  }
  throw new Error("the notice was not refused");
}

describe("a notice that is refused names the field", () => {
  test("[F10] no day at all", () => {
    const { decider, channel, guidance } = plain;
    expect(refusal(callWith({ decider, channel, guidance })).message).toMatch(/dated|received|told/);
  });

  const fields = ["dated", "received", "told"] as const;
  describe.each(fields)("%s", (field) => {
    test.each(["2026-02-31", "2027-02-29", "31-12-2026", "", "i går", "2026-13-01", 20270113, {}, true])(
      "[F10] %o is not a real day",
      (value) => {
        expect(refusal(callWith({ ...plain, [field]: value })).message).toContain(field);
      },
    );

    test("[F10] before 1 July 2018", () => {
      const { decider, channel, guidance } = plain;
      const notice = { decider, channel, guidance, [field]: "2018-06-30" };
      expect(refusal(callWith(notice)).message).toContain(field);
    });

    test("[F10] in the year 9999, after which no day can be written", () => {
      const { decider, channel, guidance } = plain;
      const message = `${field} is after 9998-12-31: 9999-01-01`;
      expect(refusal(callWith({ decider, channel, guidance, [field]: "9999-01-01" })).message).toBe(message);
      expect(callWith({ decider, channel, guidance, [field]: "9998-12-31" })).not.toThrow();
      expect(callWith({ decider: "adoptionssamraad", channel, guidance, [field]: "9998-12-31" })).not.toThrow();
    });

    test("[F10] 1 July 2018 itself is accepted", () => {
      const { decider, guidance } = plain;
      const notice = { decider, channel: "handed-over", guidance, [field]: "2018-07-01" };
      expect(callWith(notice)()).toMatchObject({ safeDay: "2018-07-30" });
    });
  });

  test.each(fields)("[F10] it is the earliest day that is too old, and %s is named", (field) => {
    const days = { dated: "2018-08-01", received: "2018-08-02", told: "2018-08-03", [field]: "2018-06-01" };
    const { decider, channel, guidance } = plain;
    expect(refusal(callWith({ decider, channel, guidance, ...days })).message).toContain(field);
  });

  test("[F10] no clock: days far ahead are accepted", () => {
    const notice: PlainNotice = { ...plain, dated: "2039-06-01", received: "2039-06-03" };
    expect(complaintDeadline(noticeFrom(notice))).toMatchObject({ safeDay: "2039-06-29" });
  });

  test.each([
    ["decider", { ...plain, decider: "byretten" }],
    ["decider", { ...plain, decider: undefined }],
    ["decider", { ...plain, decider: "toString" }],
    ["kind", { ...plain, kind: "adoption" }],
    ["kind", { ...plain, decider: "uddannelsesinstitution", kind: "botilbud-uden-samtykke" }],
    ["kind", { ...plain, decider: "uddannelsesinstitution", kind: "gymnasium" }],
    ["kind", { ...plain, decider: "udbetaling-danmark", kind: "su" }],
    ["channel", { ...plain, channel: "fax" }],
    ["channel", { ...plain, channel: undefined }],
    ["guidance", { ...plain, guidance: "perhaps" }],
    ["guidance", { ...plain, guidance: undefined }],
  ])("[F10] what the types forbid: %s in %o", (field, notice) => {
    expect(refusal(callWith(notice)).message).toContain(field);
  });

  test.each([null, undefined, "kommune", 7])("[F10] no notice at all: %o", (notice) => {
    expect(refusal(callWith(notice)).message).toMatch(/^notice is not an object: /);
  });

  test.each([7n, Symbol("day"), Object.create(null), () => "2027-01-13"])(
    "[F10] a value that cannot be written",
    (value) => {
      expect(refusal(callWith({ ...plain, dated: value })).message).toMatch(/^dated is not a real day: /);
      expect(refusal(callWith({ ...plain, channel: value })).message).toMatch(/^channel is not one of /);
    },
  );

  test("[F10] the message says which list, which day and which limit", () => {
    const { decider, channel, guidance } = plain;
    expect(refusal(callWith({ ...plain, guidance: "x" })).message).toBe(
      'guidance is not one of given, missing, unknown: "x"',
    );
    expect(refusal(callWith({ ...plain, told: "i går" })).message).toBe('told is not a real day: "i går"');
    expect(refusal(callWith({ decider, channel, guidance, received: "2018-06-30" })).message).toBe(
      "received is before 2018-07-01: 2018-06-30",
    );
    expect(refusal(callWith({ decider, channel, guidance })).message).toBe(
      "dated, received or told: at least one day must be given",
    );
  });

  test("[F10] an absent day may be written as undefined", () => {
    const notice = { ...plain, received: undefined, told: undefined, kind: undefined };
    expect(callWith(notice)()).toMatchObject({ safeDay: "2027-02-10" });
  });
});
