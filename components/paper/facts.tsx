import { View } from "@react-pdf/renderer";
import type { Fact } from "#lib/document/blocks.ts";
import { rules } from "./geometry.ts";
import { inRows } from "./in-rows.ts";
import { isLong } from "./is-long.ts";
import { keyed } from "./keyed.ts";
import { usePaper } from "./paper-context.ts";
import { PaperText } from "./paper-text.tsx";

/** More would make the columns too narrow for an authority's name. */
const perRow = 3;

/** What the plan is about, in columns over a line each. A fact without a value is a line for a pen. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { size, gap } = usePaper();
  return keyed(inRows(facts, perRow)).map(({ key, item }) => (
    <View
      key={key}
      wrap={isLong(...item.map(({ value }) => value))}
      style={{ flexDirection: "row", gap: 16, marginBottom: gap(8) }}
    >
      {keyed(item).map(({ key: column, item: fact }) => (
        <View key={column} style={columnStyle}>
          <PaperText size="small">{fact.label}</PaperText>
          <View style={{ minHeight: size(15) }}>
            <PaperText bold>{fact.value}</PaperText>
          </View>
        </View>
      ))}
    </View>
  ));
}

const columnStyle = {
  flexGrow: 1,
  flexBasis: 0,
  maxWidth: "31.1%",
  borderBottom: rules.edge,
  paddingBottom: 2,
  justifyContent: "space-between",
} as const;
