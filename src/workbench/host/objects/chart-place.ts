import { sheetOf } from "../book/area";
import type { Chart } from "../book/chart";
import { guardCharts } from "../book/edit-charts";
import { HostError } from "../host-error";
import type { Scene, TypedProperty } from "../host-object";
import type { Json } from "../wire/request";

/** Where a chart is found: on which sheet, and by which id. */
export interface ChartPlace {
  readonly sheetId: string;
  readonly id: string;
}

/** @throws HostError where the chart is gone */
export function chartOf({ sheetId, id }: ChartPlace, { book }: Scene): Chart {
  const chart = sheetOf(book, sheetId).charts.find((one) => one.id === id);
  if (chart === undefined) throw new HostError("ItemNotFound", undefined, "Chart");
  return chart;
}

/** A property of a chart or of a part of it; setting it needs what changing the chart needs. */
export function chartProperty<S extends ChartPlace = ChartPlace>(
  get: (chart: Chart, subject: S) => Json,
  set: (chart: Chart, value: Json, subject: S) => unknown,
): TypedProperty<S> {
  return {
    get: (subject, scene) => get(chartOf(subject, scene), subject),
    set: (subject, value, scene) => {
      guardCharts(scene, subject.sheetId, "Chart");
      set(chartOf(subject, scene), value, subject);
    },
  };
}
