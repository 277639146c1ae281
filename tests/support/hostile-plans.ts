import { renderPaper } from "#components/paper/render-paper.ts";
import { readForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import type { Document } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { openPdf } from "./open-pdf.ts";
import { testFonts } from "./paper-fonts.ts";
import { day } from "./plain-notice.ts";

const today = day("2026-11-21");
const perBatch = 5;

/** The hostile texts, five at a time. @example hostileBatches().length // 40 */
export function hostileBatches(): readonly (readonly string[])[] {
  const texts = hostileTexts();
  return Array.from({ length: texts.length / perBatch }, (_, place) =>
    texts.slice(place * perBatch, (place + 1) * perBatch),
  );
}

/** As many plain words, to compare with. @example plainBatch(["<b>"]) // ["bb"] */
export function plainBatch(batch: readonly string[]): readonly string[] {
  return batch.map(() => "bb");
}

/**
 * The plan in whose every free text the batch was typed, each text after a letter, so that none is empty.
 *
 * @example planWith(["<script>alert(1)</script>"])
 */
export function planWith(batch: readonly string[]): Document {
  const short = batch.map((text) => `a${[...text].slice(0, 20).join("")}`).join(" ");
  const lines = batch.map((text) => `a${text}`).join("\n");
  const form = readForm({
    decider: "kommune",
    stage: "decided",
    hearing: "open",
    channel: "letter",
    dated: { day: "18", month: "11", year: "2026" },
    about: short,
    wish: [...lines].slice(0, 600).join(""),
    hearingWrong: lines,
    ownQuestions: lines,
    session: [...short].slice(0, 40).join(""),
    notes: { aktindsigt: [...lines].slice(0, 300).join("") },
    ownNotes: [...lines].slice(0, 100).join(""),
  });
  return composePlan(makePlan(readAnswers(form, today), today));
}

/** What of a paper can act or lead away. @example await whatActs(planWith(batch)) // links and boxes, and nothing else */
export async function whatActs(document: Document): Promise<ReadonlySet<string>> {
  return whatActsIn(await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts }));
}

/** The same of a file. @example await whatActsIn(await savedBytes(page, press)) */
export async function whatActsIn(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const pdf = await openPdf(bytes);
  const fields = Object.values((await pdf.getFieldObjects()) ?? {}).flat() as { type: string; actions: unknown }[];
  const pages = Array.from({ length: pdf.numPages }, (_, place) => pdf.getPage(place + 1));
  const found = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
  return new Set([
    ...found.flat().map(({ subtype, url, unsafeUrl }) => `${subtype} ${url ?? unsafeUrl ?? ""}`),
    ...fields.map(({ type, actions }) => `field ${type} ${JSON.stringify(actions)}`),
    `script ${JSON.stringify(await pdf.getJSActions())}`,
    `opens ${JSON.stringify(await pdf.getOpenAction())}`,
    `attached ${JSON.stringify(await pdf.getAttachments())}`,
  ]);
}
