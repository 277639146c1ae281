import { View } from "@react-pdf/renderer";
import type { StepsBlock } from "#lib/document/blocks.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import { ListItem } from "./list-item.tsx";
import { Mark } from "./mark.tsx";

/** How the day was computed: each step with the day it leads to, its rule and its source. */
export function Steps({ block }: { readonly block: StepsBlock }) {
  const { gap } = usePaper();
  const steps = (
    <View tag="L" numbering="Decimal" style={{ marginBottom: gap(3) }}>
      {keyed(block.items).map(({ key, item }, index) => (
        <ListItem
          key={key}
          isLong={isLong(item.text, item.rule, item.source)}
          gap={3.5}
          label={<Mark text={`${index + 1}.`} width={22} size="small" bold />}
        >
          <View style={{ flexDirection: "row", alignItems: "flex-start" }}>
            <PaperText size="small" style={{ flex: 1 }}>
              {item.text}
            </PaperText>
            <View style={{ width: 150, paddingLeft: 12 }}>
              <PaperText size="small" bold style={{ textAlign: "right" }}>
                {item.day.text}
              </PaperText>
            </View>
          </View>
          <PaperText size="small">{`${item.rule} · ${item.source}`}</PaperText>
        </ListItem>
      ))}
    </View>
  );
  if (block.title === undefined) return steps;
  return (
    <View>
      <PaperText bold style={{ marginBottom: gap(3) }}>
        {block.title}
      </PaperText>
      {steps}
    </View>
  );
}
