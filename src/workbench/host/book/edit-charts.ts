import type { Scene } from "../host-object";
import { HostError } from "../host-error";
import type { Area } from "./area";
import { sheetOf } from "./area";
import { newId } from "./book";
import type { Box } from "./box";
import type { Chart, ChartSeries } from "./chart";
import { guardCells } from "./guard";
import { movedBox } from "./moved-box";
import type { Shift } from "./moved-box";
import type { Sheet } from "./sheet";

const KINDS = ["BarClustered"];

/** Puts a chart on a sheet, beside its cells. */
export function addChart(scene: Scene, sheetId: string, type: string, source: Area): Chart {
  guardCharts(scene, sheetId, "ChartCollection.add");
  if (!KINDS.includes(type)) {
    throw new HostError("ApiNotFound", `The simulated host has no chart ${type}.`);
  }
  const sheet = sheetOf(scene.book, sheetId);
  const chart: Chart = {
    id: newId(scene.book),
    name: freeName(sheet),
    type,
    title: "",
    source: ownBox(source, sheetId),
    from: { row: source.box.row, column: source.box.column + source.box.columns },
    width: 360,
    height: 216,
    legend: "Right",
    visibleOnly: true,
    series: [],
    categoriesReversed: false,
    valuesShown: true,
    valueLines: true,
  };
  sheet.charts.push(chart);
  return chart;
}

/** Lets a chart draw other cells; its look and its place stay. */
export function redrawChart(scene: Scene, sheetId: string, chart: Chart, source: Area): void {
  guardCharts(scene, sheetId, "Chart.setData");
  chart.source = ownBox(source, sheetId);
}

export function deleteChart(scene: Scene, sheetId: string, chart: Chart): void {
  guardCharts(scene, sheetId, "Chart.delete");
  const sheet = sheetOf(scene.book, sheetId);
  sheet.charts = sheet.charts.filter((one) => one !== chart);
}

/** The look of a series; `undefined` where the chart draws none in this place. */
export function seriesAt(chart: Chart, index: number): ChartSeries | undefined {
  if (index < 0 || index >= seriesCount(chart)) return undefined;
  const known = chart.series[index];
  if (known !== undefined) return known;
  const fresh = { color: "", hasDataLabels: false, gapWidth: 182 };
  chart.series[index] = fresh;
  return fresh;
}

export function seriesCount({ source }: Chart): number {
  return source.columns - 1;
}

/** Cells that came or went take what a chart draws, and the chart, with them. */
export function moveChart(chart: Chart, shift: Shift): void {
  chart.source = movedBox(chart.source, shift) ?? chart.source;
  const corner = movedBox({ ...chart.from, rows: 1, columns: 1 }, shift);
  if (corner) chart.from = { row: corner.row, column: corner.column };
}

/** @throws HostError where the sheet is protected against it */
export function guardCharts({ book }: Scene, sheetId: string, location: string): void {
  const box = { row: 0, column: 0, rows: 1, columns: 1 };
  guardCells(book, { sheetId, box }, "allowEditObjects", location);
}

function ownBox({ sheetId, box }: Area, own: string): Box {
  if (sheetId !== own) {
    throw new HostError("ApiNotFound", "The simulated host draws no cells of another sheet.");
  }
  return box;
}

function freeName({ charts }: Sheet): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `图表 ${number}`)) number += 1;
  return `图表 ${number}`;
}
