import type { Metadata } from "next";
import { type PageWords, siteName } from "#content/da/pages.ts";

/**
 * What the browser's tab and a search result say of a page.
 *
 * @example export const metadata = pageMetadata(glossaryPage); // title: "Ordbog – Klagevejen"
 */
export function pageMetadata({ title, description }: Pick<PageWords, "title" | "description">): Metadata {
  return { title: `${title} – ${siteName}`, description };
}
