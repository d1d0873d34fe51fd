import { BooleanNumber } from "@univerjs/core";
import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
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
import type { Box } from "../host/book/box";
import type { Shift } from "../host/book/moved-box";
import { addSheet, deleteSheet, moveSheet, renameSheet, showSheet } from "../host/book/edit-sheets";
import { deleteCells, insertCells } from "../host/book/move-cells";
import type { Sheet } from "../host/book/sheet";
import type { Scene } from "../host/host-object";
import { raiseChanged } from "../host/objects/range-entry";
import { boxOf } from "./sheet-data";
import type { ShownBook } from "./shown-book";

type ShapeChange = (scene: Scene) => void;

/** Whether people changed the shape of the workbook: its sheets, or the rows and columns of one. */
export function isOfShape({ id }: Readonly<ICommandInfo>): boolean {
  return CHANGES.has(id);
}

/** What the host does to its own workbook where people did something to the grid's. */
export function shapeChange({ id, params }: Readonly<ICommandInfo>): ShapeChange {
  return CHANGES.get(id)?.(params) ?? (() => undefined);
}

type Given = unknown;

const CHANGES = new Map<string, (params: Given) => ShapeChange>([
  [InsertRowMutation.id, band("row", insertCells, "Down", "RowInserted")],
  [RemoveRowMutation.id, band("row", deleteCells, "Up", "RowDeleted")],
  [InsertColMutation.id, band("column", insertCells, "Right", "ColumnInserted")],
  [RemoveColMutation.id, band("column", deleteCells, "Left", "ColumnDeleted")],
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
    };
  };
}

/** Whole rows or columns come or go. */
function band(
  along: Shift["along"],
  move: (scene: Scene, area: Area, direction: string) => void,
  direction: string,
  changeType: string,
) {
  return (given: Given): ShapeChange => {
    const { subUnitId, range } = given as BandParams;
    const area = { sheetId: subUnitId, box: wholeBand(range, along) };
    return (scene) => {
      move(scene, area, direction);
      raiseChanged(scene, area, changeType);
    };
  };
}

type BandParams = OfSheet & { readonly range: IRange };

function wholeBand(range: IRange, along: Shift["along"]): Box {
  const found = boxOf(range);
  return along === "row"
    ? { ...found, column: 0, columns: MOST_COLUMNS }
    : { ...found, row: 0, rows: MOST_ROWS };
}

/** A sheet that people added, copied or brought back; the host takes it over under the grid's id, still empty. */
function inserted(given: Given): ShapeChange {
  const { sheet, index } = given as IInsertSheetMutationParams;
  return (scene) => {
    const added = addSheet(scene, sheet.name, sheet.id);
    moveSheet(scene, added, Math.min(index, scene.book.sheets.length - 1));
    scene.select({ sheetId: added.id, box: { row: 0, column: 0, rows: 1, columns: 1 } });
  };
}

/** The id of a sheet that people added, with whatever is in it; undefined for another change. */
export function insertedSheet({ id, params }: Readonly<ICommandInfo>): string | undefined {
  if (id !== InsertSheetMutation.id) return undefined;
  return (params as IInsertSheetMutationParams).sheet.id;
}

/** What a change of shape does at once to what the grid is known to hold. */
export function shapeOfShown(command: Readonly<ICommandInfo>, shown: ShownBook): void {
  const { id, params } = command;
  const added = insertedSheet(command);
  if (added !== undefined) shown.added(added);
  const along = BANDS.get(id);
  if (along === undefined) return;
  const { subUnitId, range } = params as BandParams;
  shown.moved(subUnitId, { ...along, band: wholeBand(range, along.along) });
}

const BANDS = new Map<string, Pick<Shift, "along" | "by">>([
  [InsertRowMutation.id, { along: "row", by: 1 }],
  [RemoveRowMutation.id, { along: "row", by: -1 }],
  [InsertColMutation.id, { along: "column", by: 1 }],
  [RemoveColMutation.id, { along: "column", by: -1 }],
]);
