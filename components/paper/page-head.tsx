import { Text, View } from "@react-pdf/renderer";
import { rules, sheet } from "./geometry.ts";
import { usePaper } from "./paper-context.ts";
import { frameSizes } from "./text-sizes.ts";

/**
 * The top of every page: who we are not, and which paper this is. Not read aloud: the title stands below.
 *
 * @example <PageHead standing="Uafhængig guide." title="Når kommunen har truffet en afgørelse" />
 */
export function PageHead({ standing, title }: { readonly standing: string; readonly title: string }) {
  const { write, print } = usePaper();
  return (
    <View fixed artifact style={{ ...headStyle, fontSize: frameSizes[print] }}>
      <Text style={{ width: "60%" }}>{write(standing)}</Text>
      <Text style={{ width: "40%", textAlign: "right", maxLines: 1, textOverflow: "ellipsis" }}>{write(title)}</Text>
    </View>
  );
}

/** One line stands at the bottom. */
const headStyle = {
  position: "absolute",
  top: sheet.frame - 6,
  left: sheet.left,
  right: sheet.right,
  height: 24,
  paddingBottom: 3,
  flexDirection: "row",
  alignItems: "flex-end",
  borderBottom: rules.edge,
} as const;
