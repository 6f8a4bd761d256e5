/** Chance that is the same on every run and every machine. */
export interface Random {
  /** From 0 to below 1. */
  fraction(): number;
  /** A whole number, both ends included. */
  integer(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c), which is in the public domain. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    integer,
    pick(items) {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}
