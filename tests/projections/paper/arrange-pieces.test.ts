import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Arrangement, arrangePieces, type Measured } from "#components/paper/arrange-pieces.ts";

const room = 700;
const anyPiece: fc.Arbitrary<Measured> = fc.record({
  height: fc.integer({ min: 1, max: 300 }),
  isWide: fc.boolean(),
  opens: fc.constant(false),
  flows: fc.constant(false),
});

const order = ({ bands }: Arrangement): readonly number[] =>
  bands.flatMap(({ left, right = [0, 0] }) => [left, right]).flatMap(([from, to]) => numbers(from, to));
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const heightOf = (pieces: readonly Measured[], [from, to]: readonly [number, number]): number =>
  pieces.slice(from, to).reduce((sum, { height }) => sum + height, 0);

describe("arrangePieces", () => {
  test("keeps the order, loses nothing, and puts no more on a page than it holds", () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 40 }), (pieces) => {
        const arrangement = arrangePieces(pieces, room, 2);
        expect(order(arrangement)).toEqual(numbers(0, pieces.length));
        let left = room;
        let pages = 1;
        for (const band of arrangement.bands) {
          if (band.breaks) {
            left = room;
            pages += 1;
          }
          left -= Math.max(heightOf(pieces, band.left), band.right ? heightOf(pieces, band.right) : 0);
          expect(left).toBeGreaterThanOrEqual(-0.2);
        }
        expect([pages, arrangement.left]).toEqual([arrangement.pages, left]);
      }),
      { seed: 20261121 },
    );
  });

  test("two columns end at about the same height; large print has one", () => {
    const pieces = Array.from({ length: 6 }, () => ({ height: 100 }));
    expect(arrangePieces(pieces, room, 2).bands).toEqual([
      { left: [0, 3], right: [3, 6], breaks: false, flows: false },
    ]);
    expect(arrangePieces(pieces, room, 1).bands.every(({ right }) => right === undefined)).toBe(true);
  });

  test("what has nothing beside it is as wide as the sheet", () => {
    expect(arrangePieces([{ height: 20, opens: true }, { height: 300 }], room, 2).bands).toEqual([
      { left: [0, 2], breaks: false, flows: false },
    ]);
  });

  test("a heading goes where the first thing below it goes", () => {
    const pieces = [
      { height: 650, isWide: true },
      { height: 20, opens: true, isWide: true },
      { height: 60, isWide: true },
    ];
    expect(arrangePieces(pieces, room, 2).bands.at(-1)).toMatchObject({ left: [1, 3], breaks: true });
  });

  test("what is higher than a page goes on on the next; a short rest of a page is left for what is whole", () => {
    expect(arrangePieces([{ height: 1500 }], room, 2)).toMatchObject({ pages: 3, bands: [{ flows: true }] });
    const table = { height: 300, isWide: true, flows: true };
    expect(arrangePieces([{ height: 500, isWide: true }, table], room, 2).bands[1]).toMatchObject({ flows: true });
    expect(arrangePieces([{ height: 650, isWide: true }, table], room, 2).bands[1]).toMatchObject({ breaks: true });
  });
});
