import type { Definition } from "../../src/core/definition/definition";
import { type FigureReference, figuresOf } from "../../src/core/definition/expression";
import type { Decimal } from "../../src/core/model/decimal";
import type { Filled } from "../../src/core/model/entry";

/** A report in which mistakes may be planted: its figures agree with every hard rule. */
export interface TrueReport {
  readonly definition: Definition;
  /** What is stated exactly, in units of the last decimal, in the order of the sheets. */
  readonly values: ReadonlyMap<string, bigint>;
  readonly prior: ReadonlyMap<string, bigint>;
  /** Of the rates; what is absent is a whole number. */
  readonly decimals: ReadonlyMap<string, number>;
  /** What else is filled in: approximations, words, and with them periods and notes. */
  readonly others?: ReadonlyMap<string, Filled>;
}

/** A figure with its exact value, as somebody fills it in. */
export function statedOf({ decimals }: TrueReport, figure: string, units: bigint): Filled {
  const value: Decimal = { units, decimals: decimals.get(figure) ?? 0 };
  return { entry: { state: "stated", quantity: { value } } };
}

/** The figures that each hard rule ties together, but for rules that speak only under a condition. */
export function tiesOf(definition: Definition): readonly (readonly FigureReference[])[] {
  const known = TIES.get(definition);
  if (known !== undefined) return known;
  const ties = definition.rules
    .filter(({ severity, kind }) => severity === "hard" && !UNTIED.includes(kind))
    .map(({ formula }) => figuresOf(formula.expression));
  TIES.set(definition, ties);
  return ties;
}

const UNTIED: readonly string[] = ["conditional", "free"];
const TIES = new WeakMap<Definition, readonly (readonly FigureReference[])[]>();
