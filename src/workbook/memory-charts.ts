import type { MemorySheet } from "./memory-sheet";
import type { ChartChange } from "./port";
import type { ChartPlan } from "./sheet-plan";

/** Puts charts, points those that are there at other cells, and takes charts away. */
export function changeCharts(
  sheets: Map<string, MemorySheet>,
  changes: readonly ChartChange[],
): void {
  for (const { sheet, name, after } of changes) {
    const own = sheets.get(sheet.toLowerCase());
    if (own === undefined) continue;
    const known = own.charts.find((chart) => chart.name === name);
    const chart = known && after ? { ...known, source: after.source } : after;
    sheets.set(sheet.toLowerCase(), { ...own, charts: withChart(own.charts, name, chart) });
  }
}

/** Charts are again what they were before some changes, or not there. */
export function putChartsBack(
  sheets: Map<string, MemorySheet>,
  changes: readonly ChartChange[],
  before: ReadonlyMap<string, MemorySheet>,
): void {
  for (const { sheet, name } of changes) {
    const own = sheets.get(sheet.toLowerCase());
    const old = before.get(sheet.toLowerCase());
    if (own === undefined || old === undefined) continue;
    const chart = old.charts.find((each) => each.name === name);
    sheets.set(sheet.toLowerCase(), { ...own, charts: withChart(own.charts, name, chart) });
  }
}

/** In the place of the one of that name, else at the end; without it where none is given. */
function withChart(
  charts: readonly ChartPlan[],
  name: string,
  chart: ChartPlan | undefined,
): readonly ChartPlan[] {
  const wanted = chart === undefined ? [] : [chart];
  const isThere = charts.some((each) => each.name === name);
  if (!isThere) return [...charts, ...wanted];
  return charts.flatMap((each) => (each.name === name ? wanted : [each]));
}
