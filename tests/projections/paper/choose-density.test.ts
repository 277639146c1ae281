import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { arrangePieces } from "#components/paper/arrange-pieces.ts";
import { chooseDensity, guessedLength } from "#components/paper/choose-density.ts";
import { densities } from "#components/paper/density.ts";
import { documentPieces } from "#components/paper/document-pieces.tsx";
import { contentHeight } from "#components/paper/geometry.ts";
import { measurePieces } from "#components/paper/measure-pieces.tsx";
import { charactersIn } from "#components/paper/missing-characters.ts";
import { registerFonts } from "#components/paper/register-fonts.ts";
import { paperWords } from "#content/da/paper.ts";
import { ordinaryCases } from "#tests/support/ordinary-cases.ts";
import { testFonts } from "#tests/support/paper-fonts.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Chooses for a plan with these lengths, one for each density, and tells which were asked for. */
async function choose(lengths: readonly number[], guess: number) {
  const asked: number[] = [];
  const step = await chooseDensity({
    densities,
    guess,
    measure: async (tried) => {
      asked.push(tried);
      return lengths[tried] ?? Number.NaN;
    },
  });
  return { step, asked, length: lengths[step] ?? Number.NaN };
}

/** Lengths that are about what the list of densities says, each a little shorter than the one before. */
const anyLengths = fc
  .record({
    roomiest: fc.double({ min: 0.3, max: 6, noNaN: true }),
    noise: fc.array(fc.double({ min: 0.99, max: 1.01, noNaN: true }), { minLength: 7, maxLength: 7 }),
  })
  .map(({ roomiest, noise }) => densities.map(({ length }, step) => roomiest * length * (noise[step] ?? 1)));
const pages = (length: number) => Math.max(2, Math.ceil(length));

describe("the density of a paper", () => {
  test("takes as few pages as any density does, wherever the search begins; each is measured once", async () => {
    await fc.assert(
      fc.asyncProperty(anyLengths, fc.double({ min: 0.3, max: 6, noNaN: true }), async (lengths, guess) => {
        const { asked, length } = await choose(lengths, guess);
        expect(pages(length)).toBe(Math.min(...lengths.map(pages)));
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { seed: 20261122 },
    );
  });

  test("is the roomiest that is not nearly too long", async () => {
    const lengths = densities.map(({ length }) => 2.5 * length);
    // 1.96 pages at the fourth: as good as full, so the fifth is taken, as if it had been measured too long.
    expect(await choose(lengths, 2.6)).toMatchObject({ step: 4, asked: [4] });
    expect(await choose(lengths, 2.5)).toMatchObject({ step: 3, asked: [3] });
  });

  test("a plan that a good guess was made for is measured once; one that is far from its guess, again", async () => {
    const lengths = densities.map(({ length }) => 1.5 * length);
    expect((await choose(lengths, 1.6)).asked).toEqual([0]);
    expect((await choose(lengths, 2.7)).asked).toEqual([5, 0]);
    expect((await choose([5, 5, 5, 5, 5, 5, 2], 1)).asked).toEqual([0, 4, 6]);
  });

  test.each(Object.entries(ordinaryCases))(
    "%s is as long as the list and the guess say",
    async (_name, { document }) => {
      await registerFonts(testFonts);
      const setting = { words: paperWords, write: (text: string) => text, print: "ordinary" } as const;
      const lengths: number[] = [];
      let guess = 0;
      for (const density of densities) {
        const look = { print: "ordinary", drawsDays: density.drawsDays, morePenLines: 0 } as const;
        const pieces = documentPieces(document, look, setting.write);
        const heights = await measurePieces(pieces, { ...setting, density });
        const { pages, left } = arrangePieces(
          pieces.map((piece, index) => ({ ...piece, height: heights[index] ?? 0 })),
          contentHeight,
          2,
        );
        lengths.push(pages - left / contentHeight);
        guess ||= guessedLength({ characters: charactersIn(document), pieces: pieces.length });
      }
      const [roomiest = Number.NaN] = lengths;
      densities.forEach(({ length }, step) => {
        // What stands on a page never fills it, so a length moves in steps.
        expect(Math.abs((lengths[step] ?? 0) / roomiest - length)).toBeLessThan(0.1);
      });
      expect(Math.abs(guess / roomiest - 1)).toBeLessThan(0.2);
    },
  );
});
