import { describe, expect, test } from "vitest";
import { factLabels } from "#content/da/plan.ts";
import { danishDate, danishDay } from "#lib/calendar/danish-day.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { journalNote } from "#lib/export/journal-note.ts";
import { coveringCases } from "#tests/support/covering-cases.ts";
import { planOf } from "#tests/support/plan-of.ts";

const typed = { about: "Min søns støtte", wish: "Flere timer", ownQuestions: "Hvorfor?", hearingWrong: "Lønnen" };

describe("the advisor's note for the journal", () => {
  test("[T1] says when it was, what was told by which rules, and what comes next", () => {
    const plan = planOf({
      decider: "kommune",
      kommune: "Aarhus",
      stage: "decided",
      channel: "letter",
      dated: "2026-11-18",
      received: "2026-11-20",
      guidance: "given",
    });
    const note = journalNote(plan, composePlan(plan));
    expect(note).toMatch(/^Rådgivning den 21\. november 2026 med Klagevejen\n\nSagen\n- Myndighed: .*Aarhus/);
    expect(note).toContain("- onsdag den 16. december 2026: Sidste sikre dag for at klage (borgerens frist)");
    expect(note).toContain("28. december 2026");
    expect(note).toContain(`læst den ${danishDate(plan.rulesVersion)}`);
    expect(note).toContain("Lovene er læst, som de stod i februar 2026.");
    expect(note).toMatch(/Næste skridt\n(?:- .*\n)*- Klag til .* senest onsdag den 16\. december 2026/);
  });

  test("leaves out the client's own words as what they are, not as what they say", () => {
    const named = planOf({ decider: "kommune", kommune: "Aarhus", stage: "decided", about: "Aarhus Kommune" });
    const lines = journalNote(named, composePlan(named)).split("\n");
    expect(lines).toContain(`- ${factLabels.authority}: Aarhus Kommune`);
    expect(lines).not.toContain(`- ${factLabels.aboutOwnWords}: Aarhus Kommune`);
  });

  test("holds every day of the plan, and nothing that the client typed", () => {
    let days = 0;
    for (const { plan } of coveringCases()) {
      const spoken = { ...plan, answers: { ...plan.answers, ...typed } };
      const note = journalNote(spoken, composePlan(spoken));
      for (const { day } of plan.days) expect(note).toContain(danishDay(day));
      for (const text of Object.values(typed)) expect(note).not.toContain(text);
      expect(note).not.toMatch(/[{}]|undefined|null|: *$/m);
      expect(note).not.toMatch(/(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu);
      days += plan.days.length;
    }
    expect(days).toBeGreaterThan(30);
  });
});
