import { cellKey } from "../../workbook/address";
import type { Changes } from "../../workbook/port";
import { addedMark } from "./added-sheets";
import type { CellWork } from "./cell-steps";
import { cellWork, contentSteps, lookSteps } from "./cell-steps";
import { nameSteps } from "./name-steps";
import { printSteps } from "./print-steps";
import type { HasApi } from "./requirements";
import { heightSteps } from "./row-steps";
import { addStep, sheetSteps } from "./sheet-steps";
import { sheetOf } from "./workbook-facts";
import type { WorkbookFacts } from "./workbook-facts";
import type { WantedCell, WritePlan } from "./write-step";

/**
 * The steps of a write in an order in which Excel can take them: sheets first, then names, so that formulas find both.
 *
 * @param changes valid for the workbook
 * @param writeId tells this write from all others
 */
export function planWrite(
  changes: Changes,
  facts: WorkbookFacts,
  writeId: string,
  has: HasApi,
): WritePlan {
  const { addSheets = [], cells = [], rows = [], names = [], printThrough = [] } = changes;
  const added = new Set(addSheets.map(({ name }) => name.toLowerCase()));
  const isAdded = ({ sheet }: { readonly sheet: string }): boolean =>
    added.has(sheet.toLowerCase());
  const planned = addSheets.flatMap((plan) =>
    cellWork(plan.cells.map((cell) => ({ sheet: plan.name, ...cell }))),
  );
  const work = cellWork(cells);
  const old = work.filter((cell) => !isAdded(cell));
  const fresh = work.filter(isAdded);
  const taken = { tables: new Set(facts.tables.map((name) => name.toLowerCase())) };
  const allNames = [
    ...addSheets.flatMap((plan) =>
      plan.names.map(({ name, row, column }) => ({
        name,
        cell: { sheet: plan.name, row, column },
      })),
    ),
    ...names,
  ];
  const known = new Set(facts.names.map(({ name }) => name.toLowerCase()));
  return {
    steps: [
      ...addSheets.map((plan, at) => addStep(plan, addedMark(writeId, at), has)),
      ...nameSteps(allNames, known, has),
      ...addSheets.flatMap((plan) => sheetSteps(plan, taken, has)),
      ...contentSteps(fresh, true),
      ...lookSteps(fresh, true, has),
      ...contentSteps(old, false),
      ...lookSteps(old, false, has),
      ...heightSteps(rows.filter(isAdded), true, has),
      ...heightSteps(
        rows.filter((row) => !isAdded(row)),
        false,
        has,
      ),
      ...printSteps(printThrough, (sheet) => sheetOf(facts, sheet)?.printArea, has),
    ],
    wanted: wantedOf([...planned, ...work]),
    touched: old.map((cell) => ({
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      content: cell.content !== undefined,
      numberFormat: cell.numberFormat !== undefined,
      look: cell.format !== undefined,
    })),
    sheetsAdded: addSheets.map(({ name }) => name),
    cellsPlanned: addSheets.reduce((sum, plan) => sum + plan.cells.length, cells.length),
  };
}

function wantedOf(work: readonly CellWork[]): ReadonlyMap<string, WantedCell> {
  const wanted = new Map<string, WantedCell>();
  for (const { sheet, row, column, content } of work) {
    if (content === undefined) continue;
    wanted.set(cellKey({ sheet, row, column }), { sheet, row, column, content });
  }
  return wanted;
}
