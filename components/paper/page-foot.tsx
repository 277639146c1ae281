import { Text, View } from "@react-pdf/renderer";
import { fillWords } from "./fill-words.ts";
import { rules, sheet } from "./geometry.ts";
import { usePaper } from "./paper-context.ts";
import { frameSize } from "./text-sizes.ts";

/** The foot of every page: rules' version, day of printing, and which page of how many. */
export function PageFoot({ text }: { readonly text: string }) {
  const { words, write } = usePaper();
  return (
    <View fixed artifact style={footStyle}>
      <Text style={{ width: "80%" }}>{write(text)}</Text>
      <Text
        style={{ width: "20%", textAlign: "right" }}
        // Asked twice: the first time, while the pages are made, there is no total yet.
        render={({ pageNumber, totalPages }) => fillWords(words.page, { n: pageNumber, total: totalPages ?? pageNumber })}
      />
    </View>
  );
}

/** With a height: without one, react-pdf can fail on long documents. */
const footStyle = {
  position: "absolute",
  bottom: sheet.frame - 8,
  left: sheet.left,
  right: sheet.right,
  height: 26,
  flexDirection: "row",
  fontSize: frameSize,
  borderTop: rules.edge,
  paddingTop: 4,
} as const;
