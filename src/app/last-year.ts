import { valueOf } from "../core/checks/evaluate";
import { exactValue } from "../core/checks/extent-arithmetic";
import type { Definition, Figure } from "../core/definition/definition";
import { USUAL_RATE_DECIMALS } from "../core/definition/rate-decimals";
import type { Entry, Filled } from "../core/model/entry";
import { compare, divide, type Rational, rational, roundTo } from "../core/model/rational";
import { computedValues } from "./computed-values";
import type { OpenReport } from "./open-report";

/**
 * Last year's workbook as this year's 上年 column: every figure that was stated there and that this year's definition
 * still asks for. What came from formulas is left to this year's formulas where they give the very same from the
 * figures carried; else it is carried as it was printed.
 */
export function lastYearFigures(
  last: OpenReport,
  definition: Definition,
): ReadonlyMap<string, Filled> {
  const kept = [...last.definition.figures.values()].filter(({ id }) => definition.figures.has(id));
  const carried = new Map<string, Filled>();
  for (const { id } of kept) {
    const entry = last.book.figures.current.get(id)?.entry;
    if (entry !== undefined && entry.state !== "blank") carried.set(id, { entry });
  }
  const computed = computedFigures(last, kept);
  // What is carried may change what another formula gives, so this ends only when nothing is added any more.
  for (let before = -1; before !== carried.size;) {
    before = carried.size;
    for (const [figure, value] of computed) {
      if (carried.has(figure.id) || isReproduced(figure, value, carried, definition)) continue;
      carried.set(figure.id, { entry: valueEntry(value, figure.decimals) });
    }
  }
  return carried;
}

function computedFigures(
  { definition, book }: OpenReport,
  kept: readonly Figure[],
): readonly (readonly [Figure, Rational])[] {
  const computed = computedValues(definition, book.figures);
  return kept.flatMap((figure) => {
    const isBlank = (book.figures.current.get(figure.id)?.entry.state ?? "blank") === "blank";
    const value = isBlank ? computed(figure.id) : undefined;
    return typeof value === "object" ? [[figure, value] as const] : [];
  });
}

/** Whether PRIOR() of the figure gives the value although nothing is carried for it. */
function isReproduced(
  { id, kind }: Figure,
  value: Rational,
  carried: ReadonlyMap<string, Filled>,
  definition: Definition,
): boolean {
  const figures = { current: new Map<string, Filled>(), prior: carried };
  const filling = { definition, figures, asPrinted: true };
  const found = exactValue(valueOf({ kind: "figure", figure: id, prior: true }, filling));
  const wanted = kind === "rate" ? divide(value, rational(100n)) : value;
  return found !== undefined && compare(found, wanted) === 0;
}

function valueEntry(value: Rational, decimals: number | undefined): Entry {
  const whole = value.denominator === 1n && decimals === undefined;
  const places = whole ? 0 : (decimals ?? USUAL_RATE_DECIMALS);
  return { state: "stated", quantity: { value: roundTo(value, places) } };
}
