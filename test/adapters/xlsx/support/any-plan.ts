import fc from "fast-check";
import type { CellInput } from "../../../../src/workbook/cell-input";
import type {
  CellFormat,
  HighlightPlan,
  PlannedCell,
  PrintPlan,
  SheetPlan,
  TablePlan,
  ValidationPlan,
} from "../../../../src/workbook/sheet-plan";

/**
 * Any sheet that a plan can say, without what is the default anyway (a look of 11 points, a cell of nothing): of that a
 * file keeps no trace.
 */
const anyPlan: fc.Arbitrary<SheetPlan> = fc
  .record({
    name: fc.constantFrom("依法决策", "It's 1", "A&B", "_fazhi", "!$A$1"),
    visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
    columnWidths: fc.array(
      fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
      {
        maxLength: 12,
      },
    ),
    rowHeights: fc.uniqueArray(
      fc.record({ row: anyRow(), height: fc.integer({ min: 0, max: 818 }).map((n) => n / 2) }),
      { selector: ({ row }) => row, maxLength: 8 },
    ),
    cells: fc.uniqueArray(anyCell(), {
      selector: ({ row, column }) => `${row},${column}`,
      maxLength: 20,
    }),
    frozenRows: fc.nat(9),
    table: fc.option(anyTable(), { nil: undefined }),
    validations: fc.array(anyValidation(), { maxLength: 4 }),
    highlights: fc.array(anyHighlight(), { maxLength: 4 }),
    print: anyPrint(),
    names: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom("封面.年度", "甲.一", "T_末"),
        row: anyRow(),
        column: anyColumn(),
      }),
      { selector: ({ name }) => name, maxLength: 3 },
    ),
    tabColor: fc.option(anyColor(), { nil: undefined }),
  })
  .map(inOrder);

/** Sheets of one workbook: their names and the names of their cells differ. */
export const anyPlans: fc.Arbitrary<readonly SheetPlan[]> = fc
  .array(anyPlan, { minLength: 1, maxLength: 4 })
  .map((plans) =>
    plans.map((plan, index) => ({
      ...plan,
      name: `${plan.name}${index}`,
      names: plan.names.map((name) => ({ ...name, name: `${name.name}.${index}` })),
      ...(plan.table && { table: { ...plan.table, name: `${plan.table.name}_${index}` } }),
    })),
  );

/** Plans list cells and rows in any order; reading gives them in the sheet's. */
function inOrder({ table, tabColor, ...plan }: PartialSheet): SheetPlan {
  return {
    ...plan,
    cells: [...plan.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    rowHeights: [...plan.rowHeights].sort((a, b) => a.row - b.row),
    ...(table && { table }),
    ...(tabColor !== undefined && { tabColor }),
  };
}

type PartialSheet = Omit<SheetPlan, "table" | "tabColor"> & {
  readonly table: TablePlan | undefined;
  readonly tabColor: string | undefined;
};

function anyRow(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 60 });
}

function anyColumn(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 30 });
}

function anyColor(): fc.Arbitrary<string> {
  return fc
    .integer({ min: 1, max: 0xffffff })
    .map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);
}

function anyText(maxLength: number): fc.Arbitrary<string> {
  const odd = ["_x000D_", '"', "&", "&amp;", "<", "\n", "一", " ", "&C", "年12月"];
  return fc
    .array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: "grapheme", maxLength: 4 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((pieces) => pieces.join("").replaceAll(/\r/g, "").slice(0, maxLength))
    .filter((text) => text !== "" && !/[\ud800-\udbff]$/.test(text));
}

function anyCell(): fc.Arbitrary<PlannedCell> {
  return fc
    .record({
      row: anyRow(),
      column: anyColumn(),
      value: anyInput(),
      format: fc.option(anyFormat(), { nil: undefined }),
    })
    .map(({ format, ...cell }) =>
      format === undefined || Object.keys(format).length === 0 ? cell : { ...cell, format },
    )
    .filter(({ value, ...cell }) => value !== null || "format" in cell);
}

