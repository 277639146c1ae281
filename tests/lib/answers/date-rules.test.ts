import { describe, expect, test } from "vitest";
import { type DateQuestionId, dateQuestionIds } from "#content/ids/questions.ts";
import { dayToConfirm, readDateAnswer } from "#lib/answers/date-rules.ts";
import { emptyForm, readForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { typedAnswers } from "#lib/export/typed-answers.ts";
import { day } from "#tests/support/plain-notice.ts";
import { dateFields } from "#tests/support/typed-form.ts";

const today = day("2026-11-21");

/** A day in its three fields, without what is ticked beside them. */
function dateParts(text: string) {
  const { day: dayOfMonth, month, year } = dateFields(text);
  return { day: dayOfMonth, month, year };
}

/** What a day after today means, by question: what has happened cannot lie ahead. */
const ahead: Record<DateQuestionId, "refused" | "asked-about" | "accepted"> = {
  meetingDay: "accepted",
  hearingDay: "accepted",
  letterDay: "accepted",
  dated: "asked-about",
  accessDay: "refused",
  received: "refused",
  told: "refused",
  newDecisionDay: "refused",
  boardDay: "refused",
  complainedOn: "refused",
};

describe("days after today", () => {
  test("every date question has its rule here", () => {
    expect(Object.keys(ahead).sort()).toEqual([...dateQuestionIds].sort());
  });

  test.each(Object.entries(ahead).map(([id, rule]) => [id as DateQuestionId, rule] as const))(
    "[F10] %s after today is %s; today is always taken",
    (id, rule) => {
      const tomorrow = dateFields("2026-11-22");
      const confirmed = { ...tomorrow, confirmed: "2026-11-22" };
      const error = { refused: "future", "asked-about": "future-confirm", accepted: null }[rule];
      expect(readDateAnswer(id, dateFields("2026-11-21"), today)).toEqual({ day: "2026-11-21" });
      expect(readDateAnswer(id, tomorrow, today)).toEqual(error ? { error, part: "day" } : { day: "2026-11-22" });
      expect(readDateAnswer(id, confirmed, today)).toEqual(
        rule === "refused" ? { error: "future", part: "day" } : { day: "2026-11-22" },
      );
      expect(dayToConfirm(id, tomorrow, today)).toBe(rule === "asked-about" ? "2026-11-22" : null);
      expect(dayToConfirm(id, confirmed, today), "the box stays, ticked").toBe(dayToConfirm(id, tomorrow, today));
      expect(dayToConfirm(id, dateFields("2026-11-21"), today)).toBeNull();
      expect(dayToConfirm(id, { ...tomorrow, day: "x" }, today)).toBeNull();
      expect(dayToConfirm(id, { ...tomorrow, unknown: true }, today)).toBeNull();
    },
  );

  test.each(dateQuestionIds)("[F10] %s: what was refused is no answer, so that nothing stands on it", (id) => {
    const read = (fields: ReturnType<typeof dateFields>) => readAnswers({ ...emptyForm, [id]: fields }, today)[id];
    expect(read(dateFields("2026-11-22"))).toBe(ahead[id] === "accepted" ? "2026-11-22" : undefined);
    expect(read({ ...dateFields("2026-11-22"), confirmed: "2026-11-22" })).toBe(
      ahead[id] === "refused" ? undefined : "2026-11-22",
    );
    expect(read(dateFields("2027-02-29"))).toBeUndefined();
    expect(read({ ...dateFields("2026-11-20"), year: "" })).toBeUndefined();
    expect(read({ ...dateFields("2026-11-20"), unknown: true })).toBe("unknown");
  });

  test("[F10] a confirmation left from another date confirms no impossible one", () => {
    const fields = { ...dateFields("2026-02-31"), confirmed: "2026-11-24" };
    expect(readDateAnswer("dated", fields, today)).toEqual({ error: "not-real", part: "day" });
  });

  test.each(["2026-11-22", "2027-11-24", "2026-11-25"])(
    "[F10] the 24th of November 2026 was confirmed, and that confirms no other day: %s is asked about again",
    (other) => {
      const fields = { ...dateFields(other), confirmed: "2026-11-24" };
      expect(readDateAnswer("dated", fields, today)).toEqual({ error: "future-confirm", part: "day" });
      expect(readAnswers({ ...emptyForm, dated: fields }, today)).toEqual({});
      expect(readDateAnswer("dated", { ...fields, ...dateParts("2026-11-24") }, today)).toEqual({ day: "2026-11-24" });
    },
  );

  test("[F10] a case handed over confirms its own date and no other: a slip of a year is asked about", () => {
    for (const [given, typed] of [
      ["2026-11-18", "2027-11-18"],
      ["2026-11-24", "2027-11-24"],
    ] as const) {
      const form = typedAnswers({ dated: day(given) });
      expect(readAnswers(form, today)).toEqual({ dated: given });
      const slipped = { ...form, dated: { ...form.dated, ...dateParts(typed) } };
      expect(readAnswers(slipped, today)).toEqual({});
    }
  });

  test("[F10] a box that an older release kept ticked says for no day that it is right: it is asked about again", () => {
    const form = readForm({ dated: { ...dateFields("2026-11-24"), confirmed: true } });
    expect(readAnswers(form, today)).toEqual({});
    expect(form.dated).toEqual(dateFields("2026-11-24"));
  });

  test("[F10] a day before July 2018 is an answer: the form refuses none, the deadline says why it does not count", () => {
    expect(readDateAnswer("dated", dateFields("2017-05-05"), today)).toEqual({ day: "2017-05-05" });
  });

  test("[H5] the same fields are refused or taken by the day it is", () => {
    const fields = dateFields("2026-11-22");
    expect(readDateAnswer("received", fields, day("2026-11-21"))).toEqual({ error: "future", part: "day" });
    expect(readDateAnswer("received", fields, day("2026-11-22"))).toEqual({ day: "2026-11-22" });
  });
});
