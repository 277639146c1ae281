/** A piece as far as its place is concerned. */
export type Measured = {
  readonly height: number;
  readonly isWide?: boolean;
  readonly opens?: boolean;
  readonly flows?: boolean;
};

/** From one piece up to another, as `slice` takes them. */
type Span = readonly [from: number, to: number];

/** A stripe across the page: some pieces from edge to edge, or two columns that are read one after the other. */
export type Band = {
  readonly left: Span;
  readonly right?: Span;
  /** Begins a new page. */
  readonly breaks: boolean;
  /** Goes on on the next page. */
  readonly flows: boolean;
};

export type Arrangement = {
  readonly bands: readonly Band[];
  readonly pages: number;
  /** What is left at the end of the last page, in points. */
  readonly left: number;
};

/** Pieces that stay together: what opens something, and what it opens. */
type Unit = { readonly span: Span; readonly height: number; readonly isWide: boolean; readonly flowsFrom: number };

/** So much of what may be divided must stand on a page before it is: a table's title, its head and a row. */
const firstPart = 100;
/** A row that goes to the next page as a whole leaves room behind; so much is reckoned with. */
const rowHeight = 60;
/** Two sums of the same heights may differ in the last digits. */
const slack = 0.1;

/**
 * Puts pieces on pages, in order: wide ones one under the other, the rest in two columns that end at about the same
 * height. A page is read down its left column, then down its right, then on: no column goes over to the next page.
 *
 * @param pageHeight the room on a page, in points
 * @param columns one for large print: everything is wide
 * @example arrangePieces([{ height: 40 }, { height: 40 }], 700, 2).bands // [{ left: [0, 1], right: [1, 2], … }]
 */
export function arrangePieces(pieces: readonly Measured[], pageHeight: number, columns: 1 | 2): Arrangement {
  const units = unitsOf(pieces, columns === 1);
  const bands: Band[] = [];
  let pages = 1;
  let room = pageHeight;
  let breaks = false;

  const breakPage = () => {
    pages += 1;
    room = pageHeight;
    breaks = true;
  };
  const put = (band: Omit<Band, "breaks">, height: number) => {
    bands.push({ ...band, breaks });
    breaks = false;
    room -= height;
    if (room >= -slack) return;
    const over = Math.ceil(-room / pageHeight);
    pages += over;
    room = Math.max(0, room + over * pageHeight - rowHeight);
  };

  for (let place = 0; place < units.length; ) {
    const run = runOf(units, place, pageHeight);
    const [unit] = run;
    if (!unit) break;
    if (unit.isWide || unit.height > pageHeight) {
      const isTooHigh = unit.height > room + slack;
      const flows = isTooHigh && (unit.height > pageHeight || unit.flowsFrom + firstPart <= room);
      if (isTooHigh && room < pageHeight && unit.flowsFrom + firstPart > room) breakPage();
      put({ left: unit.span, flows }, unit.height);
      place += 1;
      continue;
    }
    const columnsHere = longestFit(run, room + slack);
    if (!columnsHere) {
      breakPage();
      continue;
    }
    const { left, right, height } = columnsHere;
    // What has nothing beside it is as wide as the sheet, and no higher than in a column.
    put({ left: spanOf(left), ...(right.length > 0 && { right: spanOf(right) }), flows: false }, height);
    place += left.length + right.length;
  }
  return { bands, pages, left: Math.max(0, room) };
}

function unitsOf(pieces: readonly Measured[], isAllWide: boolean): readonly Unit[] {
  const units: Unit[] = [];
  let from = 0;
  pieces.forEach(({ opens, isWide, flows }, index) => {
    if (opens && index < pieces.length - 1) return;
    const height = sumOf(pieces.slice(from, index + 1));
    const flowsFrom = flows ? sumOf(pieces.slice(from, index)) : Number.POSITIVE_INFINITY;
    units.push({ span: [from, index + 1], height, isWide: isAllWide || isWide === true, flowsFrom });
    from = index + 1;
  });
  return units;
}

/** The units from a place on that stand in columns together; or the one that does not. */
function runOf(units: readonly Unit[], place: number, pageHeight: number): readonly Unit[] {
  const end = units.findIndex(({ isWide, height }, index) => index >= place && (isWide || height > pageHeight));
  return units.slice(place, end === -1 ? units.length : Math.max(end, place + 1));
}

/** As many units as fit in two columns of a height, the columns as even as can be; null where not even one does. */
function longestFit(run: readonly Unit[], room: number) {
  for (let count = run.length; count > 0; count -= 1) {
    const split = evenSplit(run.slice(0, count));
    if (split.height <= room) return split;
  }
  return null;
}

function evenSplit(units: readonly Unit[]) {
  const splits = units.map((_, index) => {
    const [left, right] = [units.slice(0, index + 1), units.slice(index + 1)];
    return { left, right, height: Math.max(sumOf(left), sumOf(right)) };
  });
  return splits.reduce((best, split) => (split.height < best.height ? split : best));
}

function spanOf(units: readonly Unit[]): Span {
  const from = units[0]?.span[0] ?? 0;
  return [from, units.at(-1)?.span[1] ?? from];
}

function sumOf(parts: readonly { readonly height: number }[]): number {
  return parts.reduce((sum, { height }) => sum + height, 0);
}
