import { Text, View } from "@react-pdf/renderer";
import { fill } from "#lib/document/fill.ts";
import { rules, sheet } from "./geometry.ts";
import { usePaper } from "./paper-context.ts";
import { frameSizes } from "./text-sizes.ts";

/** The foot of every page: rules' version, day of printing, and which page of how many. */
export function PageFoot({ text }: { readonly text: string }) {
  const { words, write, print } = usePaper();
  return (
    <View fixed artifact style={{ ...footStyle, fontSize: frameSizes[print] }}>
      <Text style={{ width: "84%" }}>{write(text)}</Text>
      <Text
        style={{ width: "16%", textAlign: "right" }}
        // Asked twice: the first time, while the pages are made, there is no total yet.
        render={({ pageNumber, totalPages }) => fill(words.page, { n: pageNumber, total: totalPages ?? pageNumber })}
      />
    </View>
  );
}

/** With a height: without one, react-pdf can fail on long documents; with too little, it cuts the text. Two lines fit. */
const footStyle = {
  position: "absolute",
  bottom: 3,
  left: sheet.left,
  right: sheet.right,
  height: 29,
  flexDirection: "row",
  borderTop: rules.edge,
  paddingTop: 4,
} as const;
