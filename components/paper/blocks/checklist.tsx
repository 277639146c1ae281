import { View } from "@react-pdf/renderer";
import type { ChecklistBlock } from "#lib/document/blocks.ts";
import { fill } from "#lib/document/fill.ts";
import { ink } from "../geometry.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { listOf } from "./list-part.tsx";

type Item = ChecklistBlock["items"][number];

/**
 * Tasks with boxes to tick, on paper and on screen; the day stands under the task it belongs to.
 *
 * @example checklistPieces(block, "block-2").length // a piece for each task
 */
export function checklistPieces(block: ChecklistBlock, group: string): readonly Piece[] {
  return listOf(
    block.items.map((item) => <Task key={item.id} item={item} />),
    group,
    "None",
  );
}

function Task({ item }: { readonly item: Item }) {
  return (
    <ListItem gap={5} label={<TickBox name={item.id} title={item.title} isTicked={item.isDone ?? false} />}>
      <PaperText bold>{item.title}</PaperText>
      {item.when ? <PaperText bold>{item.when.text}</PaperText> : null}
      {item.text ? <PaperText>{item.text}</PaperText> : null}
    </ListItem>
  );
}

type TickBoxProps = { readonly name: string; readonly title: string; readonly isTicked: boolean };

function TickBox({ name, title, isTicked }: TickBoxProps) {
  const { words, write, beside } = usePaper();
  return (
    <View
      tag="Lbl"
      field={name}
      isTicked={isTicked}
      label={fill(words.tick, { title: write(title) })}
      style={{ ...boxStyle, width: beside(11.5), height: beside(11.5), marginRight: beside(7) }}
    />
  );
}

const boxStyle = { border: `1.2pt solid ${ink}`, marginTop: 1, flexShrink: 0 } as const;
