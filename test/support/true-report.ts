import type { Definition } from "../../src/core/definition/definition";
import {
  type Expression,
  type FigureReference,
  figuresOf,
} from "../../src/core/definition/expression";
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

/** What one hard rule says in a report. */
export interface Tie {
  readonly figures: readonly FigureReference[];
  /** An equation, a stated rate among them: a bound leaves a figure many values. */
  readonly isEquation: boolean;
}

/**
 * What the hard rules tie together of which all is filled in: a rule with a blank holds nothing in its place. One behind a
 * question whether figures are filled in counts where they are.
 */
export function tiesOf(report: TrueReport): readonly Tie[] {
  const known = TIES.get(report);
  if (known !== undefined) return known;
  const ties = report.definition.rules
    .filter(({ severity, kind }) => severity === "hard" && kind !== "free")
    .flatMap(({ formula }) => {
      const said = appliedIn(report, formula.expression);
      if (said === undefined) return [];
      const figures = figuresOf(said);
      const isEquation = said.kind === "comparison" && said.operator === "=";
      return figures.every((one) => isFilled(report, one)) ? [{ figures, isEquation }] : [];
    });
  TIES.set(report, ties);
  return ties;
}

const TIES = new WeakMap<TrueReport, readonly Tie[]>();

/** What a rule says in the report; nothing where its condition leaves it silent. */
function appliedIn(report: TrueReport, expression: Expression): Expression | undefined {
  if (expression.kind !== "call" || expression.name !== "IF") return expression;
  const [condition, then] = expression.operands;
  if (condition === undefined) return undefined;
  const asked = figuresOf(condition).map((one) => isFilled(report, one));
  const isAny = condition.kind === "call" && condition.name === "OR";
  return (isAny ? asked.includes(true) : !asked.includes(false)) ? then : undefined;
}

function isFilled(
  { values, others, prior: before }: TrueReport,
  { figure, prior }: FigureReference,
): boolean {
  return prior ? before.has(figure) : values.has(figure) || others?.has(figure) === true;
}
