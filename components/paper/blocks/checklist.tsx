import { View } from "@react-pdf/renderer";
import type { ChecklistBlock } from "#lib/document/blocks.ts";
import { fill } from "#lib/document/fill.ts";
import { ink } from "../geometry.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";

/** Tasks with boxes to tick, on paper and on screen. The day stands at the right edge, where the eye looks for it. */
export function Checklist({ block }: { readonly block: ChecklistBlock }) {
  return (
    <View tag="L" numbering="None">
      {keyed(block.items).map(({ key, item }) => (
        <ListItem
          key={key}
          isLong={isLong(item.title, item.when?.text, item.text)}
          gap={5.5}
          label={<TickBox name={item.id} title={item.title} />}
        >
          <View style={{ flexDirection: "row", alignItems: "flex-start" }}>
            <PaperText bold style={{ flex: 1 }}>
              {item.title}
            </PaperText>
            {item.when ? (
              <View style={{ maxWidth: "45%", paddingLeft: 12 }}>
                <PaperText bold style={{ textAlign: "right" }}>
                  {item.when.text}
                </PaperText>
              </View>
            ) : null}
          </View>
          {item.text ? <PaperText>{item.text}</PaperText> : null}
        </ListItem>
      ))}
    </View>
  );
}

function TickBox({ name, title }: { readonly name: string; readonly title: string }) {
  const { words, write, size } = usePaper();
  return (
    <View
      tag="Lbl"
      field={name}
      label={fill(words.tick, { title: write(title) })}
      style={{ ...boxStyle, width: size(13), height: size(13) }}
    />
  );
}

const boxStyle = {
  border: `1.2pt solid ${ink}`,
  marginTop: 1,
  marginRight: 9,
  flexShrink: 0,
} as const;
