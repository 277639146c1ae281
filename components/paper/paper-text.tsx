import { Text } from "@react-pdf/renderer";
import { keepTogether } from "#components/blocks/keep-together.ts";
import { isRightToLeft } from "./is-right-to-left.ts";
import { usePaper } from "./paper-context.ts";
import type { StructureTag } from "./tagged/layout-node.ts";
import type { TextSize } from "./text-sizes.ts";
import { useTextStyle } from "./text-style.ts";

export type PaperTextProps = {
  readonly children: string;
  readonly size?: TextSize;
  readonly bold?: boolean;
  /** "inherit": it belongs to the element around it, as a heading's number does. */
  readonly tag?: StructureTag | "inherit";
  /** The text's place among its neighbours. */
  readonly style?: {
    readonly color?: string;
    readonly flex?: number;
    readonly marginTop?: number;
    readonly marginBottom?: number;
    readonly maxWidth?: number;
    readonly minHeight?: number;
    readonly textAlign?: "center" | "right";
  };
  readonly bookmark?: { readonly title: string };
};

/**
 * One text on the paper. All of the paper's texts go through here, so that all are cleaned, and each carries its
 * own size and line height (text-sizes.ts).
 *
 * @example <PaperText size="small">{station.within}</PaperText>
 */
export function PaperText({ children, size = "body", bold = false, tag = "P", style = {}, bookmark }: PaperTextProps) {
  const { write } = usePaper();
  const textStyle = useTextStyle(size);
  // With a space at its end, a line and the next are two words also to a reader that does not see where they stand.
  const text = keepTogether(write(children)).replaceAll("\n", " \n");
  const direction = isRightToLeft(text) ? ({ direction: "rtl", textAlign: "right" } as const) : {};
  return (
    <Text
      {...(tag === "inherit" ? {} : { tag })}
      style={{ ...textStyle, fontWeight: bold ? 600 : 400, ...direction, ...style }}
      {...(bookmark ? { bookmark } : {})}
    >
      {text}
    </Text>
  );
}
