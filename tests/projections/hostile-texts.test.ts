import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { DocumentView } from "#components/blocks/document-view.tsx";
import { renderPaper } from "#components/paper/render-paper.ts";
import { readForm } from "#lib/answers/form-values.ts";
import { readAnswers } from "#lib/answers/read-answers.ts";
import type { Document } from "#lib/document/blocks.ts";
import { composePlan } from "#lib/document/compose-plan.ts";
import { makePlan } from "#lib/plan/make-plan.ts";
import { hostileTexts } from "#tests/support/hostile-texts.ts";
import { openPdf } from "#tests/support/open-pdf.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";
import { elementsUnder, parseHtml } from "#tests/support/parse-html.ts";
import { day } from "#tests/support/plain-notice.ts";

// The page's links want the router of the page they stand on.
vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  useRouter: () => ({ push: () => undefined }),
}));

const today = day("2026-11-21");
const perBatch = 5;
const texts = hostileTexts();
const batches = Array.from({ length: texts.length / perBatch }, (_, place) =>
  texts.slice(place * perBatch, (place + 1) * perBatch),
);

/** The plan in whose every free text the batch was typed, each text after a letter, so that none is empty. */
function planWith(batch: readonly string[]): Document {
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

/** Every element of the page with its attributes' names, in order: what a text may not change. */
function skeletonOf(document: Document): readonly string[] {
  const html = renderToStaticMarkup(createElement(DocumentView, { document, today: "I dag" }));
  return parseHtml(html)
    .children.flatMap((child) => (typeof child === "object" ? [child, ...elementsUnder(child)] : []))
    .map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(" ")}`);
}

const plain = (batch: readonly string[]): readonly string[] => batch.map(() => "bb");

test("200 hostile texts in every free text: the page has the elements it has with plain words, and no other", () => {
  expect(texts).toHaveLength(200);
  expect(new Set(texts).size).toBeGreaterThan(190);
  for (const batch of batches)
    expect(skeletonOf(planWith(batch)), batch.join(" | ")).toEqual(skeletonOf(planWith(plain(batch))));
});

test("hostile texts put nothing into the file that acts: no script, no action, no link of their own", async () => {
  const linksOf = async (document: Document) => {
    const bytes = await renderPaper({ document, createdOn: "2026-11-21", fonts: testFonts });
    const pdf = await openPdf(bytes);
    expect(await pdf.getJSActions()).toBeNull();
    expect(await pdf.getOpenAction()).toBeNull();
    expect(await pdf.getAttachments()).toBeNull();
    const fields = Object.values((await pdf.getFieldObjects()) ?? {}).flat() as { type: string; actions: unknown }[];
    expect(fields.filter(({ type, actions }) => type !== "checkbox" || actions !== null)).toEqual([]);
    const pages = Array.from({ length: pdf.numPages }, (_, place) => pdf.getPage(place + 1));
    const found = await Promise.all(pages.map(async (page) => (await page).getAnnotations()));
    return new Set(found.flat().map(({ subtype, url, unsafeUrl }) => `${subtype} ${url ?? unsafeUrl ?? ""}`));
  };
  const own = await linksOf(planWith(plain(texts.slice(0, perBatch))));
  expect(own.size).toBeGreaterThan(2);
  // Some of the known ones: the rest stand in the page's test, and cleaning has 10,000 of its own.
  for (const batch of batches.slice(0, 6)) expect(await linksOf(planWith(batch)), batch.join(" | ")).toEqual(own);
});
