import type { ChartChange, Changes } from "../../workbook/port";

/** All charts that a write changes, those of sheets that it adds among them. */
export function changedCharts({ addSheets = [], charts = [] }: Changes): readonly ChartChange[] {
  const planned = addSheets.flatMap(({ name: sheet, charts: plans = [] }) =>
    plans.map((after) => ({ sheet, name: after.name, after })),
  );
  return [...planned, ...charts];
}
