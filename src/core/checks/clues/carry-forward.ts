import type { Check, Side } from "../../model/check";
import type { Clue } from "../../model/clue";
import { absolute, isZero, type Rational, subtract } from "../../model/rational";
import { showNumber } from "../../text/show-number";
import { entryOf } from "../filled-figures";
import { openingOf } from "../opening";
import { brokenEquation, type Case, printedNumber } from "./case";
import { clueFigure } from "./clue-figure";

/**
 * What was carried over is not what last year carried on, and a balance that counts it is off to the same side; told at
 * both.
 */
export function carryForwardClues({ check, filling, whatIf }: Case): readonly Clue[] {
  const { checks } = whatIf;
  return filling.definition.rules.flatMap(({ id, formula }): readonly Clue[] => {
    const pair = openingOf(formula.expression, filling);
    const carried = checks.get(id);
    if (pair === undefined || carried === undefined || !brokenEquation(carried)) return [];
    const opening = { figure: pair.opening, prior: false };
    const closing = { figure: pair.closing, prior: true };
    const now = printedNumber(entryOf(filling, opening));
    const before = printedNumber(entryOf(filling, closing));
    if (now === undefined || before === undefined) return [];
    const difference = subtract(now, before);
    return [...checks.values()].flatMap((balance): readonly Clue[] => {
      if (balance.rule === id || (check.rule !== id && check.rule !== balance.rule)) return [];
      const residual = residualBeside(balance, pair.opening);
      if (residual === undefined || !sameSign(residual, difference)) return [];
      return [
        {
          code: "carry-forward",
          opening: clueFigure(opening, filling),
          closing: clueFigure(closing, filling),
          difference: showNumber(absolute(difference)),
          balance: balance.rule,
          residual: showNumber(absolute(residual)),
        },
      ];
    });
  });
}

/** How far the side of the opening exceeds the other side of a broken balance. */
function residualBeside(balance: Check, opening: string): Rational | undefined {
  const evidence = brokenEquation(balance);
  if (evidence?.left.value === undefined || evidence.right.value === undefined) return undefined;
  const { left, right } = evidence;
  const residual = subtract(evidence.left.value, evidence.right.value);
  const weight = weightOf(left, opening) ?? negative(weightOf(right, opening));
  if (weight === undefined || isZero(weight)) return undefined;
  return weight.numerator > 0n ? residual : negative(residual);
}

function weightOf({ terms }: Side, opening: string): Rational | undefined {
  return terms.find(({ operand }) => operand?.figure === opening && !operand.prior)?.coefficient;
}

function negative(value: Rational | undefined): Rational | undefined {
  return value && { numerator: -value.numerator, denominator: value.denominator };
}

function sameSign(a: Rational, b: Rational): boolean {
  return !isZero(a) && a.numerator > 0n === b.numerator > 0n;
}
