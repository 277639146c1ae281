import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { RouteBlock } from "#lib/document/blocks.ts";
import { rules } from "../geometry.ts";
import { isLong } from "../is-long.ts";
import { keyed } from "../keyed.ts";
import { usePaper } from "../paper-context.ts";
import { PaperText } from "../paper-text.tsx";
import type { Piece } from "../piece.ts";
import type { Print } from "../text-sizes.ts";
import { routeListPieces } from "./route-list.tsx";

type Station = RouteBlock["stations"][number];

/** Widths of the columns: number, who, what happens, what one can do. */
const columns = ["4.5%", "15.5%", "40%", "40%"] as const;

/**
 * The route: a table, or, where the letters are too large for one, a list.
 *
 * @example routePieces(block, "block-7", "ordinary").length // 1: a table from edge to edge
 */
export function routePieces(block: RouteBlock, group: string, print: Print): readonly Piece[] {
  if (print === "large") return routeListPieces(block, group);
  return [{ node: <RouteTable block={block} />, isWide: true, flows: true }];
}

/** The table's title and head are repeated on every page that it reaches; no row is split. */
function RouteTable({ block }: { readonly block: RouteBlock }) {
  const { words, gap } = usePaper();
  const heads = [words.step, block.head.station, block.head.does, block.head.you];
  const padding = cellPadding(gap(3));
  return (
    <View tag="Table" style={{ marginTop: gap(3), marginBottom: gap(4) }}>
      <View tag="Caption" fixed wrap={false} style={{ paddingBottom: gap(3) }}>
        <PaperText tag="inherit" bold>
          {words.route}
        </PaperText>
      </View>
      <View tag="TR" fixed wrap={false} style={headStyle}>
        {keyed(heads).map(({ key, item }, index) => (
          <View key={key} tag="TH" scope="Column" style={{ width: columns[index] ?? "auto", padding }}>
            <PaperText size="table" bold>
              {item}
            </PaperText>
          </View>
        ))}
      </View>
      {keyed(block.stations).map(({ key, item }, index) => (
        <StationRow key={key} station={item} number={index + 1} padding={padding} />
      ))}
    </View>
  );
}

function cellPadding(points: number): string {
  return `${points} 6 ${points} 0`;
}

const headStyle = { flexDirection: "row", borderTop: rules.edge, borderBottom: rules.edge } as const;

type StationRowProps = { readonly station: Station; readonly number: number; readonly padding: string };

function StationRow({ station, number, padding }: StationRowProps) {
  const { name, does, within, you, here, state } = station;
  return (
    <View tag="TR" wrap={isLong(name, does, you)} style={{ flexDirection: "row", borderBottom: rules.thin }}>
      <View tag="TH" scope="Row" style={{ width: columns[0], padding }}>
        <PaperText size="table" bold>
          {String(number)}
        </PaperText>
      </View>
      <Cell width={columns[1]} padding={padding}>
        <PaperText size="table" bold={state === "here"}>
          {name}
        </PaperText>
        {here === undefined ? null : (
          <View style={{ borderLeft: rules.box, paddingLeft: 4, marginTop: 1 }}>
            <PaperText size="table" bold>
              {here}
            </PaperText>
          </View>
        )}
      </Cell>
      <Cell width={columns[2]} padding={padding}>
        <PaperText size="table">{within === undefined ? does : `${does} ${within}`}</PaperText>
      </Cell>
      <Cell width={columns[3]} padding={padding}>
        {you === undefined ? null : <PaperText size="table">{you}</PaperText>}
      </Cell>
    </View>
  );
}

type CellProps = { readonly width: string; readonly padding: string; readonly children: ReactNode };

function Cell({ width, padding, children }: CellProps) {
  return (
    <View tag="TD" style={{ width, padding }}>
      {children}
    </View>
  );
}
