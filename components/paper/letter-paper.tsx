import { Document, Page, View } from "@react-pdf/renderer";
import type { Letter, LetterBlock, LetterFact } from "#lib/letters/letter.ts";
import { PenLines } from "./blocks/pen-lines.tsx";
import { PlainList } from "./blocks/plain-list.tsx";
import { rules } from "./geometry.ts";
import { keyed } from "./keyed.ts";
import { PageFoot } from "./page-foot.tsx";
import { PaperProvider, type PaperSetting } from "./paper-context.ts";
import { PaperText } from "./paper-text.tsx";
import { pageStyle } from "./sheet.tsx";

export type LetterPaperProps = {
  readonly letter: Letter;
  readonly setting: PaperSetting;
  readonly creationDate: Date;
};

/**
 * A letter as an A4 sheet, in the paper's own typeface and measures. It is the person's letter, so nothing of ours
 * stands on it; the subject is its heading, and what is missing is a line for a pen.
 *
 * @example layOut(<LetterPaper letter={letter} setting={setting} creationDate={date} />)
 */
export function LetterPaper({ letter, setting, creationDate }: LetterPaperProps) {
  const { words } = setting;
  const write = (text: string) => together(setting.write(text));
  return (
    <PaperProvider value={{ ...setting, write, density: { ...setting.density, text: letterText } }}>
      <Document title={write(letter.title)} language={words.language} creationDate={creationDate}>
        <Page size="A4" style={pageStyle}>
          <PageFoot text="" />
          <View>
            {keyed(letter.blocks).map(({ key, item }) => (
              <LetterBlockView key={key} block={item} />
            ))}
          </View>
        </Page>
      </Document>
    </PaperProvider>
  );
}

/** A letter is read by others, at arm's length: a little larger than the plan, which is made for two sheets. */
const letterText = 1.08;

/** A section and its number on one line. */
function together(text: string): string {
  return text.replaceAll(/(§|stk\.|nr\.) (?=\d)/gu, "$1\u00a0");
}

function LetterBlockView({ block }: { readonly block: LetterBlock }) {
  switch (block.type) {
    case "facts":
      return <Facts items={block.items} />;
    case "subject":
      return (
        <PaperText tag="H1" size="h2" bold style={{ marginTop: 8, marginBottom: 10 }} bookmark={{ title: block.text }}>
          {block.text}
        </PaperText>
      );
    case "paragraph":
      return (
        <PaperText size="lead" style={{ marginBottom: 9 }}>
          {block.text}
        </PaperText>
      );
    case "list":
      return (
        <View style={{ marginBottom: 8 }}>
          <PlainList block={block} />
        </View>
      );
    case "pen":
      return (
        <View style={{ marginBottom: 12 }}>
          <PenLines count={block.lines} />
        </View>
      );
  }
}

/** One under the other, so that each has the room of a line. */
function Facts({ items }: { readonly items: readonly LetterFact[] }) {
  return (
    <View style={{ marginBottom: 14 }}>
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
