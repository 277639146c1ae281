import { View } from "@react-pdf/renderer";
import type { Fact } from "#lib/document/blocks.ts";
import { rules } from "./geometry.ts";
import { keyed } from "./keyed.ts";
import { usePaper } from "./paper-context.ts";
import { PaperText } from "./paper-text.tsx";

/** What the plan is about, as many in a row as fit, over a line each. A fact without a value is a line for a pen. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { size, gap, print } = usePaper();
  const columnStyle = print === "ordinary" ? { flexGrow: 1, maxWidth: "100%", minWidth: 80 } : { width: "100%" };
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 12, marginBottom: gap(4) }}>
      {keyed(facts).map(({ key, item }) => (
        <View key={key} style={{ ...columnStyle, ...factStyle, marginBottom: gap(5) }}>
          <PaperText size="small">{item.label}</PaperText>
          <View style={{ minHeight: size(print === "ordinary" ? 15 : 30) }}>
            <PaperText bold>{item.value}</PaperText>
          </View>
        </View>
      ))}
    </View>
  );
}

const factStyle = { borderBottom: rules.thin, paddingBottom: 1, justifyContent: "space-between" } as const;
