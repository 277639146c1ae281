import { Document, Page, View } from "@react-pdf/renderer";
import type { PaperWords } from "#content/da/paper.ts";
import type { Document as PlanDocument } from "#lib/document/blocks.ts";
import { BlockView } from "./block-view.tsx";
import type { Density } from "./density.ts";
import { Facts } from "./facts.tsx";
import { ink, sheet } from "./geometry.ts";
import { keyed } from "./keyed.ts";
import { PageFoot } from "./page-foot.tsx";
import { PageHead } from "./page-head.tsx";
import { PaperProvider } from "./paper-context.ts";
import { PaperText } from "./paper-text.tsx";
import { paperFontFamilies } from "./register-fonts.ts";

export type PaperProps = {
  readonly document: PlanDocument;
  readonly words: PaperWords;
  /** How a text goes on paper (printable-text.ts). */
  readonly write: (text: string) => string;
  readonly density: Density;
  /** The day of printing, for the file's own description. */
  readonly creationDate: Date;
};

/**
 * A plan as an A4 sheet: all of its blocks in their order, in pure black. What is true today only ("26 dage til")
 * is not printed; everything else that stands on screen is.
 *
 * @example layOut(<Paper document={document} words={paperWords} write={write} density={density} creationDate={date} />)
 */
export function Paper({ document, words, write, density, creationDate }: PaperProps) {
  const title = write(document.title);
  return (
    <PaperProvider value={{ words, write, density }}>
      <Document
        title={title}
        author={words.author}
        subject={write(document.lead)}
        language={words.language}
        creationDate={creationDate}
      >
        <Page size="A4" style={pageStyle}>
          <PageHead standing={document.standing} title={document.title} />
          <PageFoot text={document.footer} />
          <View>
            <PaperText tag="H1" size="h1" bold style={{ marginBottom: 4 }} bookmark={{ title }}>
              {document.title}
            </PaperText>
            <PaperText size="lead" style={{ marginBottom: 9, maxWidth: 450 }}>
              {document.lead}
            </PaperText>
            <Facts facts={document.facts} />
            {keyed(document.blocks).map(({ key, item }, index) => (
              <BlockView key={key} block={item} next={document.blocks[index + 1]} />
            ))}
          </View>
        </Page>
      </Document>
    </PaperProvider>
  );
}

/** No line height here: with one, react-pdf loses the page numbers (text-sizes.ts). */
const pageStyle = {
  fontFamily: [...paperFontFamilies],
  color: ink,
  paddingTop: sheet.top,
  paddingBottom: sheet.bottom,
  paddingLeft: sheet.left,
  paddingRight: sheet.right,
};
