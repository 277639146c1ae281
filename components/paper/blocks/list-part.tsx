import { View } from "@react-pdf/renderer";
import type { ReactElement, ReactNode } from "react";
import { keyed } from "../keyed.ts";
import type { Piece } from "../piece.ts";

type Numbering = "None" | "Disc" | "Decimal";

/**
 * A list in pieces, one for each item, so that it can stand in columns and go on on the next page. All its parts are
 * one list to a screen reader (`group`).
 *
 * @param group the list's name in this document
 * @example listOf(items.map((item) => <ListItem …/>), "block-4", "Disc")
 */
export function listOf(items: readonly ReactElement[], group: string, numbering: Numbering): readonly Piece[] {
  return items.map((item) => ({
    node: (
      <ListPart group={group} numbering={numbering}>
        {item}
      </ListPart>
    ),
  }));
}

/**
 * A short list in one piece: it is not divided.
 *
 * @example shortListOf(items.map((item) => <ListItem …/>), "block-4", "Disc").length // 1
 */
export function shortListOf(items: readonly ReactElement[], group: string, numbering: Numbering): readonly Piece[] {
  const parts = keyed(items).map(({ key, item }) => <View key={key}>{item}</View>);
  return [
    {
      node: (
        <ListPart group={group} numbering={numbering}>
          {parts}
        </ListPart>
      ),
    },
  ];
}

function ListPart({
  group,
  numbering,
  children,
}: {
  readonly group: string;
  readonly numbering: Numbering;
  readonly children: ReactNode;
}) {
  return (
    <View tag="L" group={group} numbering={numbering}>
      {children}
    </View>
  );
}
