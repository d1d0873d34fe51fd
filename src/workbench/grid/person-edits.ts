import type { ICommandInfo } from "@univerjs/core";
import {
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../host/book/book";
import { sheetOfId } from "../host/book/book";
import type { Sheet } from "../host/book/sheet";
import type { ExcelHost } from "../host/excel-host";
import type { Scene } from "../host/host-object";
import { raiseEdited } from "../host/objects/range-entry";
import { cellAt } from "../host/book/sheet";
import { addressOfBox } from "../host/book/box";
import type { Engine } from "./engine";
import type { GridScreen } from "./grid-screen";
import { boxOf } from "./sheet-data";
import { insertedSheet, isOfShape, shapeChange, shapeOfShown } from "./shape-changes";
import { editsOf, putEdits } from "./taken-cells";
import { takeLayout } from "./taken-layout";
import { takeNames } from "./taken-names";
import { WHOLE_BOOK } from "./workbook-data";

/** What of a command says where it works. */
interface Place {
  readonly unitId?: string;
  readonly subUnitId?: string;
}

/** The host's side of what people do in the grid. */
interface Surroundings {
  readonly engine: Engine;
  readonly screen: GridScreen;
  readonly host: ExcelHost;
  /** Tells people that something they did was taken back, and why. */
  readonly refused: (reason: unknown) => void;
  /** Other cells were selected. */
  readonly selected: () => void;
}

const MUTATION = /^(?:sheet|formula)\.mutation\./;
const NAMES: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);

/** Carries everything that people do in the grid into the host, where add-ins hear of it. */
export function watchPeople(surroundings: Surroundings): void {
  const { engine, screen } = surroundings;
  const touched = new Set<string>();
  engine.commands.onCommandExecuted((command, options) => {
    if (screen.own.running || options?.fromFormula === true) return;
    const { unitId, subUnitId } = (command.params ?? {}) as Place;
    if (unitId !== undefined && unitId !== screen.unit?.getUnitId()) return;
    if (command.id === SetSelectionsOperation.id || command.id === SetWorksheetActiveOperation.id)
      takeSelection(surroundings);
    if (!MUTATION.test(command.id)) return;
    if (NAMES.has(command.id)) takeSoon(surroundings, touched, WHOLE_BOOK, takeAllNames);
    else if (isOfShape(command)) void takeShape(surroundings, command, touched);
    else if (subUnitId !== undefined) takeSoon(surroundings, touched, subUnitId, takeSheet);
  });
  watchEditing(surroundings);
}

/** A cell that is being typed in makes the host refuse every request, as Excel does. */
function watchEditing({ engine: { facade }, host }: Surroundings): void {
  facade.addEvent(facade.Event.SheetEditStarted, () => {
    host.editing = true;
  });
  facade.addEvent(facade.Event.SheetEditEnded, () => {
    host.editing = false;
  });
}

/** Looks now at what people changed; gives what the host does about it in its turn, or nothing where nothing is to be done. */
type Take = (surroundings: Surroundings, what: string) => ((scene: Scene) => void) | undefined;

/** One command of people's makes many small changes; what they concern is read once behind them, before anything else runs. */
function takeSoon(
  surroundings: Surroundings,
  touched: Set<string>,
  what: string,
  take: Take,
): void {
  if (touched.has(what)) return;
  touched.add(what);
  queueMicrotask(() => {
    touched.delete(what);
    const change = take(surroundings, what);
    if (change === undefined) return;
    surroundings.screen.expectEdit();
    void carryOut(surroundings, (scene) => {
      surroundings.screen.editTaken();
      change(scene);
    });
  });
}

const takeAllNames: Take = ({ engine, screen }) => {
  return ({ book }) => {
    const unit = screen.unit?.getUnitId();
    if (unit === undefined) return;
    takeNames(engine, book, unit);
    screen.shown.rememberNames(book);
  };
};

const takeSheet: Take = ({ engine, screen }, sheetId) => {
  const worksheet = screen.unit?.getSheetBySheetId(sheetId);
  if (!screen.unit || !worksheet) return undefined;
  const { shown } = screen;
  const edits = editsOf(engine, worksheet, screen.unit, shown.cellsOf(sheetId), new Date());
  shown.holds(sheetId, edits);
  return (scene) => {
    shown.took(sheetId, edits);
    const sheet = sheetOfId(scene.book, sheetId);
    if (!sheet) return;
    const before = new Map(sheet.cells);
    const edited = putEdits(sheet, edits);
    takeFrame(screen, sheet);
    if (edited === undefined) return;
    scene.book.stale = true;
    const first = cellAt({ ...sheet, cells: before }, edited.row, edited.column);
    raiseEdited(scene, { sheetId, box: edited }, first);
  };
};

/** Sizes and the like; not while rows are on the move, for the two count them differently then. */
function takeFrame(screen: GridScreen, sheet: Sheet): void {
  const worksheet = screen.unit?.getSheetBySheetId(sheet.id);
  if (!worksheet || screen.isHeld) return;
  takeLayout(sheet, worksheet);
  screen.shown.rememberFrame(sheet);
}

/** Rows, columns, sheets and names: the host does the same to its own workbook. */
async function takeShape(
  surroundings: Surroundings,
  command: ICommandInfo,
  touched: Set<string>,
): Promise<void> {
  const { screen } = surroundings;
  const change = shapeChange(command);
  shapeOfShown(command, screen.shown);
  screen.hold();
  const done = carryOut(surroundings, (scene) => {
    screen.release();
    change(scene);
    screen.shown.rememberFrames(scene.book);
    for (const sheet of scene.book.sheets) takeFrame(screen, sheet);
  });
  const added = insertedSheet(command);
  if (added !== undefined) takeSoon(surroundings, touched, added, takeSheet);
  await done;
}

async function carryOut(
  { host, screen, refused }: Surroundings,
  change: (scene: Scene) => void,
): Promise<void> {
  try {
    await host.act(change);
  } catch (reason) {
    screen.loadNext();
    await host.act(() => undefined);
    refused(reason);
  }
}

function takeSelection({ engine: { facade }, host, screen, selected }: Surroundings): void {
  if (!screen.isDrawn) return;
  const workbook = facade.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const range = sheet?.getActiveRange()?.getRange();
  const known = sheet && sheetOfId(host.book, sheet.getSheetId());
  if (!range || !known) return;
  const selection = { sheetId: known.id, box: boxOf(range) };
  screen.shown.showsSelection(selection);
  if (isSelected(host.book, selection)) return;
  host.selectCells(known.name, addressOfBox(selection.box));
  selected();
}

function isSelected({ selection }: Book, other: Book["selection"]): boolean {
  return JSON.stringify(selection) === JSON.stringify(other);
}
