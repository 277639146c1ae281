import type { ReactNode } from "react";
import { Icon } from "#components/frame/icon.tsx";
import type { HeadingBlock } from "#lib/document/blocks.ts";
import { SectionHeading } from "./section-heading.tsx";

type FoldedSectionProps = {
  readonly heading: HeadingBlock;
  /** What is in it, in a few names; for the screen. */
  readonly hint?: string | undefined;
  readonly children: ReactNode;
};

/**
 * A section that can wait: its heading opens it, and says what is in it. Paper has it open (print.css), and so has the
 * browser's own search.
 *
 * @example <FoldedSection heading={heading}><SourceList block={block} /></FoldedSection>
 */
export function FoldedSection({ heading, hint, children }: FoldedSectionProps) {
  return (
    <details className="fold">
      <summary>
        <SectionHeading id={heading.id} text={heading.text} number={heading.number} />
        <Icon name="chevron" />
        {hint && <span className="soft no-print">{hint}</span>}
      </summary>
      {children}
    </details>
  );
}
