import type { ReactNode } from "react";
import { Icon } from "#components/frame/icon.tsx";
import type { HeadingBlock } from "#lib/document/blocks.ts";
import { SectionHeading } from "./section-heading.tsx";

type FoldedSectionProps = { readonly heading: HeadingBlock; readonly children: ReactNode };

/**
 * A section that most readers can do without: its heading opens it. Paper has it open (print.css), and so has the
 * browser's own search.
 *
 * @example <FoldedSection heading={heading}><SourceList block={block} /></FoldedSection>
 */
export function FoldedSection({ heading, children }: FoldedSectionProps) {
  return (
    <details className="fold">
      <summary>
        <SectionHeading id={heading.id} text={heading.text} number={heading.number} />
        <Icon name="chevron" />
      </summary>
      {children}
    </details>
  );
}
