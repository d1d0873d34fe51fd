import { add, isZero, type Rational } from "../model/rational";
import { asPrinted, entryOf, figureOf, type Filling } from "./filled-figures";
import type { Linear } from "./linear";

/** A printed number with its weight in a comparison. */
export interface Statement {
  readonly coefficient: Rational;
  /** Stated decimals of the number itself; a percentage has two more as a ratio. */
  readonly decimals: number;
}

/**
 * Whether the printed numbers themselves are compared, not what their decimals leave open: one statement with a
 * constant, or two statements of the same weight and the same stated decimals. Such numbers were rounded alike, so two
 * that differ contradict each other, while 12.5 and 3.25 may well add up to 15.8.
 */
export function comparesPrinted(statements: readonly Statement[], constant: Rational): boolean {
  const [first, second, third] = statements;
  if (first === undefined || third !== undefined) return false;
  if (second === undefined) return true;
  const sameWeight = isZero(add(first.coefficient, second.coefficient));
  return sameWeight && isZero(constant) && first.decimals === second.decimals;
}

/** The filling as a comparison reads it, by left minus right. */
export function readingOf(whole: Linear, filling: Filling): Filling {
  const statements = statementsOf(whole, filling);
  return statements !== undefined && comparesPrinted(statements, whole.constant)
    ? asPrinted(filling)
    : filling;
}

/** The numbers behind a weighted sum, absent ones left out; `undefined` where one is blank or approximate. */
function statementsOf({ terms }: Linear, filling: Filling): readonly Statement[] | undefined {
  const statements: Statement[] = [];
  for (const { reference, coefficient } of terms) {
    const entry = entryOf(filling, reference);
    if (entry.state === "none" || entry.state === "not-applicable") continue;
    if (entry.state !== "stated" || entry.quantity.qualifier !== undefined) return undefined;
    const { kind } = figureOf(filling, reference.figure);
    const decimals = entry.quantity.value.decimals + (kind === "rate" ? 2 : 0);
    statements.push({ coefficient, decimals });
  }
  return statements;
}
