import { Document, Page, View } from "@react-pdf/renderer";
import type { Letter, LetterBlock, LetterFact } from "#lib/letters/letter.ts";
import { PenLines } from "./blocks/pen-lines.tsx";
import { PlainList } from "./blocks/plain-list.tsx";
import { type Density, roomy } from "./density.ts";
import { rules } from "./geometry.ts";
import { isLong } from "./is-long.ts";
import { keyed } from "./keyed.ts";
import { PageFoot } from "./page-foot.tsx";
import { PaperProvider, type PaperSetting, usePaper } from "./paper-context.ts";
import { PaperText } from "./paper-text.tsx";
import { pageStyle } from "./sheet.tsx";

export type LetterPaperProps = {
  readonly letter: Letter;
  readonly setting: PaperSetting;
  readonly creationDate: Date;
};

/** A letter is read by others, at arm's length: a little larger than the plan, which is made for two sheets. */
export const letterDensity: Density = { ...roomy, text: 1.08 };
/** For a letter that is a little longer than its page: never below the plan's own size. */
export const closeLetterDensity: Density = { ...roomy, text: 1, leading: 0.96, gap: 0.7 };

/**
 * A letter as an A4 sheet, in the paper's own typeface and measures. It is the person's letter, so nothing of ours
 * stands on it; the subject is its heading, and what is missing is a line for a pen.
 *
 * @example layOut(<LetterPaper letter={letter} setting={setting} creationDate={date} />)
 */
export function LetterPaper({ letter, setting, creationDate }: LetterPaperProps) {
  const { words, write } = setting;
  const body = letter.blocks.slice(0, -closing);
  const end = letter.blocks.slice(-closing);
  return (
    <PaperProvider value={setting}>
      <Document title={write(letter.title)} language={words.language} creationDate={creationDate}>
        <Page size="A4" style={pageStyle}>
          <PageFoot text="" />
          <LetterBlocks blocks={body} part="body" />
          <View wrap={end.some(isLongBlock)}>
            <LetterBlocks blocks={end} part="end" />
          </View>
        </Page>
      </Document>
    </PaperProvider>
  );
}

/** The last words, the greeting and the line under it: a page with a greeting alone says nothing. */
const closing = 3;

/** What may go on on the next page: kept together, it could be higher than one. */
function isLongBlock(block: LetterBlock): boolean {
  return block.type === "list" || (block.type === "paragraph" && isLong(block.text));
}

/** `part` names its lists apart from those of the other part. */
function LetterBlocks({ blocks, part }: { readonly blocks: readonly LetterBlock[]; readonly part: string }) {
  return (
    <View>
      {keyed(blocks).map(({ key, item }) => (
        <LetterBlockView key={key} block={item} group={`${part}-${key}`} />
      ))}
    </View>
  );
}

function LetterBlockView({ block, group }: { readonly block: LetterBlock; readonly group: string }) {
  const { gap } = usePaper();
  switch (block.type) {
    case "facts":
      return <Facts items={block.items} />;
    case "subject":
      return (
        <PaperText
          tag="H1"
          size="h2"
          bold
          style={{ marginTop: gap(8), marginBottom: gap(10) }}
          bookmark={{ title: block.text }}
        >
          {block.text}
        </PaperText>
      );
    case "paragraph":
      return (
        <PaperText size="lead" style={{ marginBottom: gap(9) }}>
          {block.text}
        </PaperText>
      );
    case "list":
      return (
        <View style={{ marginBottom: gap(8) }}>
          <PlainList block={block} group={group} />
        </View>
      );
    case "pen":
      return (
        <View style={{ marginBottom: gap(12) }}>
          <PenLines count={block.lines} />
        </View>
      );
  }
}

/** One under the other, so that each has the room of a line. */
function Facts({ items }: { readonly items: readonly LetterFact[] }) {
  const { gap } = usePaper();
  return (
    <View style={{ marginBottom: gap(14) }}>
      {keyed(items).map(({ key, item: { label, value } }) => (
        <View key={key} wrap={false} style={factStyle}>
          <PaperText size="lead">{value === "" ? `${label}:` : `${label}: ${value}`}</PaperText>
          {value === "" && <View artifact style={lineStyle} />}
        </View>
      ))}
    </View>
  );
}

const factStyle = { flexDirection: "row", alignItems: "flex-end", minHeight: 20, gap: 6 } as const;
const lineStyle = { flexGrow: 1, borderBottom: rules.thin, marginBottom: 2 } as const;
