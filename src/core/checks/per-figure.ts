import { type FigureReference, referenceKey } from "../definition/expression";
import type { Filling } from "./filled-figures";

/**
 * Works out something about a figure once for each filling. Formulas may name a figure that has a formula itself, twice
 * over at every level: without a memory the work would double with each.
 */
export function perFigure<Result>(
  workOut: (reference: FigureReference, filling: Filling) => Result,
): (reference: FigureReference, filling: Filling) => Result {
  const found = new WeakMap<Filling, Map<string, { readonly result: Result }>>();
  return (reference, filling) => {
    const ofFilling = found.get(filling) ?? new Map<string, { readonly result: Result }>();
    found.set(filling, ofFilling);
    const key = referenceKey(reference);
    const known = ofFilling.get(key);
    if (known !== undefined) return known.result;
    const result = workOut(reference, filling);
    ofFilling.set(key, { result });
    return result;
  };
}
