import type { Clue } from "../../model/clue";
import { formatDecimal, sameNumber } from "../../model/decimal";
import {
  add,
  divide,
  multiply,
  type Rational,
  rational,
  rationalOfDecimal,
  roundTo,
  subtract,
} from "../../model/rational";
import { showNumber } from "../../text/show-number";
import { unitInWords } from "../../text/units";
import { figureOf } from "../filled-figures";
import type { Case } from "./case";
import { clueFigure } from "./clue-figure";
import { brokenRate } from "./denominators";
import { type RateFact, sameSum } from "./rate-facts";

type Early = Extract<Clue, { code: "rounded-early" }>;

/**
 * A broken rate that comes out as stated when something was rounded on the way: the rate itself, to more or fewer
 * decimals first; or the stated rates that it is the sum, the difference, the rest to 100 or the product of.
 */
export function roundedEarlyClues(it: Case): readonly Clue[] {
  const own = brokenRate(it);
  const exact = it.check.rate?.computed;
  if (own === undefined || exact === undefined) return [];
  const twice = roundedTwice(own, exact);
  const chains = chainsOf(
    own,
    it.rates.filter((other) => other.rule !== own.rule),
  ).filter(({ value }) => sameNumber(roundTo(value, own.stated.decimals), own.stated));
  const unit = unitInWords(figureOf(it.filling, own.figure.figure));
  const told = (how: Early["how"], rates: readonly RateFact[], via?: string): Early => ({
    code: "rounded-early",
    rate: clueFigure(own.figure, it.filling),
    exact: showNumber(exact) + unit,
    ...(via !== undefined && { via }),
    rates: rates.map(({ figure }) => clueFigure(figure, it.filling)),
    how,
  });
  const [chain] = chains;
  if (chain !== undefined) return [told(chain.how, chain.rates)];
  return twice === undefined ? [] : [told("rounded-twice", [], twice + unit)];
}

/** How many decimals more or fewer somebody may have rounded to first. */
const MOST_APART = 3;

/** The number rounded on the way; the nearest decimals first. */
function roundedTwice({ stated }: RateFact, exact: Rational): string | undefined {
  for (let apart = 1; apart <= MOST_APART; apart += 1) {
    for (const decimals of [stated.decimals + apart, stated.decimals - apart]) {
      if (decimals < 0) continue;
      const via = roundTo(exact, decimals);
      const end = roundTo(rationalOfDecimal(via), stated.decimals);
      if (sameNumber(end, stated)) return formatDecimal(via);
    }
  }
  return undefined;
}

/** A rate as others give it, in percent. */
interface Chain {
  readonly how: Early["how"];
  readonly rates: readonly RateFact[];
  readonly value: Rational;
}

function chainsOf(own: RateFact, others: readonly RateFact[]): readonly Chain[] {
  const ratios = others.filter(({ call }) => call.name === "RATE");
  if (own.call.name === "POINTS") return pointChains(own, ratios);
  if (own.call.name !== "RATE" || own.numerator === undefined || own.denominator === undefined) {
    return [];
  }
  const { numerator, denominator } = own;
  const alike = ratios.filter(
    (other) => other.denominator && sameSum(other.denominator.linear, denominator.linear),
  );
  const percent = ({ stated }: RateFact) => rationalOfDecimal(stated);
  const found: Chain[] = [];
  for (const [at, one] of alike.entries()) {
    if (isRest(one, own)) {
      found.push({ how: "rest", rates: [one], value: subtract(HUNDRED, percent(one)) });
    }
    for (const other of alike.slice(at + 1)) {
      if (isSum(own, one, other)) {
        const value = add(percent(one), percent(other));
        found.push({ how: "sum", rates: [one, other], value });
      }
      for (const [big, small] of [
        [one, other],
        [other, one],
      ] as const) {
        if (!isSum(big, own, small)) continue;
        const value = subtract(percent(big), percent(small));
        found.push({ how: "difference", rates: [big, small], value });
      }
    }
  }
  for (const upper of ratios) {
    if (!upper.numerator || !sameSum(upper.numerator.linear, numerator.linear)) continue;
    for (const lower of ratios) {
      const meets = upper.denominator && lower.numerator;
      if (!meets || !sameSum(upper.denominator.linear, lower.numerator.linear)) continue;
      if (!lower.denominator || !sameSum(lower.denominator.linear, denominator.linear)) continue;
      const value = divide(multiply(percent(upper), percent(lower)), HUNDRED);
      found.push({ how: "product", rates: [upper, lower], value });
    }
  }
  return found;
}

/** The points between two rates that are stated elsewhere, as stated there. */
function pointChains({ call }: RateFact, ratios: readonly RateFact[]): readonly Chain[] {
  const [first, second] = call.operands.map((operand) =>
    ratios.find((ratio) => JSON.stringify(operand, text) === JSON.stringify(ratio.call, text)),
  );
  if (first === undefined || second === undefined) return [];
  const value = subtract(rationalOfDecimal(first.stated), rationalOfDecimal(second.stated));
  return [{ how: "difference", rates: [first, second], value }];
}

/** Numbers of a formula are of a kind that JSON does not know. */
function text(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

function isRest({ numerator }: RateFact, own: RateFact): boolean {
  if (numerator === undefined || own.numerator === undefined || own.denominator === undefined) {
    return false;
  }
  const terms = [...numerator.linear.terms, ...own.numerator.linear.terms];
  const constant = add(numerator.linear.constant, own.numerator.linear.constant);
  return sameSum({ terms, constant }, own.denominator.linear) || addsUp(numerator.value, own);
}

/** The numbers say so, where the formulas do not. */
function addsUp(value: Rational | undefined, { numerator, denominator }: RateFact): boolean {
  if (value === undefined || numerator?.value === undefined) return false;
  if (denominator?.value === undefined) return false;
  const rest = subtract(denominator.value, add(value, numerator.value));
  return rest.numerator === 0n;
}

/** Whether the numerators of two rates come to that of a third. */
function isSum(whole: RateFact, one: RateFact, other: RateFact): boolean {
  if (!whole.numerator || !one.numerator || !other.numerator) return false;
  const terms = [...one.numerator.linear.terms, ...other.numerator.linear.terms];
  const constant = add(one.numerator.linear.constant, other.numerator.linear.constant);
  return sameSum({ terms, constant }, whole.numerator.linear);
}

const HUNDRED = rational(100n);
