import { View } from "@react-pdf/renderer";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { TextSize } from "../text-sizes.ts";

type MarkProps = { readonly text: string; readonly width: number; readonly bold?: boolean; readonly size?: TextSize };

/**
 * What stands before an item of a list: a dot, a number, a term.
 *
 * @example <Mark text="•" width={10} />
 */
export function Mark({ text, width, bold = false, size = "body" }: MarkProps) {
  const { beside } = usePaper();
  return (
    <View style={{ width: beside(width), flexShrink: 0, paddingRight: 4 }}>
      <PaperText tag="Lbl" size={size} bold={bold}>
        {text}
      </PaperText>
    </View>
  );
}
