import { fixedCellName, quotedSheet, sameArea, sameSheetName } from "../address";
import { withChanges } from "../changed-snapshot";
import { plannedSheet, snapshotOf } from "../memory-sheet";
import type { CellAddress, DefinedName, SheetSnapshot, Snapshot } from "../port";
import type { MendChanges } from "./mend-scene";

/** A snapshot as it would be read once a mend was written; nothing is calculated anew. */
export function mendedSnapshot(snapshot: Snapshot, mend: MendChanges): Snapshot {
  const { addSheets = [], cells = [], names = [] } = mend;
  const sheets = [
    ...snapshot.sheets.map((sheet) => laidOut(sheet, mend)),
    ...addSheets.map((plan) => snapshotOf(plannedSheet(plan))),
  ];
  const pointed = [
    ...addSheets.flatMap((plan) =>
      plan.names.map(({ name, row, column }) => ({
        name,
        cell: { sheet: plan.name, row, column },
      })),
    ),
    ...names,
  ];
  return withChanges({ sheets, names: withNames(snapshot.names, pointed) }, cells);
}

function laidOut(
  sheet: SheetSnapshot,
  { showRows = [], unmerge = [] }: MendChanges,
): SheetSnapshot {
  const isOurs = (each: { readonly sheet: string }) => sameSheetName(each.sheet, sheet.name);
  const shown = showRows.filter(isOurs).map(({ row }) => row);
  const parted = unmerge.filter(isOurs);
  const { hiddenRows: hidden = [], merges = [], ...rest } = sheet;
  const hiddenRows = hidden.filter((row) => !shown.includes(row));
  const joined = merges.filter((area) => !parted.some((each) => sameArea(each, area)));
  return {
    ...rest,
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(joined.length > 0 && { merges: joined }),
  };
}

function withNames(
  before: readonly DefinedName[],
  pointed: readonly { readonly name: string; readonly cell: CellAddress }[],
): readonly DefinedName[] {
  const names = new Map(before.map((name) => [name.name.toLowerCase(), name]));
  for (const { name, cell } of pointed) {
    const refersTo = `${quotedSheet(cell.sheet)}!${fixedCellName(cell.row, cell.column)}`;
    names.set(name.toLowerCase(), { name, refersTo, cell });
  }
  return [...names.values()];
}
