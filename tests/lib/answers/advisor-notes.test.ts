import { describe, expect, test } from "vitest";
import { emptyForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import { advisorTextLimits } from "#lib/answers/text-limits.ts";
import { missingQuestions } from "#lib/answers/walk.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { paperFileName } from "#lib/document/paper-file-name.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { day } from "#tests/support/plain-notice.ts";
import { planOf } from "#tests/support/plan-of.ts";

const today = day("2026-11-21");
const notes = { aktindsigt: "Har bedt om referatet", klagen: "Ring mandag" };

describe("what the advisor writes beside the questions", () => {
  test("is read out of the form, trimmed, and left out where it is empty or too long", () => {
    const form = { ...emptyForm, session: " Tirsdag kl. 10 ", notes: { ...emptyForm.notes, klagen: " Ring mandag " } };
    expect(readAnswers(form, today)).toEqual({ session: "Tirsdag kl. 10", notes: { klagen: "Ring mandag" } });
    expect(readAnswers(emptyForm, today)).toEqual({});
    const tooLong = { ...emptyForm, session: "x".repeat(advisorTextLimits.session + 1) };
    expect(readAnswers(tooLong, today)).toEqual({});
  });

  test("is refused by name where it is no text, or of no step", () => {
    for (const wrong of [{ session: 7 }, { notes: "x" }, { notes: { cpr: "x" } }, { notes: { klagen: 7 } }]) {
      expect(() => makePlan(wrong as never, today)).toThrow(/answers\.(session|notes) cannot be/);
    }
  });

  test("stands on the plan: the session on top, the notes by step among the notes", () => {
    const document = composePlan(planOf({ decider: "aes", session: "Tirsdag kl. 10", notes }));
    expect(document.facts[0]).toEqual({ label: "Samtale", value: "Tirsdag kl. 10" });
    const texts = document.blocks.flatMap((block) => (block.type === "notes" ? block.texts : []));
    expect(texts).toEqual([
      { label: "Noter: Bed om aktindsigt", value: "Har bedt om referatet" },
      { label: "Noter: Husk retten til at klage", value: "Ring mandag" },
    ]);
  });

  test("is not in the file's name, and changes nothing else in the plan, whatever is asked", () => {
    const bare = planOf({ decider: "aes", stage: "decided", channel: "letter", dated: "2026-11-18" });
    const named = planOf({ ...bare.answers, session: "Tirsdag kl. 10", notes });
    expect(paperFileName(named)).toBe(paperFileName(bare));
    expect({ ...named, answers: bare.answers }).toEqual(bare);
    expect(missingQuestions(named.answers, false)).toEqual(missingQuestions(bare.answers, false));
  });
});
