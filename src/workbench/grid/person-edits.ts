import type { ICommandInfo } from "@univerjs/core";
import {
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../host/book/book";
import { sheetOfId } from "../host/book/book";
import type { ExcelHost } from "../host/excel-host";
import type { Scene } from "../host/host-object";
import { raiseEdited } from "../host/objects/range-entry";
import { cellAt } from "../host/book/sheet";
import { addressOfBox } from "../host/book/box";
import type { Engine } from "./engine";
import type { GridScreen } from "./grid-screen";
import { boxOf } from "./sheet-data";
import { isOfShape, shapeChange } from "./shape-changes";
import { takeCells } from "./taken-cells";
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
    else if (isOfShape(command)) void takeShape(surroundings, command);
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

type Take = (surroundings: Surroundings, scene: Scene, what: string) => void;

/** One command of people's makes many small changes; what they concern is read once behind them. */
function takeSoon(
  surroundings: Surroundings,
  touched: Set<string>,
  what: string,
  take: Take,
): void {
  if (touched.has(what)) return;
  touched.add(what);
  surroundings.screen.expectEdit();
  queueMicrotask(() => {
    touched.delete(what);
    void carryOut(surroundings, (scene) => {
      surroundings.screen.editTaken();
      take(surroundings, scene, what);
    });
  });
}

function takeAllNames({ engine, screen }: Surroundings, { book }: Scene): void {
  const unit = screen.unit?.getUnitId();
  if (unit === undefined) return;
  takeNames(engine, book, unit);
  screen.shown.rememberNames(book);
}

function takeSheet({ engine, screen }: Surroundings, scene: Scene, sheetId: string): void {
  const workbook = screen.unit;
  const sheet = sheetOfId(scene.book, sheetId);
  const worksheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !sheet || !worksheet) return;
  const before = new Map(sheet.cells);
  const { edited, agreed } = takeCells(engine, workbook, sheet, scene.today);
  takeLayout(sheet, worksheet);
  screen.shown.agree(sheet, agreed);
  if (edited === undefined) return;
  scene.book.stale = true;
  const first = cellAt({ ...sheet, cells: before }, edited.row, edited.column);
  raiseEdited(scene, { sheetId, box: edited }, first);
}

/** Rows, columns, sheets and names: the host does the same to its own workbook. */
async function takeShape(surroundings: Surroundings, command: ICommandInfo): Promise<void> {
  const { screen } = surroundings;
  const change = shapeChange(command);
  screen.hold();
  await carryOut(surroundings, (scene) => {
    screen.release();
    const follows = change(scene);
    if (follows === "load") screen.loadNext();
    else screen.shown.remember(scene.book);
  });
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
