import { parseA1Ref } from "@borgar/fx";
import type { Cell } from "../port";
import type { SnapshotIndex } from "../snapshot-index";

/** Where a formula stands, and what else the workbook holds. */
export interface FormulaScene {
  readonly sheet: string;
  readonly index: SnapshotIndex;
}

/** The cells that a reference or a defined name leads to, those that hold something. */
export interface Referred {
  readonly single: boolean;
  readonly cells: readonly Cell[];
}

/** Looks a reference up; `undefined` for what this workbook cannot tell: other workbooks, sheets in a row, unknown names. */
export function referredCells(reference: string, scene: FormulaScene): Referred | undefined {
  const parsed = parseA1Ref(reference);
  if (parsed === undefined) return undefined;
  if ("name" in parsed) return namedCell(parsed.name, parsed.context?.length ?? 0, scene);
  const { context = [] } = parsed;
  if (context.length > 1) return undefined;
  const sheet = scene.index.sheetNamed(context[0] ?? scene.sheet);
  if (sheet === undefined) return undefined;
  const { top, left, bottom, right } = parsed.range;
  const within = ({ row, column }: Cell): boolean =>
    row > (top ?? 0) &&
    row <= (bottom ?? Number.MAX_SAFE_INTEGER) + 1 &&
    column > (left ?? 0) &&
    column <= (right ?? Number.MAX_SAFE_INTEGER) + 1;
  return { single: !reference.includes(":"), cells: sheet.cells.filter(within) };
}

function namedCell(name: string, context: number, { index }: FormulaScene): Referred | undefined {
  const address = context === 0 ? index.cellNamed(name) : undefined;
  if (address === undefined) return undefined;
  const cell = index.cellAt(address.sheet, address.row, address.column);
  return { single: true, cells: cell === undefined ? [] : [cell] };
}

/** Whether worksheet functions take a cell as ours do: a number, or nothing. Text that reads as a number is not. */
export function isPlainNumber({ value, formula }: Cell): boolean {
  if (value === null) return formula === undefined;
  return typeof value === "number" || value === "";
}
