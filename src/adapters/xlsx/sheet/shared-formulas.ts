import type { CellPosition } from "../workbook/references";
import { shiftFormula } from "./shift-formula";

/** The formula of a group's first cell, which the group's other cells repeat in their own place. */
interface Master extends CellPosition {
  readonly formula: string;
}

/** The shared formulas of one sheet, by the index that its cells name. */
export interface SharedFormulas {
  readonly masters: Map<string, Master>;
}

/** Where reading a sheet begins: no group is known. */
export function noSharedFormulas(): SharedFormulas {
  return { masters: new Map() };
}

/** Notes the cell that spells a group's formula out; the first one of a group counts. */
export function addMaster({ masters }: SharedFormulas, index: string, master: Master): void {
  if (!masters.has(index)) masters.set(index, master);
}

/** The formula of a cell that belongs to a group; `undefined` where the group has no master. */
export function memberFormula(
  { masters }: SharedFormulas,
  index: string,
  { row, column }: CellPosition,
): string | undefined {
  const master = masters.get(index);
  if (master === undefined) return undefined;
  return shiftFormula(master.formula, row - master.row, column - master.column);
}
