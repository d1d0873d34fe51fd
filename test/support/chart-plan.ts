import type { ChartPlan } from "../../src/workbook/sheet-plan";

/** A chart of two years over a block in the sheet's first cells, its place and size as given or any. */
export function chartPlan(rows: number, given: Partial<ChartPlan> = {}): ChartPlan {
  return {
    name: "附图",
    title: "两年对比",
    at: { row: 4, column: 8 },
    widthPoints: 420,
    heightPoints: 180,
    source: { row: 1, column: 1, rows, columns: 3 },
    colors: ["#2F5597", "#A6A6A6"],
    ...given,
  };
}
