import { sheetOf } from "../book/area";
import type { Chart } from "../book/chart";
import { addChart } from "../book/edit-charts";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType, Scene } from "../host-object";
import { Arguments } from "./arguments";
import { CHART } from "./chart";

/** The charts of one sheet, by the sheet's id. */
export const CHARTS: ObjectType<string> = {
  name: "ChartCollection",
  items: (sheetId, { book }) =>
    sheetOf(book, sheetId).charts.map((chart) => chartObject(sheetId, chart)),
  find: (sheetId, key, scene) => found(sheetId, key, scene),
  properties: { Count: { get: (sheetId, { book }) => sheetOf(book, sheetId).charts.length } },
  methods: {
    GetCount: (sheetId, _given, { book }) => sheetOf(book, sheetId).charts.length,
    GetItem: (sheetId, [key], scene) => {
      const chart = found(sheetId, key, scene);
      if (chart !== null) return chart;
      throw new HostError("ItemNotFound", undefined, "ChartCollection.getItem");
    },
    GetItemOrNullObject: (sheetId, [key], scene) => found(sheetId, key, scene),
    Add: (sheetId, given, scene) => {
      const args = new Arguments(given, "ChartCollection.add");
      // Guessing whether series are rows or columns is left to Excel.
      if (args.optionalText(2) !== "Columns") args.refuse();
      const source = args.area(1, scene.book, sheetId);
      return chartObject(sheetId, addChart(scene, sheetId, args.text(0), source));
    },
  },
};

function found(sheetId: string, key: unknown, { book }: Scene): HostObject | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const chart = sheetOf(book, sheetId).charts.find(({ id, name }) => id === key || name === key);
  return chart === undefined ? null : chartObject(sheetId, chart);
}

function chartObject(sheetId: string, { id }: Chart): HostObject {
  return objectOf(CHART, { sheetId, id });
}
