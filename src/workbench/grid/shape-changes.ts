import { BooleanNumber } from "@univerjs/core";
import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type {
  IInsertSheetMutationParams,
  ISetWorksheetHideMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
} from "@univerjs/preset-sheets-core";
import { sheetOf } from "../host/book/area";
import type { Area } from "../host/book/area";
import { MOST_COLUMNS, MOST_ROWS } from "../host/book/box";
import { addSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../host/book/edit-sheets";
import { deleteCells, insertCells } from "../host/book/move-cells";
import type { Sheet } from "../host/book/sheet";
import type { Scene } from "../host/host-object";
import { raiseChanged } from "../host/objects/range-entry";
import { addCopiedCells } from "./copied-sheet";
import { boxOf } from "./sheet-data";

/** Whether the grid shows the outcome already, or has to be loaded anew to show it as the host has it. */
type Outcome = "shown" | "load";
type ShapeChange = (scene: Scene) => Outcome;

/** Whether people changed the shape of the workbook: its sheets, or the rows and columns of one. */
export function isOfShape({ id }: Readonly<ICommandInfo>): boolean {
  return CHANGES.has(id);
}

/** What the host does to its own workbook where people did something to the grid's. */
export function shapeChange({ id, params }: Readonly<ICommandInfo>): ShapeChange {
  return CHANGES.get(id)?.(params) ?? (() => "load");
}

type Given = unknown;

const CHANGES = new Map<string, (params: Given) => ShapeChange>([
  [InsertRowMutation.id, band("row", insertCells, "Down", "RowInserted")],
  [RemoveRowMutation.id, band("row", deleteCells, "Up", "RowDeleted")],
  [InsertColMutation.id, band("column", insertCells, "Right", "ColumnInserted")],
  [RemoveColMutation.id, band("column", deleteCells, "Left", "ColumnDeleted")],
  // The host has no moving of rows; their contents are read where they are now.
  [MoveRowsMutation.id, () => () => "shown"],
  [MoveColsMutation.id, () => () => "shown"],
  [InsertSheetMutation.id, inserted],
  [RemoveSheetMutation.id, onSheet((scene, sheet) => deleteSheet(scene, sheet))],
  [
    SetWorksheetNameMutation.id,
    onSheet((scene, sheet, given) =>
      renameSheet(scene, sheet, (given as ISetWorksheetNameMutationParams).name),
    ),
  ],
  [
    SetWorksheetOrderMutation.id,
    onSheet((scene, sheet, given) =>
      moveSheet(scene, sheet, (given as ISetWorksheetOrderMutationParams).toOrder),
    ),
  ],
  [
    SetWorksheetHideMutation.id,
    onSheet((scene, sheet, given) => {
      const { hidden } = given as ISetWorksheetHideMutationParams;
      showSheet(scene, sheet, hidden === BooleanNumber.TRUE ? "Hidden" : "Visible");
    }),
  ],
]);

interface OfSheet {
  readonly subUnitId: string;
}

type SheetChange = (scene: Scene, sheet: Sheet, given: Given) => void;

function onSheet(change: SheetChange) {
  return (given: Given): ShapeChange => {
    const { subUnitId } = given as OfSheet;
    return (scene) => {
      change(scene, sheetOf(scene.book, subUnitId), given);
      return "shown";
    };
  };
}

/** Whole rows or columns come or go. */
function band(
  along: "row" | "column",
  move: (scene: Scene, area: Area, direction: string) => void,
  direction: string,
  changeType: string,
) {
  return (given: Given): ShapeChange => {
    const { subUnitId, range } = given as OfSheet & { readonly range: IRange };
    const found = boxOf(range);
    const box =
      along === "row"
        ? { ...found, column: 0, columns: MOST_COLUMNS }
        : { ...found, row: 0, rows: MOST_ROWS };
    return (scene) => {
      const area = { sheetId: subUnitId, box };
      move(scene, area, direction);
      raiseChanged(scene, area, changeType);
      return "shown";
    };
  };
}

/** A sheet that people added, copied or brought back; the host gives it an id of its own. */
function inserted(given: Given): ShapeChange {
  const { sheet, index } = given as IInsertSheetMutationParams;
  return (scene) => {
    const added = addSheet(scene, sheet.name);
    addCopiedCells(added, sheet, scene.today);
    moveSheet(scene, added, Math.min(index, scene.book.sheets.length - 1));
    scene.select({ sheetId: added.id, box: { row: 0, column: 0, rows: 1, columns: 1 } });
    scene.book.stale = true;
    return "load";
  };
}
