import { View } from "@react-pdf/renderer";
import type { RouteBlock } from "#lib/document/blocks.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import { ListItem } from "./list-item.tsx";
import { listOf } from "./list-part.tsx";
import { Mark } from "./mark.tsx";

type StationItemProps = { readonly station: RouteBlock["stations"][number]; readonly you: string };

/**
 * The route as a list, for large print.
 *
 * @example routeListPieces(block, "block-7").length // a title, and a piece for each station
 */
export function routeListPieces({ head, stations }: RouteBlock, group: string): readonly Piece[] {
  const items = stations.map((station, index) => (
    <ListItem key={station.id} gap={6} label={<Mark text={`${index + 1}.`} width={20} bold />}>
      <StationItem station={station} you={head.you} />
    </ListItem>
  ));
  return [{ node: <Title />, opens: true }, ...listOf(items, group, "Decimal")];
}

/** The list may begin on another page than its section's heading. */
function Title() {
  const { words, gap } = usePaper();
  return (
    <PaperText bold style={{ marginBottom: gap(4) }}>
      {words.route}
    </PaperText>
  );
}

function StationItem({ station: { name, here, does, within, you }, you: label }: StationItemProps) {
  const { gap } = usePaper();
  return (
    <>
      <PaperText bold>{name}</PaperText>
      {here === undefined ? null : <PaperText bold>{here}</PaperText>}
      <PaperText>{within === undefined ? does : `${does} ${within}`}</PaperText>
      {you === undefined ? null : (
        <View style={{ marginTop: gap(2) }}>
          <PaperText bold>{label}</PaperText>
          <PaperText>{you}</PaperText>
        </View>
      )}
    </>
  );
}
