import layoutDocument from "@react-pdf/layout";
import { Font, pdf, type DocumentProps as RendererDocumentProps } from "@react-pdf/renderer";
import PDFDocument from "pdfkit";
import type { ReactElement } from "react";
import { collectBytes } from "./collect-bytes.ts";
import { escapeMetadata } from "./escape-metadata.ts";
import type { DocumentProps, LayoutDocument } from "./layout-node.ts";
import { markElements } from "./mark-elements.ts";
import { paintPages } from "./paint-pages.ts";
import type { PdfContext } from "./pdf-context.ts";
import { reuseFonts } from "./reuse-fonts.ts";

/** A document with its pages made and nothing drawn yet. */
export type LaidOut = {
  readonly pages: number;
  readonly paint: () => Promise<Uint8Array>;
};

/**
 * Renders a react-pdf document as a tagged file: PDF 1.7 with the structure that PDF/UA-1 asks for, and the very
 * same picture as react-pdf's own rendering. React and layout are react-pdf's; only the last step, the painting, is
 * ours, so nothing is patched. Delete this folder the day react-pdf tags its files.
 *
 * @param element a <Document> with title, author, subject, language and creationDate
 * @example const bytes = await renderTagged(<Paper … />);
 */
export async function renderTagged(element: ReactElement<RendererDocumentProps>): Promise<Uint8Array> {
  const { paint } = await layOut(element);
  return paint();
}

/**
 * The first half of `renderTagged`: for whoever wants to know the number of pages before anything is drawn.
 *
 * @example const { pages, paint } = await layOut(<Paper … />);
 */
export async function layOut(element: ReactElement<RendererDocumentProps>): Promise<LaidOut> {
  const { container } = pdf(element);
  const root: LayoutDocument = container.document;
  markElements({ type: "DOCUMENT", children: root.children });
  const layout = await layoutDocument(root, Font);
  const paint = () => {
    const context = createContext(root.props ?? {});
    const bytes = collectBytes(context);
    paintPages(context, layout);
    return bytes;
  };
  return { pages: layout.children.length, paint };
}

function createContext(props: DocumentProps): PdfContext {
  const context: PdfContext = new PDFDocument({
    compress: true,
    tagged: true,
    subset: "PDF/UA",
    pdfVersion: "1.7",
    lang: props.language ?? "",
    displayTitle: true,
    autoFirstPage: false,
    info: documentInfo(props),
  });
  context._root.data.PageMode = "UseOutlines";
  // Makes pdfkit write how many entries the outline has; without the number some viewers show it empty.
  context.outline.options = { ...context.outline.options, expanded: true };
  escapeMetadata(context);
  reuseFonts(context);
  return context;
}

function documentInfo({ title, author, subject, creationDate }: DocumentProps): Record<string, string | Date> {
  return {
    ...(title ? { Title: title } : {}),
    ...(author ? { Author: author, Creator: author, Producer: author } : {}),
    ...(subject ? { Subject: subject } : {}),
    ...(creationDate ? { CreationDate: creationDate } : {}),
  };
}
