import { describe, expect, test } from "vitest";
import { composePlan } from "#lib/document/compose-plan.ts";
import { composeLetter } from "#lib/letters/compose-letter.ts";
import { fieldsLeft, letterForm } from "#lib/letters/letter-form.ts";
import { letterText } from "#lib/letters/letter-text.ts";
import { textsOf } from "#tests/support/document-texts.ts";
import { letterOf } from "#tests/support/letter-of.ts";
import { planOf } from "#tests/support/plan-of.ts";

const decided = {
  decider: "kommune-beskaeftigelse",
  topicBeskaeftigelse: "kontanthjaelp",
  stage: "decided",
  channel: "digital-post",
  dated: "2026-11-18",
  guidance: "given",
  wantsComplaint: "yes",
};
const undated = { ...decided, dated: "unknown" };
const complaints = ["preliminary-complaint", "complaint", "late-complaint"] as const;
const written = (id: (typeof complaints)[number], answers: object, values: Readonly<Record<string, string>> = {}) =>
  letterText(
    composeLetter({ id, plan: planOf({ ...answers }), today: null, typed: { values }, optional: "leave-out" }),
  );

describe("[C3] a case that cannot wait", () => {
  test.each(complaints)("the letter %s says that it is urgent, and why", (id) => {
    const because = { urgentReason: "strømmen bliver lukket" };
    expect(letterText(letterOf(id, planOf({ ...decided, urgent: "yes" }), because))).toContain(
      "Sagen haster, fordi strømmen bliver lukket.",
    );
    for (const urgent of ["no", "unknown"])
      expect(letterText(letterOf(id, planOf({ ...decided, urgent })))).not.toContain("haster");
  });

  test("so do the words of the shortest complaint, and the reminder of a complaint that has been sent", () => {
    const said = (urgent: string) => textsOf(composePlan(planOf({ ...decided, urgent }))).join("\n");
    expect(said("yes")).toMatch(/”Jeg klager over afgørelsen af 18\. november 2026\. Sagen haster, fordi …/);
    expect(said("no")).not.toContain("Sagen haster");
    const complained = planOf({ ...decided, stage: "complained", urgent: "yes" });
    expect(letterText(letterOf("remind-reassessment", complained))).toContain("Sagen haster, fordi [urgentReason].");
  });
});

describe("[R6] a letter names its case", () => {
  test.each(complaints)("%s: in the subject and in the text", (id) => {
    const text = letterText(letterOf(id, planOf(decided)));
    expect(text).toMatch(/^Klage over afgørelse.* \(kontanthjælp\)$/mu);
    expect(text).toContain("Afgørelsen handler om kontanthjælp.");
  });

  test("a long description stays out of the subject", () => {
    const about = "hjælp til min mor, som har boet alene i mange år og nu ikke kan klare sig selv mere";
    expect(written("complaint", decided, { about })).toMatch(/^Klage over afgørelse$/mu);
  });

  test.each([
    [{}, "Jeg klager over afgørelsen i min sag."],
    [{ dated: "i starten af november" }, "Jeg klager over afgørelsen, dateret i starten af november."],
    [{ dated: "3. november 2026" }, "Jeg klager over afgørelsen af 3. november 2026."],
  ])("the day is not known, and %j is typed", (values, sentence) => {
    expect(written("preliminary-complaint", undated, values)).toContain(sentence);
  });

  test("what is still empty is named, and nothing that may be", () => {
    const left = (answers: object, values: Readonly<Record<string, string>> = {}) =>
      fieldsLeft(letterForm("preliminary-complaint", planOf({ ...answers })), { values });
    expect(left(decided)).toEqual(["name"]);
    expect(left(undated)).toEqual(["name"]);
    expect(left({ ...decided, urgent: "yes", party: "without-fuldmagt" }, { name: "Anna" })).toEqual([
      "urgentReason",
      "party",
    ]);
    expect(fieldsLeft(letterForm("complaint", null), { values: {} })).toEqual([
      "recipient",
      "dated",
      "reason",
      "change",
      "name",
    ]);
  });
});
