import { Text, View } from "@react-pdf/renderer";
import { keepTogether } from "#components/blocks/keep-together.ts";
import { fill } from "#lib/document/fill.ts";
import { rules, sheet } from "./geometry.ts";
import { usePaper } from "./paper-context.ts";
import { frameSizes } from "./text-sizes.ts";

type PageFootProps = {
  readonly text: string;
  /** Which page this is, where it is known before the pages are made: a page that says it itself is laid out twice. */
  readonly number?: PageNumber | undefined;
};

type PageNumber = { readonly pageNumber: number; readonly totalPages?: number };

/**
 * The foot of every page: rules' version, day of printing, and which page of how many.
 *
 * @example <PageFoot text="Udskrevet 21. november 2026." number={{ pageNumber: 1, totalPages: 2 }} />
 */
export function PageFoot({ text, number }: PageFootProps) {
  const { words, write, print } = usePaper();
  const numbered = ({ pageNumber, totalPages }: PageNumber) =>
    fill(words.page, { n: pageNumber, total: totalPages ?? pageNumber });
  return (
    <View fixed artifact style={{ ...footStyle, fontSize: frameSizes[print] }}>
      <Text style={{ ...textStyle, fontSize: frameSizes[print] }}>{keepTogether(write(text))}</Text>
      {number ? (
        <Text style={numberStyle}>{numbered(number)}</Text>
      ) : (
        // Asked twice: the first time, while the pages are made, there is no total yet.
        <Text style={numberStyle} render={numbered} />
      )}
    </View>
  );
}

/** Close lines: two of large print fit as well. */
const textStyle = { width: "84%", lineHeight: 1.15 } as const;
const numberStyle = { width: "16%", textAlign: "right" } as const;

/** With a height: without one, react-pdf can fail on long documents; with too little, it cuts the text. Two lines fit. */
const footStyle = {
  position: "absolute",
  bottom: 2,
  left: sheet.left,
  right: sheet.right,
  height: 33,
  flexDirection: "row",
  borderTop: rules.edge,
  paddingTop: 3,
} as const;
