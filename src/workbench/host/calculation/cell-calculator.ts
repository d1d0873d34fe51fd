import { parse, tokenize } from "@borgar/fx";
import type { AstExpression } from "@borgar/fx";
import type { Book } from "../book/book";
import { cellAt, cellKey, placeOfKey } from "../book/sheet";
import type { Sheet } from "../book/sheet";
import type { CellValue } from "../book/cell";
import { evaluate } from "./evaluate";
import type { Evaluation } from "./evaluation";
import type { FormulaValue } from "./formula-value";
import type { FormulaCalculator } from "./formula-calculator";
import { singleOf } from "./operators";
import { PendingCalls } from "./pending-calls";
import type { CustomFunctionCaller } from "./pending-calls";

/** Most rounds of custom functions that wait for each other. */
const MOST_ROUNDS = 20;

/** The host's own calculator: every formula anew, each cell once, with results of custom functions as they come. */
export function cellCalculator(callCustom?: CustomFunctionCaller): FormulaCalculator {
  const trees = new Map<string, AstExpression | undefined>();
  const calls = new PendingCalls(callCustom);
  const treeOf = (formula: string): AstExpression | undefined => {
    if (!trees.has(formula)) trees.set(formula, treeOfFormula(formula));
    return trees.get(formula);
  };
  return {
    async recalculate(book) {
      calls.forget();
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        calculateOnce(book, treeOf, calls);
        if (!(await calls.settled())) return;
      }
    },
  };
}

function calculateOnce(
  book: Book,
  treeOf: (formula: string) => AstExpression | undefined,
  calls: PendingCalls,
): void {
  const done = new Map<Sheet, Map<number, CellValue>>(
    book.sheets.map((sheet) => [sheet, new Map()]),
  );
  const running = new Set<string>();
  const valueAt = (sheet: Sheet, row: number, column: number): CellValue => {
    const cell = cellAt(sheet, row, column);
    if (cell.formula === undefined) return cell.value;
    const key = cellKey(row, column);
    const known = done.get(sheet)?.get(key);
    if (known !== undefined) return known;
    const place = `${sheet.id} ${key}`;
    if (running.has(place)) return 0;
    running.add(place);
    const value = resultOf(cell.formula, { book, sheet, row, column, valueAt, calls });
    running.delete(place);
    done.get(sheet)?.set(key, value);
    return value;
  };
  const resultOf = (formula: string, evaluation: Evaluation): CellValue => {
    const tree = treeOf(formula);
    return tree === undefined ? { error: "#NAME?" } : shownResult(evaluate(tree, evaluation));
  };
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const { row, column } = placeOfKey(key);
      sheet.cells.set(key, { ...cell, value: valueAt(sheet, row, column) });
    }
  }
}

/** A formula that comes to a blank shows 0; one that comes to a table shows its first value. */
function shownResult(value: FormulaValue): CellValue {
  return singleOf(value) ?? 0;
}

function treeOfFormula(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula));
  } catch {
    return undefined;
  }
}
