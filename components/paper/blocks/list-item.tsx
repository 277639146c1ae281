import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { usePaper } from "../paper-context.ts";

type ListItemProps = {
  /** The mark, a box tagged Lbl. */
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** Room below, in points. */
  readonly gap?: number;
};

/**
 * An item of a list: its mark and its text side by side.
 *
 * @example <ListItem label={<Mark text="1." width={16} />}><PaperText>{text}</PaperText></ListItem>
 */
export function ListItem({ label, children, gap: room = 5 }: ListItemProps) {
  const { gap } = usePaper();
  return (
    <View tag="LI" style={{ flexDirection: "row", marginBottom: gap(room) }}>
      {label}
      <View tag="LBody" style={{ flex: 1 }}>
        {children}
      </View>
    </View>
  );
}
