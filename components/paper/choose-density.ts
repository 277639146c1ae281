import type { Density } from "./density.ts";

/** How long a plan is, in pages; 1.5 is one page and a half, with what is left empty at the end of the first. */
type Length = number;

type Choice = {
  /** From the roomiest to the closest; at least one. */
  readonly densities: readonly Density[];
  /** How long the plan may be at the roomiest, from how much there is to read; see `guessedLength`. */
  readonly guess: Length;
  /** Lays the plan out at the density of that place in the list; asked once for each. */
  readonly measure: (step: number) => Promise<Length>;
};

/** One sheet, printed on both sides. */
const ordinaryPages = 2;
/** A density that is not measured is taken for too long from here on: what stands on a page never fills it. */
const full = 0.96;
/** A length that is worked out from another may be so much shorter or longer when it is measured. */
const [least, most] = [0.96, 1.01];

/**
 * The roomiest density, or the one after it, at which a plan takes the fewest pages it can, and never fewer than the
 * two of a sheet. Laying out is most of the work of a paper, so a density is measured only where the lengths at the
 * others do not tell: the guess, and seldom one or two more.
 *
 * @returns the density's place in the list
 * @example await chooseDensity({ densities, guess: 2.4, measure }) // 4
 */
export async function chooseDensity({ densities, guess, measure }: Choice): Promise<number> {
  const last = densities.length - 1;
  const measured = new Map<number, Length>();
  const lengthAt = (step: number) => densities[step]?.length ?? 1;
  const take = async (step: number) => measured.set(step, await measure(step));
  /** Worked out from the nearest one that is measured. */
  const told = (step: number): Length => {
    const [from = 0] = [...measured.keys()].toSorted((one, other) => Math.abs(one - step) - Math.abs(other - step));
    return ((measured.get(from) ?? guess) * lengthAt(step)) / lengthAt(from);
  };
  const pagesFor = (length: Length) => Math.max(ordinaryPages, Math.ceil(length));

  const guessed = pagesFor(guess * lengthAt(last));
  const first = densities.findIndex(({ length }) => guess * length <= guessed);
  await take(first === -1 ? last : first);
  const closest = told(last);
  if (pagesFor(closest * least) !== pagesFor(closest * most) && !measured.has(last)) await take(last);
  let pages = Math.min(pagesFor(told(last) * least), ...[...measured.values()].map(pagesFor));

  for (;;) {
    const within = [...measured].filter(([, length]) => length <= pages).map(([step]) => step);
    const beyond = [...measured].filter(([, length]) => length > pages).map(([step]) => step);
    const [tooRoomy, fits] = [Math.max(-1, ...beyond), Math.min(last + 1, ...within)];
    const between = densities.map((_, step) => step).slice(tooRoomy + 1, fits);
    const next = between.find((step) => told(step) <= pages * full) ?? (fits > last ? between.at(-1) : undefined);
    if (next !== undefined) await take(next);
    else if (fits <= last) return fits;
    else pages += 1;
  }
}

/**
 * How many pages a plan fills at the roomiest density, from how much there is to read and in how many pieces: within a
 * fifth of what is measured. Rather a little too long: a plan that is measured too close is seldom measured again.
 *
 * @example guessedLength({ characters: 11_000, pieces: 80 }) // 3.04
 */
export function guessedLength(plan: { readonly characters: number; readonly pieces: number }): Length {
  return 0.28 + 0.000168 * plan.characters + 0.0114 * plan.pieces;
}
