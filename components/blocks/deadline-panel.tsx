import "#components/styles/case.css";
import type { ReactNode } from "react";
import { Icon } from "#components/frame/icon.tsx";
import type { IconName } from "#components/frame/icon-paths.ts";
import { SiteLink } from "#components/frame/site-link.tsx";
import type { DeadlineBlock } from "#lib/document/blocks.ts";
import { Day } from "./day.tsx";
import { DeadlineBar } from "./deadline-bar.tsx";
import type { HeadingLevel } from "./heading-level.ts";
import { keepTogether } from "./keep-together.ts";
import type { QuestionHref } from "./question-href.ts";

type DeadlinePanelProps = {
  readonly block: DeadlineBlock;
  /** "I dag", at the mark on the bar. */
  readonly today: string;
  readonly level?: HeadingLevel;
  /** Where the question stands whose answer is missing; no link without it. */
  readonly hrefOf?: QuestionHref | undefined;
  /** Beside the advisor's form: smaller, and without a shadow. */
  readonly compact?: boolean;
  /** A button for the calendar, a link to the calculation. Not printed. */
  readonly children?: ReactNode;
};

const icons: Record<DeadlineBlock["tone"], IconName> = {
  open: "calendar",
  soon: "calendar",
  "last-day": "calendar",
  late: "warn",
  provisional: "question",
  "in-letter": "letter",
};

/**
 * The deadline. Full colour for a day that can be relied on, a dashed edge for one that may change, paper for one that
 * only the letter knows, and a warm edge when it has passed. Days left are for the screen only: on paper they go stale.
 *
 * Never show it for a day that has since been changed (F10): leave it out at once.
 *
 * @example <DeadlinePanel block={block} today={words.today} />
 */
export function DeadlinePanel({ block, today, level = 2, compact = false, hrefOf, children }: DeadlinePanelProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={`answer answer--${block.tone}${compact ? " answer--compact" : ""}`}>
      <Heading>
        <span className="answer__label">
          <Icon name={icons[block.tone]} />
          <span>{block.label} </span>
        </span>
        {block.day && (
          <span className="answer__day">
            <Day day={block.day} />
          </span>
        )}
        {block.instead && <span className="answer__day">{block.instead}</span>}
      </Heading>
      {block.bar && <DeadlineBar bar={block.bar} today={today} />}
      {block.screenLine && (
        <p className="answer__left">
          <Icon name="clock" />
          {keepTogether(block.screenLine)}
        </p>
      )}
      {block.lines.length > 0 && (
        <div className="answer__lines">
          {block.lines.map((line) => (
            <p key={line}>{keepTogether(line)}</p>
          ))}
        </div>
      )}
      {block.link && hrefOf && (
        <p className="answer__foot no-print">
          <SiteLink href={hrefOf(block.link.question)} soft>
            {block.link.label}
          </SiteLink>
        </p>
      )}
      {children && <div className="answer__foot">{children}</div>}
    </div>
  );
}
