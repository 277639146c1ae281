import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { DocumentView } from "#components/blocks/document-view.tsx";
import type { Document } from "#lib/document/blocks.ts";
import { hostileBatches, plainBatch, planWith, whatActs } from "#tests/support/hostile-plans.ts";
import { elementsUnder, parseHtml } from "#tests/support/parse-html.ts";

// The page's links want the router of the page they stand on.
vi.mock("next/navigation", async (original) => ({
  ...(await original<typeof import("next/navigation")>()),
  useRouter: () => ({ push: () => undefined }),
}));

const batches = hostileBatches();

/** Every element of the page with its attributes' names, in order: what a text may not change. */
function skeletonOf(document: Document): readonly string[] {
  const html = renderToStaticMarkup(createElement(DocumentView, { document, today: "I dag" }));
  return parseHtml(html)
    .children.flatMap((child) => (typeof child === "object" ? [child, ...elementsUnder(child)] : []))
    .map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(" ")}`);
}

test("200 hostile texts in every free text: the page has the elements it has with plain words, and no other", () => {
  expect(batches.flat()).toHaveLength(200);
  expect(new Set(batches.flat()).size).toBeGreaterThan(190);
  for (const batch of batches)
    expect(skeletonOf(planWith(batch)), batch.join(" | ")).toEqual(skeletonOf(planWith(plainBatch(batch))));
});

test("the worst of them put nothing into the file that acts: no script, no action, no link of their own", async () => {
  const [first = []] = batches;
  const own = await whatActs(planWith(plainBatch(first)));
  expect([...own]).toEqual(
    expect.arrayContaining(["field checkbox null", "script null", "opens null", "attached null"]),
  );
  expect([...own].filter((each) => each.startsWith("Link https:")).length).toBeGreaterThan(1);
  // The rest has its time in the deep tests.
  for (const batch of batches.slice(0, 4)) expect(await whatActs(planWith(batch)), batch.join(" | ")).toEqual(own);
});
