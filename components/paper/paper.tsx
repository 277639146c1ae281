import { View } from "@react-pdf/renderer";
import type { Document as PlanDocument } from "#lib/document/blocks.ts";
import { fill } from "#lib/document/fill.ts";
import type { Band } from "./arrange-pieces.ts";
import { columnGap, columnWidth } from "./geometry.ts";
import { keyed } from "./keyed.ts";
import type { PaperSetting } from "./paper-context.ts";
import type { Piece } from "./piece.ts";
import { Sheet } from "./sheet.tsx";

export type PaperProps = {
  readonly document: PlanDocument;
  readonly setting: PaperSetting;
  /** The document's pieces (document-pieces.tsx), and where each stands. */
  readonly pieces: readonly Piece[];
  readonly bands: readonly Band[];
  /** The day of printing, for the file's own description. */
  readonly creationDate: Date;
  /** Where the guide is, "klagevejen.dk"; it is known in a browser only. */
  readonly site?: string | undefined;
};

/**
 * A plan on A4: all of its blocks in their order, in pure black. What is true today only ("26 dage til") is not
 * printed; everything else that stands on screen is.
 *
 * @example layOut(<Paper document={document} setting={setting} pieces={pieces} bands={bands} creationDate={date} />)
 */
export function Paper({ document, setting, pieces, bands, creationDate, site }: PaperProps) {
  const { title, lead, standing, footer } = document;
  const pages = pagesOf(bands).map((onPage) => ({
    flows: onPage.some(({ flows }) => flows),
    content: keyed(onPage).map(({ key, item }) => (
      <View key={key} wrap={item.flows} style={bandStyle}>
        <Column pieces={pieces.slice(...item.left)} width={item.right ? columnWidth : "100%"} />
        {item.right ? <Column pieces={pieces.slice(...item.right)} width={columnWidth} /> : null}
      </View>
    )),
  }));
  return (
    <Sheet
      setting={setting}
      title={title}
      subject={lead}
      head={standing}
      foot={site ? `${footer} ${fill(setting.words.site, { site })}` : footer}
      creationDate={creationDate}
      pages={pages}
    />
  );
}

/** The bands of each page; of more than one, where one of them goes on on the next. */
function pagesOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const starts = bands.flatMap(({ breaks }, place) => (breaks || place === 0 ? [place] : []));
  return starts.map((start, page) => bands.slice(start, starts[page + 1]));
}

function Column({ pieces, width }: { readonly pieces: readonly Piece[]; readonly width: number | string }) {
  return (
    <View style={{ width }}>
      {keyed(pieces).map(({ key, item }) => (
        <View key={key}>{item.node}</View>
      ))}
    </View>
  );
}

const bandStyle = { flexDirection: "row", columnGap } as const;
