import { sheetOf } from "./book/area";
import type { Area } from "./book/area";
import { addressOfBox } from "./book/box";
import { EVENTS, WHOLE_WORKBOOK } from "./events";
import type { Scene } from "./host-object";

/** Brings a sheet up and selects cells of it; tells those who listen. */
export function selectArea(scene: Scene, area: Area): void {
  const { book } = scene;
  sheetOf(book, area.sheetId);
  const before = book.selection;
  book.selection = area;
  if (before.sheetId !== area.sheetId) {
    raise(scene, EVENTS.worksheetDeactivated, before.sheetId);
    raise(scene, EVENTS.worksheetActivated, area.sheetId);
  }
  if (JSON.stringify(before) === JSON.stringify(area)) return;
  const data = { address: addressOfBox(area.box), worksheetId: area.sheetId };
  const targets = [area.sheetId, WHOLE_WORKBOOK];
  scene.raise({ type: EVENTS.worksheetSelectionChanged, targets, data });
}

function raise(scene: Scene, type: number, sheetId: string): void {
  scene.raise({ type, targets: [sheetId, WHOLE_WORKBOOK], data: { worksheetId: sheetId } });
}
