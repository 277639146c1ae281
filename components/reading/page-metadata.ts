import type { Metadata } from "next";
import { pageTitles } from "#content/da/interface.ts";
import type { PageWords } from "#content/da/pages.ts";
import { fill } from "#lib/document/fill.ts";

/**
 * What the browser's tab and a search result say of a page.
 *
 * @example export const metadata = pageMetadata(glossaryPage); // title: "Ordbog – Klagevejen"
 */
export function pageMetadata({ title, description }: Pick<PageWords, "title" | "description">): Metadata {
  return { title: fill(pageTitles.other, { title }), description };
}
