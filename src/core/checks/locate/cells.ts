import { type FigureReference, referenceKey } from "../../definition/expression";
import { type Decimal, shortestDecimal } from "../../model/decimal";
import type { Entry } from "../../model/entry";
import type { Quantity } from "../../model/quantity";
import { ONE, type Rational, rational } from "../../model/rational";
import { type Extent, type Known } from "../extent";
import { entryOf, extentOf, figureOf, type Filling } from "../filled-figures";
import type { Interval } from "../interval";
import { rowOf, type WeightedCell } from "./row-of";
import type { Row } from "./row";
import type { SystemCell } from "./system";

/** Figures as numbered cells of a system. A cell counts in units of its figure's last stated decimal; a count in ones. */
export class Cells {
  readonly #numbers = new Map<string, number>();
  readonly #references: FigureReference[] = [];
  readonly #filling: Filling;

  constructor(filling: Filling) {
    this.#filling = filling;
  }

  /** The cell of a figure; the same one for every mention. */
  numberOf(reference: FigureReference): number {
    const key = referenceKey(reference);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#references.length;
    this.#numbers.set(key, number);
    this.#references.push(reference);
    return number;
  }

  get references(): readonly FigureReference[] {
    return this.#references;
  }

  /** What one unit of the cell is worth. */
  unitOf(reference: FigureReference): Rational {
    return rational(1n, 10n ** BigInt(this.decimalsOf(reference) + this.#percentPlaces(reference)));
  }

  /** Decimals of the cell as it is written: none of a count, else those stated, else those of the definition. */
  decimalsOf(reference: FigureReference): number {
    const { kind, decimals = 0 } = figureOf(this.#filling, reference.figure);
    const entry = entryOf(this.#filling, reference);
    if (kind === "count" || entry.state !== "stated") return kind === "count" ? 0 : decimals;
    return entry.quantity.value.decimals;
  }

  /** All cells so far, with what each may hold. */
  systemCells(): readonly SystemCell[] {
    return this.#references.map((reference, cell) => this.#cellOf(reference, cell));
  }

  /** A value of a cell as it would be written. */
  written(reference: FigureReference, units: bigint): Decimal {
    return { units, decimals: this.decimalsOf(reference) };
  }

  #percentPlaces({ figure }: FigureReference): number {
    return figureOf(this.#filling, figure).kind === "rate" ? 2 : 0;
  }

  #cellOf(reference: FigureReference, cell: number): SystemCell {
    const { kind, na } = figureOf(this.#filling, reference.figure);
    const whole = kind === "count";
    const entry = entryOf(this.#filling, reference);
    const exact = na && entry.state === "not-applicable" ? 0n : exactUnits(entry, whole);
    if (exact === "impossible") return { bounds: [never(cell)], whole, blank: false };
    if (exact !== undefined) return { value: exact, bounds: [], whole, blank: false };
    const extent: Extent = extentOf(this.#filling, reference);
    if (!extent.known) return { bounds: [], whole, blank: true };
    const bounds = boundsOf(extent, { cell, weight: this.unitOf(reference) });
    return { bounds, whole, blank: false };
  }
}

/**
 * The value of a cell that is known exactly: a count without 约, or 未开展, which counts as 0 (as does 不适用 where a part may be it).
 * A count below 0, or with a fraction, is wrong by itself.
 */
function exactUnits(entry: Entry, whole: boolean): bigint | "impossible" | undefined {
  if (entry.state === "none") return 0n;
  if (entry.state !== "stated" || !whole) return undefined;
  const { value, qualifier }: Quantity = entry.quantity;
  if (qualifier !== undefined) return undefined;
  const { units, decimals } = shortestDecimal(value);
  return units < 0n || decimals > 0 ? "impossible" : units;
}

/** A row that cannot hold until the cell is given up. */
function never(cell: number): Row {
  return rowOf([{ cell, weight: ONE }], "<=", ONE, new Set([cell]));
}

/** The interval of a rounded or approximate number, which falls when the cell itself is given up. */
function boundsOf({ interval }: Known, { cell, weight }: WeightedCell): readonly Row[] {
  const guards = new Set([cell]);
  const { low, high }: Interval = interval;
  const minus = { numerator: -weight.numerator, denominator: weight.denominator };
  return [
    ...(low ? [rowOf([{ cell, weight: minus }], low.closed ? "<=" : "<", low.at, guards)] : []),
    ...(high
      ? [rowOf([{ cell, weight }], high.closed ? "<=" : "<", negated(high.at), guards)]
      : []),
  ];
}

function negated({ numerator, denominator }: Rational): Rational {
  return { numerator: -numerator, denominator };
}
