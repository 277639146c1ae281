import { View } from "@react-pdf/renderer";
import { rules } from "../geometry.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";

/**
 * A row of words with a line for a pen after each: when one called, and whom one talked to.
 *
 * @example <PenLog labels={["Sendt eller ringet den", "kl.", "talte med"]} />
 */
export function PenLog({ labels }: { readonly labels: readonly string[] }) {
  const { beside } = usePaper();
  return (
    <View style={{ flexDirection: "row", flexWrap: "wrap", columnGap: 6 }}>
      {keyed(labels).map(({ key, item }) => (
        <View key={key} style={{ ...entryStyle, height: beside(20), minWidth: beside(isShort(item) ? 70 : 150) }}>
          <PaperText>{item}</PaperText>
          <View artifact style={{ flex: 1, marginLeft: 5, borderBottom: rules.thin }} />
        </View>
      ))}
    </View>
  );
}

/** A word like "kl." needs room for a time, the others for a day or a name. */
function isShort(label: string): boolean {
  return label.length < 5;
}

const entryStyle = { flexDirection: "row", alignItems: "flex-end", flexGrow: 1 } as const;
