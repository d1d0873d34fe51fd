import type { Chart, ChartSeries } from "../book/chart";
import { guardCharts, seriesAt, seriesCount } from "../book/edit-charts";
import { flag, text } from "../book/look-fields";
import { HostError } from "../host-error";
import { objectOf } from "../host-object";
import type { HostObject, ObjectType, Scene } from "../host-object";
import { Arguments } from "./arguments";
import { type ChartPlace, chartOf, chartProperty } from "./chart-place";

/** The title over a chart. */
export const CHART_TITLE: ObjectType<ChartPlace> = {
  name: "ChartTitle",
  properties: {
    Text: chartProperty(
      ({ title }) => title,
      (chart, value) => (chart.title = text(value)),
    ),
  },
};

export const CHART_LEGEND: ObjectType<ChartPlace> = {
  name: "ChartLegend",
  properties: {
    Position: chartProperty(
      ({ legend }) => legend,
      (chart, value) => (chart.legend = text(value)),
    ),
  },
};

const CATEGORY_AXIS: ObjectType<ChartPlace> = {
  name: "ChartAxis",
  properties: {
    ReversePlotOrder: chartProperty(
      ({ categoriesReversed }) => categoriesReversed,
      (chart, value) => (chart.categoriesReversed = flag(value)),
    ),
  },
};

const GRIDLINES: ObjectType<ChartPlace> = {
  name: "ChartGridlines",
  properties: {
    Visible: chartProperty(
      ({ valueLines }) => valueLines,
      (chart, value) => (chart.valueLines = flag(value)),
    ),
  },
};

const VALUE_AXIS: ObjectType<ChartPlace> = {
  name: "ChartAxis",
  properties: {
    // The host draws nothing, so what it would choose is not known; an empty text leaves the choice to it.
    Minimum: chartProperty(
      ({ valuesFrom }) => valuesFrom ?? "",
      (chart, value) => {
        if (value === "") delete chart.valuesFrom;
        else if (typeof value === "number") chart.valuesFrom = value;
        else throw new HostError("InvalidArgument");
      },
    ),
    Visible: chartProperty(
      ({ valuesShown }) => valuesShown,
      (chart, value) => (chart.valuesShown = flag(value)),
    ),
  },
  children: { MajorGridlines: (place) => objectOf(GRIDLINES, place) },
};

export const CHART_AXES: ObjectType<ChartPlace> = {
  name: "ChartAxes",
  children: {
    CategoryAxis: (place) => objectOf(CATEGORY_AXIS, place),
    ValueAxis: (place) => objectOf(VALUE_AXIS, place),
  },
};

/** One series of a chart, by its place in it. */
interface SeriesPlace extends ChartPlace {
  readonly index: number;
}

const SERIES_FILL: ObjectType<SeriesPlace> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (place, given, scene) => {
      guardCharts(scene, place.sheetId, "ChartFill.setSolidColor");
      const color = new Arguments(given, "ChartFill.setSolidColor").text(0);
      lookOf(place, chartOf(place, scene)).color = color.toUpperCase();
      return null;
    },
  },
};

const SERIES_FORMAT: ObjectType<SeriesPlace> = {
  name: "ChartSeriesFormat",
  children: { Fill: (place) => objectOf(SERIES_FILL, place) },
};

const ONE_SERIES: ObjectType<SeriesPlace> = {
  name: "ChartSeries",
  properties: {
    HasDataLabels: chartProperty<SeriesPlace>(
      (chart, place) => lookOf(place, chart).hasDataLabels,
      (chart, value, place) => (lookOf(place, chart).hasDataLabels = flag(value)),
    ),
    GapWidth: chartProperty<SeriesPlace>(
      (chart, place) => lookOf(place, chart).gapWidth,
      (chart, value, place) => (lookOf(place, chart).gapWidth = Number(value)),
    ),
  },
  children: { Format: (place) => objectOf(SERIES_FORMAT, place) },
};

/** The series of a chart. */
export const CHART_SERIES: ObjectType<ChartPlace> = {
  name: "ChartSeriesCollection",
  items: (place, scene) =>
    Array.from({ length: seriesCount(chartOf(place, scene)) }, (_, index) =>
      seriesObject(place, index),
    ),
  properties: { Count: { get: (place, scene) => seriesCount(chartOf(place, scene)) } },
  methods: {
    GetCount: (place, _given, scene) => seriesCount(chartOf(place, scene)),
    GetItemAt: (place, given, scene: Scene) => {
      const index = new Arguments(given, "ChartSeriesCollection.getItemAt").whole(0);
      if (seriesAt(chartOf(place, scene), index) === undefined) {
        throw new HostError("InvalidArgument", undefined, "ChartSeriesCollection.getItemAt");
      }
      return seriesObject(place, index);
    },
  },
};

function seriesObject(place: ChartPlace, index: number): HostObject {
  return objectOf(ONE_SERIES, { ...place, index });
}

function lookOf({ index }: SeriesPlace, chart: Chart): ChartSeries {
  const look = seriesAt(chart, index);
  if (look === undefined) throw new HostError("ItemNotFound", undefined, "ChartSeries");
  return look;
}
