import { describe, expect, test } from "vitest";
import { klagen } from "#content/da/advice/klagen.ts";
import { blankChecklist } from "#content/da/blank-checklist.ts";
import { caseQuestions } from "#content/da/case-questions.ts";
import { complaintPath } from "#content/da/complaint-path.ts";
import { deadlineTable } from "#content/da/deadline-table.ts";
import { exits } from "#content/da/exits.ts";
import { frist } from "#content/da/frist.ts";
import { kindQuestions } from "#content/da/kinds.ts";
import { routeAbout } from "#content/da/pages.ts";
import { textsIn } from "#tests/support/content-texts.ts";

/** What a page for reading says about the law, where no plan of a case says it. */
describe("the law in the pages for reading", () => {
  test("[C5] holding someone fast that is frihedsberøvelse: the court, within four weeks, through Ankestyrelsen", () => {
    expect(textsIn(complaintPath.courtDeadlines).join(" ")).toMatch(/holdt .* fast.*serviceloven § 135/);
    expect(exits.magtanvendelse.deadline).toMatch(/retten.*inden fire uger/);
  });

  test("[C4] partial medhold: all who want to hear that the complaint is maintained, and those who send it on", () => {
    for (const said of [textsIn(complaintPath.before), textsIn(klagen)].map((texts) => texts.join(" ")))
      for (const who of ["socialtilsynet", "Seniorpensionsenheden"]) expect(said).toMatch(new RegExp(`${who}.*fast`));
    expect(textsIn(klagen).join(" ")).toMatch(
      /specialundervisning[^.]* skal.*A-kassen, STAR og Arbejdstilsynet sender selv/,
    );
  });

  test("[R3] what an order to begin at once does is not promised: for hjemgivelse it is not settled (U27)", () => {
    expect(caseQuestions.atOnce.why).toMatch(/ikke sikkert/);
  });

  test("[R2] special education: the kind and the list name the offers outside the school", () => {
    for (const said of [
      kindQuestions.uddannelsesinstitution.options.specialundervisning.hint,
      routeAbout.specialundervisning,
    ])
      expect(said).toMatch(/behandlingstilbud|børne- og ungehjem/);
  });

  test("[R4] byggeri and miljø: another way, and no other period is claimed where four weeks are said", () => {
    expect(frist.otherKommune.text).not.toContain("har andre frister");
    expect(deadlineTable.rules.join(" ")).not.toContain("med en anden frist");
  });

  test("[F1] SU has four weeks, so the blank checklist does not except it from its table", () => {
    expect(textsIn(blankChecklist).join(" ")).not.toContain("blandt andet adoption, SU");
  });
});
