import type { Place } from "../../core/model/entry";
import { areaName, placeOf } from "../address";
import { isFormulaInput } from "../cell-input";
import type { CellInput } from "../cell-input";
import type { CellAddress, CellChange } from "../port";
import { shownText } from "../shown-text";
import { textOf } from "../snapshot-index";
import type { SnapshotIndex } from "../snapshot-index";
import type { MendChanges } from "./mend-scene";

/** One thing that a mend is going to do, as data for a sentence. */
export type MendStep =
  /** A cell's content; empty texts are an empty cell, and equal ones mean that only its look changes. */
  | {
      readonly step: "cell";
      readonly place: Place;
      readonly before: string;
      readonly after: string;
    }
  /** A name that is made or pointed elsewhere; `before` is where it pointed. */
  | { readonly step: "name"; readonly name: string; readonly before?: Place; readonly after: Place }
  | { readonly step: "rows-shown"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly step: "unmerged"; readonly sheet: string; readonly area: string }
  /** The definition that the program brings takes the place of the one in the workbook. */
  | { readonly step: "definition"; readonly id: string; readonly version: string }
  /** A sheet laid out anew, with so many figures. */
  | { readonly step: "sheet-added"; readonly sheet: string; readonly rows: number };

/** Everything that a mend writes, told from the very changes that are sent. */
export function stepsOfMend(mend: MendChanges, index: SnapshotIndex): readonly MendStep[] {
  const { addSheets = [], cells = [], names = [], unmerge = [] } = mend;
  return [
    ...addSheets.map((plan): MendStep => {
      return { step: "sheet-added", sheet: plan.name, rows: plan.names.length };
    }),
    ...unmerge.map((each): MendStep => {
      return { step: "unmerged", sheet: each.sheet, area: areaName(each) };
    }),
    ...rowSteps(mend),
    ...cells.flatMap((change) => cellStep(change, index)),
    ...names.map(({ name, cell }) => nameStep(name, cell, index)),
  ];
}

function rowSteps({ showRows = [] }: MendChanges): readonly MendStep[] {
  const sheets = [...new Set(showRows.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    step: "rows-shown",
    sheet,
    rows: showRows.filter((each) => each.sheet === sheet).map(({ row }) => row),
  }));
}

/** An empty cell that stays empty is not worth a line. */
function cellStep(change: CellChange, index: SnapshotIndex): readonly MendStep[] {
  const { sheet, row, column, value } = change;
  const found = index.cellAt(sheet, row, column);
  const before = found?.formula === undefined ? shownText(found) : `=${found.formula}`;
  const after = value === undefined ? before : textOfInput(value);
  if (before === "" && after === "") return [];
  return [{ step: "cell", place: placeOf(change), before, after }];
}

function nameStep(name: string, cell: CellAddress, index: SnapshotIndex): MendStep {
  const before = index.cellNamed(name);
  return { step: "name", name, ...(before && { before: placeOf(before) }), after: placeOf(cell) };
}

function textOfInput(value: CellInput): string {
  return isFormulaInput(value) ? `=${value.formula}` : textOf(value);
}
