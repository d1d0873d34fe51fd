import type { Box } from "./box";

/** A chart of cells of its own sheet. */
export interface Chart {
  readonly id: string;
  name: string;
  /** As the API calls it: `BarClustered`. */
  readonly type: string;
  title: string;
  /** Categories in the first column, series in the others under their names. */
  source: Box;
  /** The cell that its upper left corner stands on, counted from 0. */
  from: { readonly row: number; readonly column: number };
  /** Points. */
  width: number;
  height: number;
  legend: string;
  /** Cells in hidden rows and columns are left out. */
  visibleOnly: boolean;
  /** Looks of the series, by their place; there may be more than the chart draws. */
  readonly series: ChartSeries[];
  categoriesReversed: boolean;
  /** Where the axis of values begins; absent where the program chooses. */
  valuesFrom?: number;
  valuesShown: boolean;
  valueLines: boolean;
}

/** How one series looks. */
export interface ChartSeries {
  /** `#RRGGBB`, empty for the usual one. */
  color: string;
  hasDataLabels: boolean;
  /** Of the bars' width, in percent. */
  gapWidth: number;
}
