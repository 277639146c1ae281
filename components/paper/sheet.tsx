import { Document, Page } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { ink, sheet } from "./geometry.ts";
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
  readonly children: ReactNode;
};

/**
 * A4 pages in our typeface with a head and a foot: what a plan, a letter and a blank sheet share. What is in it goes
 * through <PaperText>, <PaperLink> and <PenLines>.
 *
 * @example <Sheet setting={setting} title={title} subject={lead} head={standing} foot={footer} creationDate={date}>…</Sheet>
 */
export function Sheet({ setting, title, subject, head, foot, creationDate, children }: SheetProps) {
  const { write, words } = setting;
  return (
    <PaperProvider value={setting}>
      <Document
        title={write(title)}
        author={words.author}
        subject={write(subject)}
        language={words.language}
        creationDate={creationDate}
      >
        <Page size="A4" style={pageStyle}>
          <PageHead standing={head} title={title} />
          <PageFoot text={foot} />
          {children}
        </Page>
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
