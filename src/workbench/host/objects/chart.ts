import { areaOfAddress } from "../book/area";
import type { Chart } from "../book/chart";
import { deleteChart, redrawChart } from "../book/edit-charts";
import { flag, text } from "../book/look-fields";
import { HostError } from "../host-error";
import { isHostObject, objectOf } from "../host-object";
import type { Argument, ObjectType, Scene } from "../host-object";
import type { Json } from "../wire/request";
import { Arguments } from "./arguments";
import { CHART_AXES, CHART_LEGEND, CHART_SERIES, CHART_TITLE } from "./chart-parts";
import { type ChartPlace, chartOf, chartProperty } from "./chart-place";

/** A chart, by its sheet's id and its own. */
export const CHART: ObjectType<ChartPlace> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: chartProperty(
      ({ name }) => name,
      (chart, value) => (chart.name = text(value)),
    ),
    PlotVisibleOnly: chartProperty(
      ({ visibleOnly }) => visibleOnly,
      (chart, value) => (chart.visibleOnly = flag(value)),
    ),
    Width: size("width"),
    Height: size("height"),
  },
  children: {
    Title: (place) => objectOf(CHART_TITLE, place),
    Legend: (place) => objectOf(CHART_LEGEND, place),
    Axes: (place) => objectOf(CHART_AXES, place),
    Series: (place) => objectOf(CHART_SERIES, place),
    Worksheet: ({ sheetId }, { worksheet }) => worksheet(sheetId),
  },
  methods: {
    SetData: (place, given, scene) => {
      const args = new Arguments(given, "Chart.setData");
      if (args.optionalText(1) !== "Columns") args.refuse();
      const source = args.area(0, scene.book, place.sheetId);
      redrawChart(scene, place.sheetId, chartOf(place, scene), source);
      return null;
    },
    SetPosition: (place, [from, to], scene) => {
      const chart = chartOf(place, scene);
      if ((to ?? null) !== null) {
        throw new HostError("ApiNotFound", "The simulated host stretches no chart over cells.");
      }
      const { row, column } = cornerOf(from ?? null, place, scene);
      chart.from = { row, column };
      return null;
    },
    Delete: (place, _given, scene) => {
      deleteChart(scene, place.sheetId, chartOf(place, scene));
      return null;
    },
  },
};

function size(name: "width" | "height") {
  return chartProperty(
    (chart) => chart[name],
    (chart: Chart, value: Json) => {
      if (typeof value !== "number" || value <= 0) throw new HostError("InvalidArgument");
      chart[name] = value;
    },
  );
}

function cornerOf(from: Argument, { sheetId }: ChartPlace, { book }: Scene) {
  if (typeof from === "string") return areaOfAddress(book, from, sheetId, "Chart.setPosition").box;
  if (isHostObject(from) && from.area) return from.area.box;
  throw new HostError("InvalidArgument", undefined, "Chart.setPosition");
}
