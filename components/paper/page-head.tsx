import { Text, View } from "@react-pdf/renderer";
import { rules, sheet } from "./geometry.ts";
import { usePaper } from "./paper-context.ts";
import { frameSize } from "./text-sizes.ts";

/** The top of every page: who we are not, and which paper this is. Not read aloud: the title stands below. */
export function PageHead({ standing, title }: { readonly standing: string; readonly title: string }) {
  const { write } = usePaper();
  return (
    <View fixed artifact style={headStyle}>
      <Text style={{ width: "55%" }}>{write(standing)}</Text>
      <Text style={{ width: "45%", textAlign: "right", maxLines: 1, textOverflow: "ellipsis" }}>{write(title)}</Text>
    </View>
  );
}

const headStyle = {
  position: "absolute",
  top: sheet.frame,
  left: sheet.left,
  right: sheet.right,
  height: 16,
  flexDirection: "row",
  fontSize: frameSize,
  borderBottom: rules.edge,
} as const;
