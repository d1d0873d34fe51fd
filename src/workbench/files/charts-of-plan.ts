import type { ChartPlan } from "../../workbook/sheet-plan";
import type { Book } from "../host/book/book";
import { newId } from "../host/book/book";
import type { Chart } from "../host/book/chart";
import type { Sheet } from "../host/book/sheet";

/** A chart as the add-in would put it: bars from the top, a number at each, no axis of numbers. */
export function chartOfPlan(book: Book, plan: ChartPlan): Chart {
  const { name, title, at, widthPoints, heightPoints, source, colors } = plan;
  return {
    id: newId(book),
    name,
    type: "BarClustered",
    title,
    source: { ...source, row: source.row - 1, column: source.column - 1 },
    from: { row: at.row - 1, column: at.column - 1 },
    width: widthPoints,
    height: heightPoints,
    legend: "Bottom",
    visibleOnly: false,
    series: colors.map((color) => ({ color, hasDataLabels: true, gapWidth: 60 })),
    categoriesReversed: true,
    valuesFrom: 0,
    valuesShown: false,
    valueLines: false,
  };
}

/** The charts of a sheet as plans that would put them. */
export function chartPlans({ charts }: Sheet): readonly ChartPlan[] {
  return charts.map(({ name, title, from, width, height, source, series }) => ({
    name,
    title,
    at: { row: from.row + 1, column: from.column + 1 },
    widthPoints: width,
    heightPoints: height,
    source: { ...source, row: source.row + 1, column: source.column + 1 },
    colors: series.map(({ color }) => color),
  }));
}
