import type { Random } from "./random";
import { roundedRate, type TyingRule } from "./tying-rule";

/** Figures with the rules that tie them together. */
export interface TiedFigures {
  /** In units of the last decimal. */
  readonly values: ReadonlyMap<string, bigint>;
  /** Of the rates; what is absent is a count. */
  readonly decimals: ReadonlyMap<string, number>;
  readonly rules: readonly TyingRule[];
}

/** What is asked of figures beyond their number. */
export interface Wishes {
  /** The word that their ids begin with. */
  readonly block?: string;
  /** No total above 8 to begin with, so that trying every value is possible. */
  readonly small?: boolean;
}

/** Exactly so many figures that agree with their rules, grown from one total: each step ties new ones to one that is there. */
export function madeFigures(
  random: Random,
  size: number,
  { block = "连", small = false }: Wishes = {},
): TiedFigures {
  const growing = new Growing(random, size, block, small);
  growing.add(
    BigInt(small ? random.between(2, 8) : random.between(10, 10 ** random.between(2, 5))),
  );
  // One in four begins with as large a table as there is room for.
  if (random.between(1, 4) === 1) growing.table();
  while (growing.room > 0) growing.step();
  return growing;
}

/** A total with its parts, a second breakdown of it, a balance, 其中, the same count elsewhere, a stated rate, a grand total. */
class Growing implements TiedFigures {
  readonly values = new Map<string, bigint>();
  readonly decimals = new Map<string, number>();
  readonly rules: TyingRule[] = [];
  readonly #counts: string[] = [];
  readonly #random: Random;
  readonly #size: number;
  readonly #block: string;
  readonly #small: boolean;

  constructor(random: Random, size: number, block: string, small: boolean) {
    this.#random = random;
    this.#size = size;
    this.#block = block;
    this.#small = small;
  }

  get room(): number {
    return this.#size - this.values.size;
  }

  add(value: bigint): string {
    const id = `${this.#block}.数${this.values.size}`;
    this.values.set(id, value);
    this.#counts.push(id);
    return id;
  }

  step(): void {
    const chance = this.#random.between(1, 100);
    if (this.room >= 3 && chance <= 45) this.#breakDown();
    else if (this.room >= 3 && chance <= 60) this.#balance();
    else if (chance <= 72) this.#ofWhich();
    else if (chance <= 80) this.#sameElsewhere();
    else if (chance <= 90) this.#rate();
    else this.#grandTotal();
  }

  /** Columns of parts, each with a total below, and each row with a total beside; the totals' total is the first figure. */
  table(): void {
    const rows = this.#random.between(2, Math.max(2, Math.floor(Math.sqrt(this.room))));
    const columns = Math.floor((this.room - rows) / (rows + 1));
    if (columns < 2) return;
    const whole = this.#anyCount();
    const totals = this.#partsOf(whole, rows);
    const cells = totals.map((total) => this.#partsOf(total, columns));
    const below = Array.from({ length: columns }, (_, column) => {
      const parts = cells.map((row) => row[column] ?? whole);
      const total = this.add(parts.reduce((sum, part) => sum + this.#valueOf(part), 0n));
      this.#tie([total], "=", parts);
      return total;
    });
    this.#tie([whole], "=", below);
  }

  #breakDown(): void {
    this.#partsOf(this.#anyCount(), this.#random.between(2, Math.min(6, this.room)));
  }

  #partsOf(whole: string, count: number): readonly string[] {
    let rest = this.#valueOf(whole);
    const parts = Array.from({ length: count }, (_, part) => {
      const its = part === count - 1 ? rest : this.#random.upTo(rest);
      rest -= its;
      return this.add(its);
    });
    this.#tie([whole], "=", parts);
    return parts;
  }

  /** 结转 + 收到 = 办结 + 未结 */
  #balance(): void {
    const received = this.#anyCount();
    const carriedOver = this.#small ? this.#random.upTo(3n) : this.#random.count() / 4n;
    const all = carriedOver + this.#valueOf(received);
    const done = this.#random.upTo(all);
    const left = [this.add(carriedOver), received];
    this.#tie(left, "=", [this.add(done), this.add(all - done)]);
  }

  #ofWhich(): void {
    const whole = this.#anyCount();
    this.#tie([this.add(this.#random.upTo(this.#valueOf(whole)))], "<=", [whole]);
  }

  #sameElsewhere(): void {
    const one = this.#anyCount();
    this.#tie([this.add(this.#valueOf(one))], "=", [one]);
  }

  #grandTotal(): void {
    const parts = new Set(Array.from({ length: 4 }, () => this.#anyCount()));
    const total = [...parts].reduce((sum, part) => sum + this.#valueOf(part), 0n);
    this.#tie([this.add(total)], "=", [...parts]);
  }

  #rate(): void {
    const [one, other] = [this.#anyCount(), this.#anyCount()];
    const [part, whole] = this.#valueOf(one) <= this.#valueOf(other) ? [one, other] : [other, one];
    const divisor = this.#valueOf(whole);
    if (one === other || divisor === 0n) return;
    const places = this.#random.between(0, 2);
    const rate = `${this.#block}.率${this.values.size}`;
    this.values.set(rate, roundedRate(this.#valueOf(part), divisor, places));
    this.decimals.set(rate, places);
    this.rules.push({ kind: "rate", rate, part, whole });
  }

  #tie(left: readonly string[], relation: "=" | "<=", right: readonly string[]): void {
    this.rules.push({ kind: "sum", relation, left, right });
  }

  #anyCount(): string {
    return this.#random.oneOf(this.#counts);
  }

  #valueOf(id: string): bigint {
    return this.values.get(id) ?? 0n;
  }
}
