import type { Block, HeadingBlock } from "#lib/document/blocks.ts";
import { CalculationSteps } from "./calculation-steps.tsx";
import { Checklist, type Ticking } from "./checklist.tsx";
import { ContactList } from "./contact-list.tsx";
import { DeadlinePanel } from "./deadline-panel.tsx";
import type { HeadingLevel } from "./heading-level.ts";

import { Ladder } from "./ladder.tsx";
import { LetterList } from "./letter-list.tsx";
import { NextStep } from "./next-step.tsx";
import { Note } from "./note.tsx";
import { NoteLines } from "./note-lines.tsx";
import { Outcomes } from "./outcomes.tsx";
import type { QuestionHref } from "./question-href.ts";
import { QuestionList } from "./question-list.tsx";
import { RouteDiagram } from "./route-diagram.tsx";
import { SourceList } from "./source-list.tsx";
import { Timeline } from "./timeline.tsx";

type BlockViewProps = {
  readonly block: Exclude<Block, HeadingBlock>;
  readonly level: HeadingLevel;
  /** "I dag", at the mark on the deadline's bar. */
  readonly today: string;
  /** Where the questions stand that a block leads back to; no links without it. */
  readonly hrefOf?: QuestionHref | undefined;
  /** What ticks a task; without it the boxes are drawn. */
  readonly ticking?: Ticking | undefined;
};

/**
 * One block of a document, whichever it is. Headings are drawn by the section they open (DocumentView).
 *
 * @example <BlockView block={block} level={3} today={words.today} />
 */
export function BlockView({ block, level, today, hrefOf, ticking }: BlockViewProps) {
  switch (block.type) {
    case "paragraph":
      return <p>{block.text}</p>;
    case "list":
      return (
        <div>
          {block.intro && <p className="bold">{block.intro}</p>}
          <ul>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      );
    case "next":
      return <NextStep block={block} level={level} hrefOf={hrefOf} />;
    case "deadline":
      return <DeadlinePanel block={block} level={level} today={today} hrefOf={hrefOf} />;
    case "ladder":
      return <Ladder block={block} hrefOf={hrefOf} />;
    case "notice":
      return (
        <Note tone={block.tone} title={block.title} level={level}>
          {block.text}
        </Note>
      );
    case "checklist":
      return <Checklist block={block} hrefOf={hrefOf} ticking={ticking} />;
    case "questions":
      return <QuestionList block={block} />;
    case "timeline":
      return <Timeline block={block} />;
    case "route":
      return <RouteDiagram block={block} />;
    case "outcomes":
      return <Outcomes block={block} />;
    case "contacts":
      return <ContactList block={block} level={level} />;
    case "steps":
      return <CalculationSteps block={block} />;
    case "sources":
      return <SourceList block={block} />;
    case "notes":
      return <NoteLines block={block} />;
    case "letters":
      return <LetterList block={block} />;
  }
}
