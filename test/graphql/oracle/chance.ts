/** Choices that look random and are the same for the same seed (Mulberry32). */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** 0 to below the limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  of<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('there is nothing to choose from');
    return value;
  }

  /** Null about every third time, and where there is nothing. */
  perhaps<Value>(values: readonly Value[]): Value | null {
    return values.length === 0 || this.below(3) === 0 ? null : this.of(values);
  }

  /** Some of the values, each at most once, in any order. */
  some<Value>(values: readonly Value[], most: number): Value[] {
    const count = this.below(most + 1);
    return [...new Set(Array.from({ length: values.length === 0 ? 0 : count }, () => this.of(values)))];
  }

  many<Value>(least: number, most: number, make: (index: number) => Value): Value[] {
    return Array.from({ length: least + this.below(most - least + 1) }, (_, index) => make(index));
  }
}
