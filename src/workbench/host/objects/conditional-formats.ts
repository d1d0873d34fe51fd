import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import { newId } from "../book/book";
import { covers, intersection } from "../book/box";
import type { ConditionalFormat } from "../book/cell-rules";
import { guardCells } from "../book/guard";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType, Scene } from "../host-object";
import { Arguments } from "./arguments";
import { CONDITIONAL_FORMAT } from "./conditional-format";

const KINDS = ["Custom", "ContainsText", "CellValue"];

/** The conditional formats that touch a range. */
export const CONDITIONAL_FORMATS: ObjectType<Area> = {
  name: "ConditionalFormatCollection",
  items: (area, scene) => touching(area, scene).map((one) => formatObject(area, one)),
  find: (area, key, scene) => {
    const found = touching(area, scene).find(({ id }) => id === key);
    return found === undefined ? null : formatObject(area, found);
  },
  methods: {
    GetCount: (area, _given, scene) => touching(area, scene).length,
    GetItemAt: (area, given, scene) => {
      const index = new Arguments(given, "ConditionalFormatCollection.getItemAt").whole(0);
      const found = touching(area, scene)[index];
      if (found === undefined) throw new HostError("ItemNotFound");
      return formatObject(area, found);
    },
    Add: (area, given, scene) => {
      guardCells(scene.book, area, "allowFormatCells", "ConditionalFormatCollection.add");
      const type = new Arguments(given, "ConditionalFormatCollection.add").text(0);
      if (!KINDS.includes(type)) {
        throw new HostError("ApiNotFound", `The simulated host has no conditional format ${type}.`);
      }
      const sheet = sheetOf(scene.book, area.sheetId);
      for (const other of sheet.conditionalFormats) other.priority += 1;
      const added: ConditionalFormat = {
        id: newId(scene.book),
        box: area.box,
        type,
        stopIfTrue: false,
        priority: 0,
        rule: {},
        fill: "",
        font: {},
      };
      sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
      return formatObject(area, added);
    },
    ClearAll: (area, _given, scene) => {
      guardCells(scene.book, area, "allowFormatCells", "ConditionalFormatCollection.clearAll");
      const sheet = sheetOf(scene.book, area.sheetId);
      const partly = touching(area, scene).some(({ box }) => !covers(area.box, box));
      if (partly) {
        throw new HostError("ApiNotFound", "The simulated host splits no conditional format.");
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        ({ box }) => !intersection(box, area.box),
      );
      return null;
    },
  },
};

function touching({ sheetId, box }: Area, { book }: Scene): readonly ConditionalFormat[] {
  const { conditionalFormats } = sheetOf(book, sheetId);
  return conditionalFormats.filter((one) => intersection(one.box, box) !== undefined);
}

function formatObject({ sheetId }: Area, { id }: ConditionalFormat): HostObject {
  return objectOf(CONDITIONAL_FORMAT, { sheetId, id });
}
