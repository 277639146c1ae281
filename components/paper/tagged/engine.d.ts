/**
 * The parts of react-pdf's engine that our paint pass calls, typed as narrowly as we use them.
 * The packages' own types describe every node of every version; ours say what we rely on.
 */
declare module "@react-pdf/layout" {
  import type { LayoutDocument } from "#components/paper/tagged/layout-node.ts";

  /** Lays the tree out on pages. `fonts` is the renderer's own font store. */
  export default function layoutDocument(root: LayoutDocument, fonts: object): Promise<LayoutDocument>;
}

declare module "@react-pdf/render" {
  import type { LayoutNode } from "#components/paper/tagged/layout-node.ts";
  import type { PdfContext } from "#components/paper/tagged/pdf-context.ts";

  /** Draws nodes on the current page of `context`, and then ends the document. */
  export default function renderPdf(
    context: PdfContext,
    root: { readonly children: readonly LayoutNode[] },
  ): PdfContext;
}

/** What pdfkit 0.20 can do and its published types leave out. */
declare namespace PDFKit {
  interface PDFDocument {
    new (options: {
      readonly compress: boolean;
      readonly tagged: true;
      readonly subset: "PDF/UA";
      readonly pdfVersion: "1.7";
      readonly lang: string;
      readonly displayTitle: true;
      readonly autoFirstPage: false;
      readonly info: { readonly [key: string]: string | Date };
    }): PDFDocument;
    readonly _ctm: readonly [number, number, number, number, number, number];
    readonly _root: { readonly data: { [key: string]: unknown } };
    endAcroForm(): void;
  }

  interface PDFStructureElement {
    readonly dictionary: { readonly data: { [key: string]: unknown } };
  }
}
