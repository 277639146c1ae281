import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { usePaper } from "../paper-context.ts";

/**
 * An item of a list: its mark and its text side by side, kept on one page.
 *
 * @param label the mark, a box tagged Lbl
 * @example <ListItem label={<Mark text="1." width={16} />}><PaperText>{text}</PaperText></ListItem>
 */
export function ListItem({ label, children, gap: room = 5 }: { readonly label: ReactNode; readonly children: ReactNode; readonly gap?: number }) {
  const { gap } = usePaper();
  return (
    <View tag="LI" wrap={false} style={{ flexDirection: "row", marginBottom: gap(room) }}>
      {label}
      <View tag="LBody" style={{ flex: 1 }}>
        {children}
      </View>
    </View>
  );
}
