import { View } from "@react-pdf/renderer";
import { rules } from "../geometry.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";

/** From line to line for handwriting: 7 mm, as in a school book. In large print 11 mm. */
export const penLineHeights = { ordinary: 20, large: 31 } as const;

/**
 * Room for handwriting.
 *
 * @example <PenLines count={3} />
 */
export function PenLines({ count }: { readonly count: number }) {
  const { print } = usePaper();
  return (
    <View artifact>
      {keyed(Array.from({ length: count })).map(({ key }) => (
        <View key={key} style={{ height: penLineHeights[print], borderBottom: rules.thin }} />
      ))}
    </View>
  );
}
