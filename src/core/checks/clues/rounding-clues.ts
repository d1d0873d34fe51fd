import type { Side } from "../../model/check";
import type { Clue } from "../../model/clue";
import {
  absolute,
  add,
  compare,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../../model/rational";
import type { Entry } from "../../model/entry";
import { showNumber } from "../../text/show-number";
import { figureOf, type Filling } from "../filled-figures";
import { type Case, printedDecimal } from "./case";
import { clueFigure, written } from "./clue-figure";

/** A rate that was cut instead of rounded, and amounts that differ by no more than their decimals leave open. */
export function roundingClues(it: Case): readonly Clue[] {
  return [...truncation(it), ...roundingDifference(it)];
}

function truncation({ check, rates, filling }: Case): readonly Clue[] {
  const { status, rate } = check;
  const fact = rates.find(({ rule }) => rule === check.rule);
  if (status !== "broken" || rate?.verdict !== "truncated" || fact === undefined) return [];
  if (rate.expected === undefined) return [];
  const entry: Entry = { state: "stated", quantity: { value: rate.expected } };
  const rounded = written(fact.figure, entry, filling);
  return [{ code: "truncation", rate: clueFigure(fact.figure, filling), rounded }];
}

function roundingDifference({ check, filling }: Case): readonly Clue[] {
  const { status, evidence } = check;
  if (status !== "holds" || evidence.code !== "compared" || evidence.comparison !== "=") return [];
  const { left, right, approximate, rates } = evidence;
  if (approximate || rates === true || left.value === undefined || right.value === undefined) {
    return [];
  }
  const difference = absolute(subtract(left.value, right.value));
  if (compare(difference, ZERO) === 0) return [];
  const most = add(reachOf(left, filling), reachOf(right, filling));
  return [
    { code: "rounding-difference", difference: showNumber(difference), most: showNumber(most) },
  ];
}

/** How far the side may be from what is printed: half a unit in the last place of every amount. */
function reachOf({ terms }: Side, filling: Filling): Rational {
  return terms.reduce((sum, { operand, coefficient }) => {
    const decimal = operand && printedDecimal(operand.entry);
    if (decimal === undefined || figureOf(filling, operand?.figure ?? "").kind === "count") {
      return sum;
    }
    const half = rational(1n, 2n * 10n ** BigInt(decimal.decimals));
    return add(sum, multiply(absolute(coefficient), half));
  }, ZERO);
}
