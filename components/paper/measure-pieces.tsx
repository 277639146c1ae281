import layoutDocument from "@react-pdf/layout";
import { Document, Font, Page, pdf, View } from "@react-pdf/renderer";
import { columnWidth, contentWidth, sheet } from "./geometry.ts";
import { keyed } from "./keyed.ts";
import { PaperProvider, type PaperSetting } from "./paper-context.ts";
import type { Piece } from "./piece.ts";
import { pageStyle } from "./sheet.tsx";
import type { LayoutDocument } from "./tagged/layout-node.ts";

/** Higher than any paper. */
const endless = 1_000_000;

/**
 * How high each piece is in the width it gets, in points: laid out by react-pdf itself, on one endless page.
 *
 * @example await measurePieces(pieces, setting) // [22.3, 13.2, 58.1, …]
 */
export async function measurePieces(pieces: readonly Piece[], setting: PaperSetting): Promise<readonly number[]> {
  const isTwoColumned = setting.print === "ordinary";
  const { container } = pdf(
    <PaperProvider value={setting}>
      <Document>
        <Page size={[sheet.width, endless]} wrap={false} style={{ ...pageStyle, paddingTop: 0, paddingBottom: 0 }}>
          {keyed(pieces).map(({ key, item }) => (
            <View key={key} style={{ width: isTwoColumned && !item.isWide ? columnWidth : contentWidth }}>
              {item.node}
            </View>
          ))}
        </Page>
      </Document>
    </PaperProvider>,
  );
  const root: LayoutDocument = container.document;
  const { children } = await layoutDocument(root, Font);
  return (children[0]?.children ?? []).map(({ box }) => box?.height ?? 0);
}
