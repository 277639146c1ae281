/** How a piece of content is named in the structure tree (PDF 1.7, 14.8.4). */
export type StructureTag =
  | "H1"
  | "H2"
  | "P"
  | "Sect"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Link"
  | "Form"
  | "Document";

type Scope = "Column" | "Row";
type Numbering = "None" | "Disc" | "Decimal";

/** What our components say about a node; react-pdf carries unknown props through layout and page splits. */
export type TagProps = {
  /** The structure element that this node becomes. Without one, its content belongs to the element around it. */
  readonly tag?: StructureTag;
  /** Said instead of what is drawn: a figure's text, a link's description. */
  readonly alt?: string;
  /** Header cells only: what the cell heads. */
  readonly scope?: Scope;
  /** Lists only: what kind of labels its items have. */
  readonly numbering?: Numbering;
  /** Nodes of one group are one structure element: a list whose items stand in two columns. */
  readonly group?: string;
  /** Decoration: drawn, but not read aloud. */
  readonly artifact?: boolean;
  /** The name of a tick box that can also be ticked on screen. */
  readonly field?: string;
  /** What the tick box is called when it is read aloud. */
  readonly label?: string;
  /** Whether the tick box is ticked already. */
  readonly isTicked?: boolean;
  /** An entry in the file's outline that leads here. */
  readonly bookmark?: Bookmark;
};

/** A structure element to be: one object for all the pieces that a node is split into by page breaks. */
export type ElementSpec = {
  readonly tag: StructureTag;
  readonly alt?: string;
  readonly scope?: Scope;
  readonly numbering?: Numbering;
};

export type Bookmark = { readonly title: string };

export type NodeProps = TagProps & {
  readonly src?: string;
  readonly fixed?: boolean;
  /** Put on by `markElements` before layout. */
  readonly spec?: ElementSpec;
};

export type Box = {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly borderTopWidth?: number;
  readonly borderRightWidth?: number;
  readonly borderBottomWidth?: number;
  readonly borderLeftWidth?: number;
};

/** A line of a laid out text. */
export type Line = { readonly string?: string };

/** A node of react-pdf's tree, before layout (no `box`) and after it. */
export type LayoutNode = {
  readonly type: string;
  props?: NodeProps;
  readonly box?: Box;
  readonly style?: { readonly backgroundColor?: unknown };
  readonly lines?: readonly Line[];
  readonly children?: readonly LayoutNode[];
};

/** The props of react-pdf's <Document> that end up in the file's own description. */
export type DocumentProps = {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly language?: string;
  readonly creationDate?: Date;
};

export type LayoutDocument = {
  readonly type: string;
  readonly props?: DocumentProps;
  readonly children: readonly LayoutNode[];
};
