import type { Rational } from "../../model/rational";
import type { Relation, Row } from "./row";

/** A cell with its weight in a sum. */
export interface WeightedCell {
  readonly cell: number;
  readonly weight: Rational;
}

/** `Σ weight × cell + constant (relation) 0` in whole numbers; equal cells are added up, those that cancel out are gone. */
export function rowOf(
  terms: readonly WeightedCell[],
  relation: Relation,
  constant: Rational,
  guards: ReadonlySet<number>,
): Row {
  const common = [...terms.map(({ weight }) => weight), constant].reduce(
    (sum, { denominator }) => leastCommonMultiple(sum, denominator),
    1n,
  );
  const coefficients = new Map<number, bigint>();
  for (const { cell, weight } of terms) {
    const sum = (coefficients.get(cell) ?? 0n) + scaled(weight, common);
    if (sum === 0n) coefficients.delete(cell);
    else coefficients.set(cell, sum);
  }
  return { coefficients, relation, constant: -scaled(constant, common), guards };
}

function scaled({ numerator, denominator }: Rational, common: bigint): bigint {
  return numerator * (common / denominator);
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
