import { Document, Page } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { ink, sheet } from "./geometry.ts";
import { keyed } from "./keyed.ts";
import { PageFoot } from "./page-foot.tsx";
import { PageHead } from "./page-head.tsx";
import { PaperProvider, type PaperSetting } from "./paper-context.ts";
import { paperFontFamilies } from "./register-fonts.ts";

export type SheetProps = {
  readonly setting: PaperSetting;
  /** The file's own description; the title also stands at the top of each page. */
  readonly title: string;
  readonly subject: string;
  /** The standing lines at the top and the foot of each page. */
  readonly head: string;
  readonly foot: string;
  /** The day of printing, for the file's own description. */
  readonly creationDate: Date;
  readonly pages: readonly SheetPage[];
};

type SheetPage = {
  readonly content: ReactNode;
  /** Higher than a page: the engine divides it, and knows how many pages there are only afterwards. */
  readonly flows: boolean;
};

/**
 * A4 pages in our typeface with a head and a foot: what a plan, a letter and a blank sheet share. What is in it goes
 * through <PaperText>, <PaperLink> and <PenLines>.
 *
 * @example <Sheet setting={setting} title={title} subject={lead} head={standing} foot={footer} creationDate={date} pages={pages} />
 */
export function Sheet({ setting, title, subject, head, foot, creationDate, pages }: SheetProps) {
  const { write, words } = setting;
  const isCounted = pages.every(({ flows }) => !flows);
  return (
    <PaperProvider value={setting}>
      <Document
        title={write(title)}
        author={words.author}
        subject={write(subject)}
        language={words.language}
        creationDate={creationDate}
      >
        {keyed(pages).map(({ key, item: { content, flows } }, place) => (
          <Page key={key} size="A4" style={flows ? pageStyle : wholePageStyle} wrap={flows}>
            <PageHead standing={head} title={title} />
            <PageFoot
              text={foot}
              number={isCounted ? { pageNumber: place + 1, totalPages: pages.length } : undefined}
            />
            {content}
          </Page>
        ))}
      </Document>
    </PaperProvider>
  );
}

/** No line height here: with one, react-pdf loses the page numbers (text-sizes.ts). */
export const pageStyle = {
  fontFamily: [...paperFontFamilies],
  color: ink,
  paddingTop: sheet.top,
  paddingBottom: sheet.bottom,
  paddingLeft: sheet.left,
  paddingRight: sheet.right,
};

/** The engine makes a page that it may not divide as high as what is on it. */
const wholePageStyle = { ...pageStyle, minHeight: sheet.height };
