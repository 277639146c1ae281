import type { ReactElement } from "react";
import type { Block } from "#lib/document/blocks.ts";
import { Checklist } from "./blocks/checklist.tsx";
import { Contacts } from "./blocks/contacts.tsx";
import { Deadline } from "./blocks/deadline.tsx";
import { Heading } from "./blocks/heading.tsx";

import { Ladder } from "./blocks/ladder.tsx";
import { Letters } from "./blocks/letters.tsx";
import { Next } from "./blocks/next.tsx";
import { Notes } from "./blocks/notes.tsx";
import { Notice } from "./blocks/notice.tsx";
import { Outcomes } from "./blocks/outcomes.tsx";
import { Paragraph } from "./blocks/paragraph.tsx";
import { PlainList } from "./blocks/plain-list.tsx";
import { Questions } from "./blocks/questions.tsx";
import { Route } from "./blocks/route.tsx";
import { Sources } from "./blocks/sources.tsx";
import { Steps } from "./blocks/steps.tsx";
import { Timeline } from "./blocks/timeline.tsx";
import { roomBelow } from "./room-below.ts";

type BlockViewProps = {
  readonly block: Block;
  /** What stands below it. */
  readonly next: Block | undefined;
};

/** Draws one block of a plan. A new type of block does not compile until it is drawn here. */
export function BlockView({ block, next }: BlockViewProps): ReactElement {
  switch (block.type) {
    case "heading":
      return <Heading block={block} room={roomBelow(next)} />;
    case "paragraph":
      return <Paragraph text={block.text} />;
    case "list":
      return <PlainList block={block} />;
    case "next":
      return <Next block={block} />;
    case "deadline":
      return <Deadline block={block} />;
    case "ladder":
      return <Ladder block={block} />;
    case "notice":
      return <Notice block={block} />;
    case "checklist":
      return <Checklist block={block} />;
    case "questions":
      return <Questions block={block} />;
    case "timeline":
      return <Timeline block={block} />;
    case "route":
      return <Route block={block} />;
    case "outcomes":
      return <Outcomes block={block} />;
    case "contacts":
      return <Contacts block={block} />;
    case "steps":
      return <Steps block={block} />;
    case "sources":
      return <Sources block={block} />;
    case "notes":
      return <Notes block={block} />;
    case "letters":
      return <Letters block={block} />;
  }
}
