import { View } from "@react-pdf/renderer";
import type { Block } from "#lib/document/blocks.ts";
import type { BlockRowContent } from "./block-rows.ts";
import { BlockView } from "./block-view.tsx";
import { keyed } from "./keyed.ts";
import { usePaper } from "./paper-context.ts";

type BlockRowProps = {
  readonly blocks: BlockRowContent;
  /** What stands below, for a heading that must not stand alone. */
  readonly next: Block | undefined;
};

/** A block in the full width, or the two boxes beside each other. */
export function BlockRow({ blocks, next }: BlockRowProps) {
  const { gap } = usePaper();
  const [only, second] = blocks;
  if (second === undefined) return <BlockView block={only} next={next} />;
  return (
    <View wrap={false} style={{ flexDirection: "row", alignItems: "stretch", gap: 16, marginBottom: gap(8) }}>
      {keyed(blocks).map(({ key, item }) => (
        <View key={key} style={item.type === "next" ? { flex: 1 } : { width: "52%" }}>
          <BlockView block={item} next={next} />
        </View>
      ))}
    </View>
  );
}
