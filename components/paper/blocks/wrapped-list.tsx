import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import type { TextSize } from "../text-sizes.ts";
import { Mark } from "./mark.tsx";

type WrappedListProps = {
  /** The list's name in this document. */
  readonly group: string;
  /** One node an item: what stands after its dot. */
  readonly items: readonly ReactNode[];
  readonly size: TextSize;
};

/**
 * A list of names, as many on a line as there is room for.
 *
 * @example <WrappedList group="block-4" size="body" items={titles.map((title) => <PaperText>{title}</PaperText>)} />
 */
export function WrappedList({ group, items, size }: WrappedListProps) {
  const { gap } = usePaper();
  return (
    <View tag="L" group={group} numbering="Disc" style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 10 }}>
      {keyed(items).map(({ key, item }) => (
        <View key={key} tag="LI" wrap={false} style={{ ...itemStyle, marginBottom: gap(1.5) }}>
          <Mark text="•" width={8} size={size} />
          <View tag="LBody" style={bodyStyle}>
            {item}
          </View>
        </View>
      ))}
    </View>
  );
}

const itemStyle = { flexDirection: "row", maxWidth: "100%" } as const;
const bodyStyle = { flexDirection: "row", flexShrink: 1, columnGap: 5 } as const;
