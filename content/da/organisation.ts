/** Who serves this copy of the guide, and the bisidder they offer. Read by the start page, the plan and both papers. */
export type Organisation = {
  /** "Rådgivningen på Torvet". */
  readonly name: string;
  /** What one can come for, in a sentence. */
  readonly what: string;
  /** Who can go along to a meeting, and how to ask for one. */
  readonly bisidder?: string;
  /** "12 34 56 78, mandag til torsdag kl. 10-14": printed as it stands. */
  readonly phone?: string;
  /** Begins with https://. */
  readonly url?: string;
  /** A file in `public/`, with its size on the page in CSS pixels: at most 320 × 96. */
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
};

/** None, unless somebody fills it in (docs/deploy.md). The build checks it. */
export const organisation: Organisation | null = null;

/** The words around it. */
export const organisationWords = {
  heading: "Her kan du få hjælp",
  bisidder: "Bisidder: {text}",
  phone: "Telefon {phone}",
} as const;
