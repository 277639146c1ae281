import { View } from "@react-pdf/renderer";
import type { Fact } from "#lib/document/blocks.ts";
import { rules } from "./geometry.ts";
import { keyed } from "./keyed.ts";
import { usePaper } from "./paper-context.ts";
import { PaperText } from "./paper-text.tsx";

/**
 * What the plan is about, as many in a row as fit, over a line each. A fact without a value is a line for a pen. In
 * large print each is one line, label and value: the deadline is to stand on the first page.
 *
 * @example <Facts facts={[{ label: "Myndighed", value: "Aarhus Kommune" }, { label: "Sagsnummer", value: "" }]} />
 */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { size, gap, print } = usePaper();
  const isLarge = print === "large";
  const columnStyle = isLarge ? lineStyle : { flexGrow: 1, maxWidth: "100%", minWidth: 80 };
  return (
    <View
      tag="L"
      numbering="None"
      style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 12, marginBottom: gap(4) }}
    >
      {keyed(facts).map(({ key, item }) => (
        <View key={key} tag="LI" style={{ ...columnStyle, ...factStyle, marginBottom: gap(5) }}>
          <PaperText tag="Lbl" size="small">
            {item.label}
          </PaperText>
          <View
            {...(item.value && { tag: "LBody" })}
            style={{ minHeight: size(isLarge ? 25 : 15), ...(isLarge && { flex: 1 }) }}
          >
            {item.value ? <PaperText bold>{item.value}</PaperText> : null}
          </View>
        </View>
      ))}
    </View>
  );
}

const lineStyle = { width: "100%", flexDirection: "row", columnGap: 10 } as const;
const factStyle = { borderBottom: rules.thin, paddingBottom: 1, justifyContent: "space-between" } as const;
