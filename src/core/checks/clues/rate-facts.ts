import { type FigureReference, referenceKey } from "../../definition/expression";
import type { RateCall } from "../../definition/rate-call";
import type { Decimal } from "../../model/decimal";
import type { Rational } from "../../model/rational";
import { rateStatement } from "../check-rule";
import { truthOf, valueOf } from "../evaluate";
import { exactValue } from "../extent-arithmetic";
import { asPrinted, entryOf, type Filling } from "../filled-figures";
import { statedDecimal } from "../judge-stated-rate";
import { difference, type Linear, linearOf } from "../linear";
import { onlyStatementOf } from "../statements";

/** A stated rate of two weighted sums, or the difference of two rates, with the numbers behind it. */
export interface RateFact {
  readonly rule: string;
  readonly figure: FigureReference;
  readonly call: RateCall;
  readonly stated: Decimal;
  readonly numerator?: Part;
  readonly denominator?: Part;
}

/** A numerator or a denominator. */
export interface Part {
  readonly linear: Linear;
  /** By the numbers as printed; absent where one is missing or approximate. */
  readonly value?: Rational;
}

/** Every rate that somebody stated and that one rule recomputes, alone or behind conditions that are true. */
export function rateFacts(filling: Filling): readonly RateFact[] {
  return filling.definition.rules.flatMap((rule): readonly RateFact[] => {
    const { expression } = rule.formula;
    const said = onlyStatementOf(expression, (condition) => truthOf(condition, filling));
    const statement = said && rateStatement(said, rule, filling);
    const stated = statement && statedDecimal(entryOf(filling, statement.figure));
    if (statement === undefined || stated === undefined) return [];
    const { figure: its, call } = statement;
    const figure: FigureReference = { figure: its.figure, prior: its.prior };
    const [numerator, denominator] = call.operands.map((operand) => partOf(operand, filling));
    return [
      {
        rule: rule.id,
        figure,
        call,
        stated,
        ...(numerator && { numerator }),
        ...(denominator && { denominator }),
      },
    ];
  });
}

function partOf(operand: RateCall["operands"][number], filling: Filling): Part | undefined {
  const linear = linearOf(operand, filling);
  if (linear === undefined) return undefined;
  const value = exactValue(valueOf(operand, asPrinted(filling)));
  return { linear, ...(value && { value }) };
}

/** Whether two sums are the same, in whatever order they were written. */
export function sameSum(a: Linear, b: Linear): boolean {
  const { terms, constant } = difference(a, b);
  return terms.length === 0 && constant.numerator === 0n;
}

/** Whether a sum names the figure. */
export function namesFigure({ terms }: Linear, reference: FigureReference): boolean {
  return terms.some((term) => referenceKey(term.reference) === referenceKey(reference));
}
