import "#components/styles/reading-pages.css";
import type { ReactNode } from "react";
import { PageHeading } from "#components/frame/page-heading.tsx";
import { PageRail } from "#components/frame/page-rail.tsx";
import { readingWords } from "#content/da/pages.ts";
import type { SourceId } from "#content/ids/sources.ts";
import { divideWords } from "#lib/document/divide-words.ts";
import { type ContentsItem, ContentsList } from "./contents-list.tsx";
import { type OnwardLink, OnwardLinks } from "./onward-links.tsx";
import { PageSources } from "./page-sources.tsx";

type ReadingPageProps = {
  readonly title: string;
  readonly eyebrow?: string;
  readonly lead: string;
  /** The parts of the page, in order. The sources come last by themselves. */
  readonly contents: readonly ContentsItem[];
  /** The contents are letters: side by side. */
  readonly shortContents?: boolean;
  /** What the page's texts cite; none on the pages about ourselves. */
  readonly sources?: readonly SourceId[];
  readonly onward: readonly OnwardLink[];
  readonly children: ReactNode;
};

/**
 * A page to read from end to end, to print and to link to. It needs no JavaScript. Its contents stand beside it on
 * wide screens and above it on narrow ones.
 *
 * @example <ReadingPage title={glossaryPage.title} lead={glossaryPage.lead} contents={[]} onward={[]}>…</ReadingPage>
 */
export function ReadingPage({
  title,
  eyebrow,
  lead,
  contents,
  shortContents = false,
  sources = [],
  onward,
  children,
}: ReadingPageProps) {
  const sourcesItem = { id: "kilder", label: readingWords.sourcesHeading };
  const items = sources.length > 0 ? [...contents, sourcesItem] : contents;
  const list = { title: readingWords.contents, items, short: shortContents };
  return (
    <PageRail rail={<ContentsList id="indhold-ved-siden" name={readingWords.contentsBeside} {...list} />}>
      <PageHeading title={divideWords(title)} eyebrow={eyebrow} lead={lead} />
      <div className="reading">
        <div className="only-narrow">
          <ContentsList id="indhold" {...list} />
        </div>
        {children}
        <OnwardLinks links={onward} />
        {sources.length > 0 && <PageSources ids={sources} />}
      </div>
    </PageRail>
  );
}
