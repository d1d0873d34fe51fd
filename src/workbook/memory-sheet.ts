import type { CellInput } from "./cell-input";
import { isFormulaInput } from "./cell-input";
import { GENERAL } from "./plan/number-format";
import type { Cell, CellChange, MergedArea, SheetSnapshot } from "./port";
import type { ChartPlan, SheetPlan } from "./sheet-plan";

/** One sheet of a workbook in memory. */
export interface MemorySheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Map<string, MemoryCell>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly MergedArea[];
  readonly charts: readonly ChartPlan[];
}

/** A cell that holds something, or is empty and keeps its number format. */
export interface MemoryCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellInput;
  readonly format: string;
}

/** A sheet as it was planned. */
export function plannedSheet(plan: SheetPlan): MemorySheet {
  const sheet: MemorySheet = {
    name: plan.name,
    hidden: plan.visibility !== "visible",
    cells: new Map(),
    hiddenRows: new Set(),
    merges: [],
    charts: plan.charts ?? [],
  };
  for (const cell of plan.cells) changeCell(sheet, { sheet: plan.name, ...cell });
  return sheet;
}

/** Makes one change; an empty text empties the cell, as typing nothing into it does. */
export function changeCell(sheet: MemorySheet, change: CellChange): void {
  const { row, column } = change;
  const key = `${row.toString()},${column.toString()}`;
  const before = sheet.cells.get(key);
  const content = change.value === undefined ? (before?.content ?? null) : change.value;
  const format =
    change.numberFormat ?? (change.format ? (change.format.numberFormat ?? GENERAL) : undefined);
  sheet.cells.set(key, {
    row,
    column,
    content: content === "" ? null : content,
    format: format ?? before?.format ?? GENERAL,
  });
}

/** What a reader sees of a sheet: its cells that hold something, row by row. */
export function snapshotOf(sheet: MemorySheet): SheetSnapshot {
  const { name, hidden, cells, merges, charts } = sheet;
  const held = [...cells.values()].filter((cell) => cell.content !== null);
  held.sort((a, b) => a.row - b.row || a.column - b.column);
  const hiddenRows = [...sheet.hiddenRows].sort((a, b) => a - b);
  return {
    name,
    hidden,
    cells: held.map(snapshotCell),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(merges.length > 0 && { merges }),
    ...(charts.length > 0 && { charts: charts.map((chart) => chart.name) }),
  };
}

function snapshotCell({ row, column, content, format }: MemoryCell): Cell {
  const isFormula = isFormulaInput(content);
  return {
    row,
    column,
    value: isFormula ? content.value : content,
    ...(isFormula ? { formula: content.formula } : {}),
    ...(format === GENERAL ? {} : { format }),
  };
}
