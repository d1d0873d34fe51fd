import type { FigureKind, Formula } from "./definition";
import type { DefinitionReading } from "./definition-reading";
import { readFormula } from "./read-formula";
import { member, reportAt, type ObjectSource } from "./source-reader";
import { optionalFlag } from "./source-values";

/** How a figure is computed, and whether it exists only so. */
export interface OwnFormula {
  readonly derived: boolean;
  readonly formula: Formula | undefined;
}

/** Reads a figure's own formula: `derived` is true beside a formula, or is the formula itself. */
export function readOwnFormula(
  object: ObjectSource,
  id: string | undefined,
  kind: FigureKind | undefined,
  reading: DefinitionReading,
): OwnFormula {
  const written = member(object, "formula");
  const derivedSource = member(object, "derived");
  const isFormula = typeof derivedSource?.value === "string" && written === undefined;
  const derived = isFormula || optionalFlag(object, "derived");
  const source = isFormula ? derivedSource : written;
  if (source === undefined) {
    if (derived && derivedSource !== undefined)
      reportAt(derivedSource, "derived-without-formula", id);
    return { derived, formula: undefined };
  }
  if (kind === "text") reportAt(source, "formula-on-text", id);
  const formula = readFormula(source, "value", reading);
  if (id !== undefined && formula !== undefined && !reading.formulas.has(id)) {
    reading.formulas.set(id, { source, expression: formula.expression });
  }
  return { derived, formula };
}
