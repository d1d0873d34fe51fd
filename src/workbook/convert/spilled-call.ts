import type { CellAddress } from "../port";
import type { SnapshotIndex } from "../snapshot-index";
import type { CustomCall } from "./custom-call";
import { givesManyValues } from "./plain-operand";

/** Which operands of each function take one cell, counted from 0; a range there makes Excel answer for each cell of it. */
export const ONE_CELL_OPERANDS: ReadonlyMap<string, readonly number[]> = new Map([
  ["RATE", [2, 3]],
  ["RATETEXT", [2, 3]],
  ["CHANGE", [2, 3]],
  ["CHANGETEXT", [2, 3]],
  ["POINTS", [0, 1, 2]],
  ["GAP", []],
  ["RATECHECK", [0]],
  ["COUNTS", [0]],
  ["NUMBER", [0]],
  ["PHRASE", [0, 1, 2]],
  ["CHINESE", [0]],
  ["SENTENCE", [0]],
]);

/** The cell that a call stands in by itself. */
interface Standing {
  readonly address: CellAddress;
  readonly index: SnapshotIndex;
}

/**
 * Whether a call gives several values at once.
 *
 * @param standing absent where the call is a part of a formula, which shows one value of it
 */
export function spilledCall({ name, operands }: CustomCall, standing?: Standing): boolean {
  const oneCell = ONE_CELL_OPERANDS.get(name) ?? [];
  if (oneCell.some((at) => givesManyValues(operands[at] ?? []))) return true;
  return name === "COUNTS" && (standing === undefined || hasNeighbourBelow(standing));
}

/**
 * A column of numerators: where something stands below, nobody can tell whether it belongs to the column or was typed.
 */
function hasNeighbourBelow({ address: { sheet, row, column }, index }: Standing): boolean {
  const below = index.cellAt(sheet, row + 1, column);
  return below !== undefined && below.value !== null;
}
