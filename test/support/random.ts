/** Numbers that look random and are the same on every run: a seed stands for a whole series. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.#next() * (last - first + 1));
  }

  /** A count as reports have them: often small, now and then large. */
  count(): bigint {
    const digits = this.between(0, 3);
    return BigInt(this.between(0, 10 ** digits * 4));
  }

  upTo(last: bigint): bigint {
    return BigInt(this.between(0, Number(last)));
  }

  oneOf<T>(all: readonly T[]): T {
    const chosen = all[this.between(0, all.length - 1)];
    if (chosen === undefined) throw new RangeError("nothing to choose from");
    return chosen;
  }

  /** @source mulberry32, a small generator of good spread */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}
