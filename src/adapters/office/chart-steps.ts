import { cellName } from "../../workbook/address";
import type { ChartChange } from "../../workbook/port";
import type { ChartPlan } from "../../workbook/sheet-plan";
import { areaName } from "./areas";
import { API, type HasApi } from "./requirements";
import type { ChartAddress, Targets } from "./survey";
import { NO_TARGETS } from "./survey";
import type { WriteStep } from "./write-step";

/**
 * Puts charts, lets those that are there draw other cells, and takes charts away; after everything that they draw.
 *
 * @param isThere as far as is known; a chart that somebody took away meanwhile stays away, and nothing fails
 * @param isFresh their sheets are added by the same write
 */
export function chartSteps(
  changes: readonly ChartChange[],
  isThere: (chart: ChartAddress) => boolean,
  isFresh: boolean,
  has: HasApi,
): readonly WriteStep[] {
  if (!has(API.charts)) return [];
  return changes.flatMap(({ sheet, name, after }) => {
    const chart = { sheet, name };
    const targets = { ...NO_TARGETS, charts: [chart] };
    const before = isFresh ? NO_TARGETS : targets;
    const known = !isFresh && isThere(chart);
    if (after === undefined) return known ? [step(before, targets, removal(chart))] : [];
    return [step(before, targets, known ? redrawing(chart, after) : putting(sheet, after))];
  });
}

/** Adds a chart as planned. */
export function putting(sheet: string, plan: ChartPlan): WriteStep["make"] {
  return (context) => {
    const { name, title, at, widthPoints, heightPoints, source, colors } = plan;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRange(areaName({ sheet, ...source }));
    const chart = worksheet.charts.add("BarClustered", range, "Columns");
    chart.name = name;
    chart.title.text = title;
    // People hide the cells that it draws, and the chart stays.
    chart.plotVisibleOnly = false;
    chart.legend.position = "Bottom";
    chart.axes.categoryAxis.reversePlotOrder = true;
    // Bars begin at 0, or their lengths would mislead; an axis of its own choice may begin later.
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.visible = false;
    for (const [index, color] of colors.entries()) {
      const series = chart.series.getItemAt(index);
      series.format.fill.setSolidColor(color);
      series.gapWidth = GAP;
      series.hasDataLabels = true;
    }
    chart.setPosition(cellName(at.row, at.column));
    chart.width = widthPoints;
    chart.height = heightPoints;
  };
}

/** Lets a chart draw other cells; what people made of it stays. */
export function redrawing({ sheet, name }: ChartAddress, { source }: ChartPlan): WriteStep["make"] {
  return (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRange(areaName({ sheet, ...source }));
    worksheet.charts.getItemOrNullObject(name).setData(range, "Columns");
  };
}

/** Takes a chart away. */
export function removal({ sheet, name }: ChartAddress): WriteStep["make"] {
  return (context) => {
    context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name).delete();
  };
}

function step(before: Targets, after: Targets, make: WriteStep["make"]): WriteStep {
  return { weight: CHART_WEIGHT, before, after, make };
}

/** Between two groups of bars, in percent of a bar. */
const GAP = 60;
/** What travels for a chart that is put, and looked for before and after. */
export const CHART_WEIGHT = 8_000;
