import type { StepsBlock } from "#lib/document/blocks.ts";
import { stepSource } from "#lib/document/step-source.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { listOf } from "./list-part.tsx";
import { Mark } from "./mark.tsx";

type Step = StepsBlock["items"][number];

/**
 * How the day was computed: each step with the day it leads to, its source and its rule.
 *
 * @example stepPieces(block, "block-9").length // a piece for each step, and one for the title
 */
export function stepPieces(block: StepsBlock, group: string): readonly Piece[] {
  const title = block.title === undefined ? [] : [{ node: <StepsTitle text={block.title} />, opens: true }];
  const steps = listOf(
    block.items.map((step, index) => (
      <ListItem key={step.text} gap={3} label={<Mark text={`${index + 1}.`} width={16} size="small" bold />}>
        <PaperText size="small">{wordsOf(step)}</PaperText>
      </ListItem>
    )),
    group,
    "Decimal",
  );
  return [...title, ...steps];
}

/** The day's own name, where there are several. */
function StepsTitle({ text }: { readonly text: string }) {
  return (
    <PaperText size="small" bold style={{ marginBottom: 1 }}>
      {text}
    </PaperText>
  );
}

/** In one run, to save a line for each; a day that is in the words is not said twice. */
function wordsOf(step: Step): string {
  const { text, day } = step;
  const isSaid = text.includes(day.text);
  return `${isSaid ? text : `${text} ${day.text}.`} ${stepSource(step)}`;
}
