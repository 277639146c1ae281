import { Fragment, type ReactNode } from "react";
import { PrintLine } from "#components/frame/print-line.tsx";
import type { Block, Document } from "#lib/document/blocks.ts";
import { foldedSections } from "#lib/document/folded-sections.ts";
import { sectionHint } from "#lib/document/section-hint.ts";
import { BlockView } from "./block-view.tsx";
import type { Ticking } from "./checklist.tsx";
import { FoldedSection } from "./folded-section.tsx";
import type { QuestionHref } from "./question-href.ts";
import { SectionHeading } from "./section-heading.tsx";
import { splitSections } from "./split-sections.ts";

type DocumentViewProps = {
  readonly document: Document;
  /** "I dag", at the mark on the deadline's bar. */
  readonly today: string;
  /** False where the page has its own h1. */
  readonly showsTitle?: boolean;
  /** What can be done with it, after the first thing to know: save the PDF, print, what is missing. Not printed. */
  readonly actions?: ReactNode;
  /** Where the questions stand that a block leads back to. */
  readonly hrefOf?: QuestionHref;
  /** What ticks a task; without it the boxes are drawn. */
  readonly ticking?: Ticking;
  /** The field for the person's own notes, after those that came with the answers. */
  readonly notesField?: ReactNode;
  /** What stands at the end of a section, by its id: the legal words explained. Not printed. */
  readonly afterSection?: (id: string) => ReactNode;
};

/** Ruled lines alone: a section that only paper needs. */
function isForThePen(block: Block): boolean {
  return block.type === "notes" && block.texts.length === 0;
}

/**
 * A whole document as a page: the same blocks in the same order as on the paper. The standing line is first on paper
 * and last on the screen.
 *
 * @example <DocumentView document={document} today={words.today} actions={<Button>{words.savePdf}</Button>} />
 */
export function DocumentView({
  document,
  today,
  showsTitle = true,
  actions,
  hrefOf,
  ticking,
  notesField,
  afterSection,
}: DocumentViewProps) {
  return (
    <article className="doc">
      <header>
        <PrintLine text={document.standing} />
        {showsTitle && (
          // A page that comes puts the focus here (use-focus-on-arrival.ts).
          <h1 className="title" tabIndex={-1}>
            {document.title}
          </h1>
        )}
        {document.lead && <p className="lead">{document.lead}</p>}
        {document.facts.length > 0 && (
          <dl className="doc__facts">
            {document.facts.map((fact) => (
              <div key={fact.label} className={fact.value ? undefined : "print-only"}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        )}
      </header>
      {splitSections(document.blocks).map(({ heading, blocks }) => {
        const shared = { level: heading ? 3 : 2, today, hrefOf, ticking } as const;
        const views = blocks.map((block, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names and no state; their place is their identity
          <BlockView key={place} block={block} {...shared} />
        ));
        if (!heading) {
          return (
            <Fragment key="before">
              <div className="stack">{views}</div>
              {actions}
            </Fragment>
          );
        }
        if (foldedSections.includes(heading.id)) {
          return (
            <section key={heading.id}>
              <FoldedSection heading={heading} hint={sectionHint(blocks)}>
                {views}
                {afterSection?.(heading.id)}
              </FoldedSection>
            </section>
          );
        }
        const field = blocks.some(({ type }) => type === "notes") && notesField;
        return (
          <section key={heading.id} className={blocks.every(isForThePen) && !field ? "print-only" : undefined}>
            <SectionHeading id={heading.id} text={heading.text} number={heading.number} />
            {views}
            {field}
            {afterSection?.(heading.id)}
          </section>
        );
      })}
      <footer className="soft">
        <p>{document.standing}</p>
        <p className="print-only">{document.footer}</p>
      </footer>
    </article>
  );
}
