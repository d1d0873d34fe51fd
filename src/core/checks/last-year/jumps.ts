import type { Figure } from "../../definition/definition";
import { figuresOf } from "../../definition/expression";
import type { Check, Evidence } from "../../model/check";
import { compare, divide, isZero, type Rational, rational } from "../../model/rational";
import { computedIn } from "../computed-in";
import { lastYear, thisYear } from "../disproved";
import { valueOf } from "../evaluate";
import { asPrinted, type Filling, operandOf } from "../filled-figures";
import { type Interval, pointOf, scaleInterval } from "../interval";

/** Beyond this many times last year's number, either way, a figure is worth a look. */
const BAND = rational(5n);

/** Where both years stay below it, a jump says nothing: 1 and 6 cases. */
const FLOOR = rational(10n);

/**
 * Figures that jumped beside last year: more than five times, less than a fifth, or from something to nothing and
 * back. Rates are no quantities, so they do not jump here.
 *
 * @param ruled the outcomes of the definition's rules: what one of them finds wrong with the same two numbers is told once
 */
export function jumpChecks(filling: Filling, ruled: readonly Check[]): readonly Check[] {
  const told = figuresToldByRules(filling, ruled);
  return [...filling.definition.figures.values()].flatMap((figure) => {
    if ((figure.kind !== "count" && figure.kind !== "amount") || told.has(figure.id)) return [];
    const evidence = jumpOf(figure, filling);
    return evidence === undefined ? [] : [jumpCheck(figure.id, evidence, filling)];
  });
}

type Jump = Extract<Evidence, { code: "prior-jump" | "prior-zero" }>;

function jumpOf({ id }: Figure, filling: Filling): Jump | undefined {
  const printed = asPrinted(filling);
  const [now, last] = [valueOf(thisYear(id), printed), valueOf(lastYear(id), printed)];
  if (!now.known || !last.known) return undefined;
  const jump = jumpBetween(now.interval, last.interval);
  if (jump === undefined) return undefined;
  const computed = [...computedIn(thisYear(id), filling), ...computedIn(lastYear(id), filling)];
  return { ...jump, figure: id, ...(computed.length > 0 && { computed }) };
}

type Kind =
  | { readonly code: "prior-zero"; readonly gone: boolean }
  | { readonly code: "prior-jump"; readonly up: boolean; readonly ratio?: Rational };

/** What is true of every value that the two years may have; nothing where it is true of some only. */
function jumpBetween(now: Interval, last: Interval): Kind | undefined {
  const [large, lastLarge] = [reaches(now, FLOOR), reaches(last, FLOOR)];
  if (isNothing(now)) return lastLarge ? { code: "prior-zero", gone: true } : undefined;
  if (isNothing(last)) return large ? { code: "prior-zero", gone: false } : undefined;
  if ((!large && !lastLarge) || !isPositive(now) || !isPositive(last)) return undefined;
  const isUp = isBelow(scaleInterval(last, BAND), now);
  if (!isUp && !isBelow(scaleInterval(now, BAND), last)) return undefined;
  const [a, b] = [pointOf(now), pointOf(last)];
  return { code: "prior-jump", up: isUp, ...(a && b && { ratio: divide(a, b) }) };
}

function isNothing(value: Interval): boolean {
  const only = pointOf(value);
  return only !== undefined && isZero(only);
}

function isPositive({ low }: Interval): boolean {
  if (low === undefined) return false;
  return low.at.numerator > 0n || (low.at.numerator === 0n && !low.closed);
}

function reaches({ low }: Interval, floor: Rational): boolean {
  return low !== undefined && compare(low.at, floor) >= 0;
}

/** Whether every value of `a` is less than every value of `b`. */
function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === undefined || b.low === undefined) return false;
  const order = compare(a.high.at, b.low.at);
  return order < 0 || (order === 0 && !(a.high.closed && b.low.closed));
}

function jumpCheck(figure: string, evidence: Jump, filling: Filling): Check {
  return {
    rule: `@prior.${evidence.code === "prior-zero" ? "zero" : "jump"}.${figure}`,
    kind: "prior",
    severity: "hint",
    status: "broken",
    operands: [false, true].map((prior) => operandOf(filling, { figure, prior })),
    evidence,
    suspects: [],
  };
}

/** Figures of which a rule over the two years' numbers alone is broken already. */
function figuresToldByRules({ definition }: Filling, ruled: readonly Check[]): ReadonlySet<string> {
  const broken = new Set(ruled.flatMap(({ rule, status }) => (status === "broken" ? [rule] : [])));
  const told = new Set<string>();
  for (const { id, formula } of definition.rules) {
    const named = figuresOf(formula.expression);
    const ids = new Set(named.map(({ figure }) => figure));
    const [only] = ids;
    if (ids.size === 1 && named.length === 2 && only !== undefined && broken.has(id))
      told.add(only);
  }
  return told;
}
