/** The same rolls for the same seed. */
export type Chance = {
  /** A whole number from 0 to one below `count`. */
  readonly below: (count: number) => number;
  /** One of some. @throws RangeError when there are none */
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
};

/**
 * Chance that can be repeated: mulberry32, good enough to wander about with.
 *
 * @example seededChance(7).below(6) // the same each time
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError("nothing to choose from");
      return item;
    },
  };
}
