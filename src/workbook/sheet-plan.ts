import type { CellInput } from "./cell-input";

/** A worksheet as it is to be created: complete, in domain terms, for any adapter to build. */
export interface SheetPlan {
  readonly name: string;
  /** `veryHidden` sheets are not offered by Excel's own Unhide. */
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Column widths in characters of the default font, from column A. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly cells: readonly PlannedCell[];
  /** Rows above the cut stay in view when scrolling. */
  readonly frozenRows: number;
  readonly table?: TablePlan;
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
  readonly print: PrintPlan;
  /** Absent where there are none. */
  readonly charts?: readonly ChartPlan[];
  /** Workbook-wide names of single cells on this sheet. */
  readonly names: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
  }[];
  /** `#RRGGBB` */
  readonly tabColor?: string;
}

/** One cell of a planned sheet. Rows and columns count from 1. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
  readonly format?: CellFormat;
}

/** A table without filter buttons, header row included. Header cells must be text and differ from each other. */
export interface TablePlan {
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly string[];
}

/** Help for typing, never a check: a list to choose from that lets other text through. */
export interface ValidationPlan {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
  /** Choices, shorter than 255 characters together; empty for a hint alone. */
  readonly choices: readonly string[];
  readonly hintTitle?: string;
  readonly hint?: string;
}

/** Text of a column that begins with the given characters is shown in a colour (a live mark of a native check). */
export interface HighlightPlan {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
  readonly beginsWith: string;
  /** `#RRGGBB` */
  readonly color: string;
}

/**
 * A picture of cells on the same sheet: bars lying side by side, a group of them for each category from the top, a number at
 * each bar in place of an axis.
 */
export interface ChartPlan {
  /** Unlike the name of any other chart on the sheet: by it the chart is found again. */
  readonly name: string;
  readonly title: string;
  /** Where its upper left corner comes to stand, and how large it becomes. */
  readonly at: { readonly row: number; readonly column: number };
  readonly widthPoints: number;
  readonly heightPoints: number;
  /** What it draws: categories in the first column, the names of the series in the first row, numbers in all others. */
  readonly source: CellBlock;
  /** A colour for each series, `#RRGGBB`. */
  readonly colors: readonly string[];
}

/** A rectangle of cells. Rows and columns count from 1. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A4, fitted to one page across, with page numbers at the foot. Nothing is printed where `lastRow` is 0. */
export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Text in the middle of each page's head. */
  readonly header: string;
}

/** How a cell looks. Every part is optional: what is absent is the default. */
export interface CellFormat {
  /** Excel number format code, in its invariant form. */
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly sizePoints?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** `#RRGGBB` */
    readonly color?: string;
  };
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly border?: "none" | "thin";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Whole characters. */
  readonly indent?: number;
}
