import { HostError } from "../host-error";
import type { Scene } from "../host-object";
import { sheetOf } from "./area";
import type { Area } from "./area";
import { intersection, MOST_COLUMNS, MOST_ROWS } from "./box";
import type { Box } from "./box";
import { moveChart } from "./edit-charts";
import { mapReferences, rewriteFormulas } from "./formula-references";
import { guardCells } from "./guard";
import { movedBox, movedIndex, movedRange } from "./moved-box";
import type { Shift } from "./moved-box";
import { cellKey, placeOfKey } from "./sheet";
import type { Sheet } from "./sheet";

/** Makes room for a range by moving what is there down or right. */
export function insertCells(scene: Scene, area: Area, direction: string): void {
  const down = direction === "Down";
  if (!down && direction !== "Right")
    throw new HostError("InvalidArgument", undefined, "Range.insert");
  guardCells(scene.book, area, down ? "allowInsertRows" : "allowInsertColumns", "Range.insert");
  move(scene, area, { band: area.box, along: down ? "row" : "column", by: 1 });
}

/** Takes a range out and closes the gap from below or from the right. */
export function deleteCells(scene: Scene, area: Area, direction: string): void {
  const up = direction === "Up";
  if (!up && direction !== "Left")
    throw new HostError("InvalidArgument", undefined, "Range.delete");
  guardCells(scene.book, area, up ? "allowDeleteRows" : "allowDeleteColumns", "Range.delete");
  move(scene, area, { band: area.box, along: up ? "row" : "column", by: -1 });
}

function move(scene: Scene, { sheetId }: Area, shift: Shift): void {
  const { book } = scene;
  const sheet = sheetOf(book, sheetId);
  refuseToTear(scene, sheet, shift);
  moveKeys(sheet.cells, shift);
  moveKeys(sheet.validations, shift);
  moveRules(sheet, shift);
  if (isWhole(shift)) moveBands(sheet, shift);
  for (const table of book.tables.filter((one) => one.sheetId === sheetId)) {
    table.box = movedBox(table.box, shift) ?? table.box;
  }
  for (const chart of sheet.charts) moveChart(chart, shift);
  scene.references.move(sheetId, (box) => movedBox(box, shift));
  rewriteFormulas(book, (formula, own) =>
    mapReferences(formula, own, (reference, onSheet) => {
      if (onSheet?.toUpperCase() !== sheet.name.toUpperCase()) return reference;
      const range = movedRange(reference.range, shift);
      if (range === undefined) return "gone";
      return range === reference.range ? reference : { ...reference, range };
    }),
  );
  book.stale = true;
}

/** A table or a merged area is moved whole or not at all. */
function refuseToTear(scene: Scene, sheet: Sheet, shift: Shift): void {
  if (isWhole(shift)) return;
  const tables = scene.book.tables.filter(({ sheetId }) => sheetId === sheet.id);
  const torn = [...tables.map(({ box }) => box), ...sheet.merged].some((box) => tears(box, shift));
  if (torn) throw new HostError("InvalidOperation", undefined, "Range.insert");
}

function tears(box: Box, { band, along }: Shift): boolean {
  const lane =
    along === "row"
      ? { ...band, row: band.row, rows: Infinity }
      : { ...band, column: band.column, columns: Infinity };
  const shared = intersection(lane, box);
  if (shared === undefined) return false;
  return along === "row" ? shared.columns !== box.columns : shared.rows !== box.rows;
}

function moveKeys<T>(cells: Map<number, T>, shift: Shift): void {
  const moved = [...cells].flatMap(([key, cell]): [number, T][] => {
    const box = movedBox({ ...placeOfKey(key), rows: 1, columns: 1 }, shift);
    return box === undefined ? [] : [[cellKey(box.row, box.column), cell]];
  });
  cells.clear();
  for (const [key, cell] of moved) cells.set(key, cell);
}

function moveRules(sheet: Sheet, shift: Shift): void {
  const kept = <T>(
    items: readonly T[],
    box: (item: T) => Box,
    put: (item: T, box: Box) => T,
  ): T[] =>
    items.flatMap((item) => {
      const moved = movedBox(box(item), shift);
      return moved === undefined ? [] : [put(item, moved)];
    });
  sheet.merged = kept(
    sheet.merged,
    (box) => box,
    (_, box) => box,
  );
  sheet.conditionalFormats = kept(
    sheet.conditionalFormats,
    ({ box }) => box,
    (format, box) => ({ ...format, box }),
  );
  const { page } = sheet;
  if (page.printArea) page.printArea = movedBox(page.printArea, shift);
  if (page.titleRows) page.titleRows = movedBox(page.titleRows, shift);
}

/** Heights and hidden rows go with whole rows only. */
function moveBands(sheet: Sheet, shift: Shift): void {
  const [sizes, hidden] =
    shift.along === "row"
      ? [sheet.rowHeights, sheet.hiddenRows]
      : [sheet.columnWidths, sheet.hiddenColumns];
  const movedSizes = [...sizes].flatMap(([at, size]): [number, number][] => {
    const to = movedIndex(at, shift);
    return to === undefined ? [] : [[to, size]];
  });
  const movedHidden = [...hidden].flatMap((at) => movedIndex(at, shift) ?? []);
  sizes.clear();
  hidden.clear();
  for (const [at, size] of movedSizes) sizes.set(at, size);
  for (const at of movedHidden) hidden.add(at);
}

function isWhole({ band, along }: Shift): boolean {
  return along === "row" ? band.columns === MOST_COLUMNS : band.rows === MOST_ROWS;
}
