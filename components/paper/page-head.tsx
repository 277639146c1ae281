import { Text, View } from "@react-pdf/renderer";
import { rules, sheet } from "./geometry.ts";
import { usePaper } from "./paper-context.ts";
import { frameSize } from "./text-sizes.ts";

/** The top of every page: who we are not, and which paper this is. Not read aloud: the title stands below. */
export function PageHead({ standing, title }: { readonly standing: string; readonly title: string }) {
  const { write } = usePaper();
  return (
    <View fixed artifact style={headStyle}>
      <Text style={{ width: "68%" }}>{write(standing)}</Text>
      <Text style={{ width: "32%", textAlign: "right", maxLines: 1, textOverflow: "ellipsis" }}>{write(title)}</Text>
    </View>
  );
}

/** Room for two lines; one stands at the bottom. */
const headStyle = {
  position: "absolute",
  top: sheet.frame - 8,
  left: sheet.left,
  right: sheet.right,
  height: 28,
  paddingBottom: 3,
  flexDirection: "row",
  alignItems: "flex-end",
  fontSize: frameSize,
  borderBottom: rules.edge,
} as const;
