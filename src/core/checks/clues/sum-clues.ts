import type { Operand } from "../../model/check";
import type { Clue } from "../../model/clue";
import { add, compare, isZero, negate, type Rational, subtract, ZERO } from "../../model/rational";
import { addends, aloneOn, brokenEquation, type Case, printedNumber } from "./case";
import { clueFigure } from "./clue-figure";
import { itemsWithin } from "./of-which";

/** A total typed beside its parts, and how far they are apart. */
export interface TypedSum {
  readonly total: Operand;
  readonly parts: readonly (readonly [Operand, Rational])[];
  /** Parts less total. */
  readonly excess: Rational;
}

/** How a typed total may have been added up wrongly: a part left out or taken twice, an of-which item added. */
export function sumClues(it: Case): readonly Clue[] {
  const sum = typedSum(it);
  if (sum === undefined || isZero(sum.excess) || !mayBeWrong(sum.total, it)) return [];
  const { total, parts, excess } = sum;
  const code = excess.numerator > 0n ? "omitted-part" : "double-counted";
  const amount = excess.numerator > 0n ? excess : negate(excess);
  const counted: readonly Clue[] = subsetsOf(parts, amount).map((subset) => ({
    code,
    total: clueFigure(total, it.filling),
    parts: subset.map((part) => clueFigure(part, it.filling)),
  }));
  return code === "omitted-part" ? counted : [...ofWhichAdded(sum, amount, it), ...counted];
}

/** The sum of a broken check, if all of it is printed as exact numbers. */
export function typedSum({ check }: Case): TypedSum | undefined {
  const evidence = brokenEquation(check);
  if (evidence === undefined) return undefined;
  const { left, right } = evidence;
  const total = aloneOn(left) ?? aloneOn(right);
  const operands = addends(left) ?? addends(right);
  const whole = total && printedNumber(total.entry);
  if (total === undefined || operands === undefined || whole === undefined) return undefined;
  const parts = operands.flatMap((operand) => {
    const value = printedNumber(operand.entry);
    return value === undefined ? [] : [[operand, value] as const];
  });
  if (parts.length < operands.length) return undefined;
  const sum = parts.reduce((all, [, value]) => add(all, value), ZERO);
  return { total, parts, excess: subtract(sum, whole) };
}

/** Where other rules say that the total is right, nobody added it up wrongly. */
function mayBeWrong({ figure, prior }: Operand, { check: { suspects } }: Case): boolean {
  if (suspects.length === 0) return true;
  return suspects.some(({ changes }) =>
    changes.some((change) => change.figure === figure && (change.prior === true) === prior),
  );
}

/** Parts that come to the amount: each single one, else the only two or three; what is ambiguous says nothing. */
function subsetsOf(parts: TypedSum["parts"], amount: Rational): readonly (readonly Operand[])[] {
  const some = parts.filter(([, value]) => !isZero(value));
  for (let size = 1; size <= 3 && size < some.length; size += 1) {
    const found = sized(some, size).filter(
      (subset) =>
        compare(
          subset.reduce((sum, [, value]) => add(sum, value), ZERO),
          amount,
        ) === 0,
    );
    if (found.length === 0) continue;
    return size === 1 || found.length === 1
      ? found.map((subset) => subset.map(([operand]) => operand))
      : [];
  }
  return [];
}

function sized<Item>(all: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return all.flatMap((item, at) =>
    sized(all.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

function ofWhichAdded({ total, parts }: TypedSum, amount: Rational, it: Case): readonly Clue[] {
  const named = [total, ...parts.map(([operand]) => operand)];
  return itemsWithin(named, it.filling).flatMap(({ item, whole, value }): readonly Clue[] =>
    compare(value, amount) === 0
      ? [
          {
            code: "of-which-added",
            total: clueFigure(total, it.filling),
            item: clueFigure(item, it.filling),
            whole: clueFigure(whole, it.filling),
          },
        ]
      : [],
  );
}
