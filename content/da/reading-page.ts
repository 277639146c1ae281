/** A page to read from end to end: headings, paragraphs and lists, in "du". */
export type ReadingPage = {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    /** Stable, for links to the section. */
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly points?: readonly string[];
  }[];
};
