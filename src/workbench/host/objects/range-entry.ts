import type { Area } from "../book/area";
import { sheetOf } from "../book/area";
import { addressOfBox, isOneCell } from "../book/box";
import type { CellState } from "../book/cell";
import { valueType, wireValue } from "../book/cell";
import { enterValues } from "../book/edit-cells";
import { cellAt } from "../book/sheet";
import { EVENTS, WHOLE_WORKBOOK } from "../events";
import type { Scene } from "../host-object";
import type { Json } from "../wire/request";

/** Enters values and tells those who listen. */
export function enter(scene: Scene, area: Area, value: Json, location: string): void {
  const before = firstCell(scene, area);
  enterValues(scene, area, value, location);
  raiseEdited(scene, area, before);
}

/** Tells that cells were edited; of a single cell also what it held and what it holds. */
export function raiseEdited(scene: Scene, area: Area, before: CellState): void {
  const after = firstCell(scene, area);
  raiseChanged(scene, area, "RangeEdited", {
    ...(isOneCell(area.box) && {
      valueBefore: wireValue(before.value),
      valueTypeBefore: valueType(before.value),
      valueAfter: wireValue(after.value),
      valueTypeAfter: valueType(after.value),
    }),
  });
}

export function raiseChanged(
  scene: Scene,
  { sheetId, box }: Area,
  changeType: string,
  details: Readonly<Record<string, Json>> = {},
): void {
  const data = { changeType, source: "Local", worksheetId: sheetId, address: addressOfBox(box) };
  scene.raise({
    type: EVENTS.worksheetChanged,
    targets: [sheetId, WHOLE_WORKBOOK],
    data: { ...data, ...details },
    tellsCause: true,
  });
}

function firstCell({ book }: Scene, { sheetId, box }: Area): CellState {
  return cellAt(sheetOf(book, sheetId), box.row, box.column);
}
