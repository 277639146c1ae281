/** An indirect object in the file. */
export type PdfReference = { end(content?: string): void };

/** A structure element (pdfkit's PDFStructureElement). */
export type PdfElement = {
  readonly dictionary: { readonly data: { [key: string]: unknown } };
  add(child: PdfElement | PdfMarkedContent): unknown;
  end(): void;
};

/** What pdfkit writes on a structure element. `bbox` is left, top, right, bottom from the page's top left corner. */
export type PdfElementOptions = {
  readonly alt?: string;
  readonly scope?: string;
  readonly bbox?: readonly [number, number, number, number];
};

/** A piece of marked content that a structure element can own. Opaque to us. */
export type PdfMarkedContent = object;

type Target = string | number;
type AnnotationOptions = { readonly [key: string]: unknown };

/** pdfkit's document, as far as the paint pass touches it. */
export type PdfContext = {
  readonly page: { readonly width: number; readonly height: number; readonly annotations: PdfReference[] };
  info: object;
  readonly outline: PdfOutline;
  /** The current transformation: [a, b, c, d, e, f]. */
  readonly _ctm: readonly [number, number, number, number, number, number];
  readonly _root: { readonly data: { [key: string]: unknown } };
  /** Sets the font of what is drawn next; `family` is the name it is kept under. */
  font(source: string | object, family?: string | number, size?: number): unknown;
  addPage(options: { readonly size: [number, number]; readonly margin: number }): unknown;
  save(): unknown;
  restore(): unknown;
  translate(x: number, y: number): unknown;
  struct(tag: string, options: PdfElementOptions): PdfElement;
  addStructure(element: PdfElement): unknown;
  markStructureContent(tag: string): PdfMarkedContent;
  markContent(tag: string, options?: { readonly type: "Pagination" }): unknown;
  endMarkedContent(): unknown;
  link(x: number, y: number, width: number, height: number, target: Target, options?: AnnotationOptions): unknown;
  annotate(x: number, y: number, width: number, height: number, options: AnnotationOptions): unknown;
  ref(data: object): PdfReference;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  endMetadata(): void;
  endAcroForm(): void;
  end(): unknown;
};

export type PdfOutline = {
  options?: { expanded?: boolean };
  addItem(title: string, options: PdfOutlineTarget): unknown;
};

/** Where a bookmark leads. pdfkit writes `width - left`, so `left` is the page's width to get 0. */
export type PdfOutlineTarget = {
  readonly pageNumber: number;
  readonly top: number;
  readonly left: number;
  readonly fit: false;
  readonly zoom: 0;
  readonly expanded: boolean;
};