function anyInput(): fc.Arbitrary<CellInput> {
  const constant = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    anyText(60),
  );
  const error = fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((name) => ({ error: name }));
  const formula = fc.record({
    formula: fc.constantFrom("SUM(A1:A2)", '"<&"&A1', "'It''s 1'!A1", "1/0"),
    value: fc.oneof(constant, error, fc.constant(null), fc.constant("")),
  });
  return fc.oneof(constant, error, formula, fc.constant(null));
}

function anyFormat(): fc.Arbitrary<CellFormat> {
  const font = fc
    .record(
      {
        name: fc.constantFrom("仿宋", "Calibri", "A&B"),
        sizePoints: fc.constantFrom(9, 10.5, 16),
        bold: fc.constant(true),
        italic: fc.constant(true),
        color: anyColor(),
      },
      { requiredKeys: [] },
    )
    .filter((parts) => Object.keys(parts).length > 0);
  return fc.record(
    {
      numberFormat: fc.constantFrom("0", "@", "0.0%", '0"件"', "#,##0.00;[Red]-#,##0.00"),
      font,
      fill: anyColor(),
      border: fc.constant("thin" as const),
      horizontal: fc.constantFrom("left", "center", "right"),
      vertical: fc.constantFrom("top", "center"),
      wrap: fc.constant(true),
      indent: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: [] },
  );
}

function anyTable(): fc.Arbitrary<TablePlan> {
  return fc.record({
    name: fc.constantFrom("T", "表格"),
    firstRow: fc.integer({ min: 1, max: 9 }),
    lastRow: fc.integer({ min: 10, max: 60 }),
    columns: fc.uniqueArray(anyText(20), { minLength: 1, maxLength: 5 }),
  });
}

/** Some rows of one column. */
function anyRun(): fc.Arbitrary<{ firstRow: number; lastRow: number; column: number }> {
  return fc
    .record({ firstRow: anyRow(), more: fc.nat(20), column: anyColumn() })
    .map(({ firstRow, more, column }) => ({ firstRow, lastRow: firstRow + more, column }));
}

function anyValidation(): fc.Arbitrary<ValidationPlan> {
  const choices = fc.array(
    anyText(10).filter((text) => !text.includes(",") && text.trim() === text),
    { minLength: 1, maxLength: 4 },
  );
  const hint = fc.record({ hintTitle: anyText(32), hint: anyText(100) });
  return fc.oneof(
    fc.tuple(anyRun(), choices).map(([run, list]) => ({ ...run, choices: list })),
    fc.tuple(anyRun(), hint).map(([run, told]) => ({ ...run, choices: [], ...told })),
    fc
      .tuple(anyRun(), choices, hint)
      .map(([run, list, told]) => ({ ...run, choices: list, ...told })),
  );
}

function anyHighlight(): fc.Arbitrary<HighlightPlan> {
  return fc
    .tuple(anyRun(), fc.constantFrom("✗", "○", '"', "A&B"), anyColor())
    .map(([run, beginsWith, color]) => ({ ...run, beginsWith, color }));
}

function anyPrint(): fc.Arbitrary<PrintPlan> {
  return fc
    .record({
      orientation: fc.constantFrom("portrait", "landscape"),
      titleRows: fc.option(
        fc
          .record({ first: anyRow(), more: fc.nat(3) })
          .map(({ first, more }) => ({ first, last: first + more })),
        { nil: undefined },
      ),
      end: fc.option(fc.record({ lastRow: anyRow(), lastColumn: anyColumn() }), {
        nil: { lastRow: 0, lastColumn: 0 },
      }),
      header: fc.oneof(fc.constant(""), anyText(60)),
    })
    .map(({ titleRows, end, ...print }) => ({ ...print, ...end, ...(titleRows && { titleRows }) }));
}
