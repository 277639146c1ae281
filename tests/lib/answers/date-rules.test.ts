import { describe, expect, test } from "vitest";
import { type DateQuestionId, dateQuestionIds } from "#content/ids/questions.ts";
import { asksToConfirm, readDateAnswer } from "#lib/answers/date-rules.ts";
import { emptyForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { day } from "#tests/support/plain-notice.ts";
import { dateFields } from "#tests/support/typed-form.ts";

const today = day("2026-11-21");

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
      const confirmed = { ...tomorrow, confirmed: true };
      const error = { refused: "future", "asked-about": "future-confirm", accepted: null }[rule];
      expect(readDateAnswer(id, dateFields("2026-11-21"), today)).toEqual({ day: "2026-11-21" });
      expect(readDateAnswer(id, tomorrow, today)).toEqual(error ? { error, part: "day" } : { day: "2026-11-22" });
      expect(readDateAnswer(id, confirmed, today)).toEqual(
        rule === "refused" ? { error: "future", part: "day" } : { day: "2026-11-22" },
      );
      expect(asksToConfirm(id, tomorrow, today)).toBe(rule === "asked-about");
      expect(asksToConfirm(id, dateFields("2026-11-21"), today)).toBe(false);
      expect(asksToConfirm(id, { ...tomorrow, day: "x" }, today)).toBe(false);
    },
  );

  test.each(dateQuestionIds)("[F10] %s: what was refused is no answer, so that nothing stands on it", (id) => {
    const read = (fields: ReturnType<typeof dateFields>) => readAnswers({ ...emptyForm, [id]: fields }, today)[id];
    expect(read(dateFields("2026-11-22"))).toBe(ahead[id] === "accepted" ? "2026-11-22" : undefined);
    expect(read({ ...dateFields("2026-11-22"), confirmed: true })).toBe(
      ahead[id] === "refused" ? undefined : "2026-11-22",
    );
    expect(read(dateFields("2027-02-29"))).toBeUndefined();
    expect(read({ ...dateFields("2026-11-20"), year: "" })).toBeUndefined();
    expect(read({ ...dateFields("2026-11-20"), unknown: true })).toBe("unknown");
  });

  test("[F10] a confirmation left from another date confirms no impossible one", () => {
    const fields = { ...dateFields("2026-02-31"), confirmed: true };
    expect(readDateAnswer("dated", fields, today)).toEqual({ error: "not-real", part: "day" });
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
