import { View } from "@react-pdf/renderer";
import { rules } from "../geometry.ts";
import { keyed } from "../keyed.ts";

/** Room for handwriting: lines 21 points apart, about as in a school book. */
export function PenLines({ count }: { readonly count: number }) {
  return (
    <View artifact>
      {keyed(Array.from({ length: count })).map(({ key }) => (
        <View key={key} style={{ height: 21, borderBottom: rules.thin }} />
      ))}
    </View>
  );
}
