import type { Page } from "@playwright/test";
import { caseKey } from "#components/store/kept-names.ts";
import { stepIds } from "#content/ids/advice.ts";
import { textQuestionIds } from "#content/ids/questions.ts";
import type { Register } from "#content/ids/registers.ts";
import type { Answers } from "#lib/answers/answers.ts";
import { readForm } from "#lib/answers/form-values.ts";
import { keptText } from "#lib/answers/kept-case.ts";
import { advisorTextLimits, ownNotesLimit, textLimits } from "#lib/answers/text-limits.ts";
import { hostileBatchesFor } from "./hostile-batches.ts";
import { day } from "./plain-notice.ts";
import { typedForm } from "./typed-form.ts";

/** A case in which every step of the guide has its words to ask for. */
const answers: Answers = {
  decider: "kommune",
  kommune: "Aarhus",
  stage: "decided",
  meeting: "yes",
  access: "waiting",
  hearing: "open",
  channel: "letter",
  dated: day("2026-09-01"),
  received: day("2026-09-02"),
  toldFirst: "yes",
  guidance: "given",
  wantsComplaint: "yes",
  urgent: "yes",
  lateReason: ["illness"],
};

/**
 * Puts a case with room for every free text on the device, where every tab of the site follows it.
 *
 * @param typed what stands in its form beside the answers
 * @param others answers in the place of its own, for a question that it is not asked
 * @example await putOnDevice(page, "advisor", { about: "<b>" });
 */
export async function putOnDevice(
  page: Page,
  register: Register,
  typed: object = {},
  others: Answers = {},
): Promise<void> {
  await page.goto("/robots.txt");
  const form = readForm({ ...typedForm({ ...answers, ...others }), ...typed });
  const text = keptText({ form, register }, day("2026-12-31"));
  await page.evaluate(([key, value]) => window.localStorage.setItem(key, value), [caseKey, text] as const);
}

/**
 * Every free text of a case, full of hostile texts: three fields with other ones each, so that two papers hold them all.
 *
 * @param paper which of the papers
 * @param as what is done to each text
 * @example hostileForm(0, (text) => text).ownNotes // "<script>alert(1)</script> …"
 */
export function hostileForm(paper: number, as: (text: string) => string) {
  const piece = (limit: number, place: number) => {
    const batches = hostileBatchesFor(limit, " ");
    return as(batches[(paper + place) % batches.length] ?? "");
  };
  return {
    ...Object.fromEntries(textQuestionIds.map((id, place) => [id, piece(textLimits[id], 2 * place)])),
    notes: Object.fromEntries(stepIds.map((step, place) => [step, piece(advisorTextLimits.note, 2 * place)])),
    session: piece(advisorTextLimits.session, 0),
    // The three that hold the most have six batches.
    hearingWrong: piece(textLimits.hearingWrong, 0),
    ownQuestions: piece(textLimits.ownQuestions, 2),
    ownNotes: piece(ownNotesLimit, 4),
  };
}
