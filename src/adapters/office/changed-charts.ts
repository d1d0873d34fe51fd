import type { ChartChange, Changes } from "../../workbook/port";

/** The charts of sheets that a write adds. */
export function plannedCharts({ addSheets = [] }: Changes): readonly ChartChange[] {
  return addSheets.flatMap(({ name: sheet, charts = [] }) =>
    charts.map((after) => ({ sheet, name: after.name, after })),
  );
}

/** All charts that a write changes. */
export function changedCharts(changes: Changes): readonly ChartChange[] {
  return [...plannedCharts(changes), ...(changes.charts ?? [])];
}
