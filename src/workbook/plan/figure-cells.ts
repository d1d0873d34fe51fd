import type { Figure, Row } from "../../core/definition/definition";
import { doubleOfDecimal } from "../../core/model/decimal";
import { BLANK } from "../../core/model/entry";
import { priorContentOf } from "../cell-content";
import { nativeFormulaOf, nativePriorFormulaOf, repeatFormulaOf } from "../native/native-formula";
import type { CellInput } from "../cell-input";
import type { CellFormat, PlannedCell } from "../sheet-plan";
import { COLUMNS, PLANNED_COLUMNS, repeatMark } from "./columns";
import type { ColumnKey } from "./columns";
import { LOOK } from "./look";
import { formatShowing, GENERAL, plannedFormat } from "./number-format";
import { linesOf } from "./text-width";
import { plannedFormula } from "./planned-formula";
import type { SectionContext } from "./planned-formula";

/** The cells of one row: a figure asked or computed here, or one shown by reference. */
export function figureCells(
  row: Row,
  at: number,
  sheet: string,
  context: SectionContext,
): readonly PlannedCell[] {
  const { figure } = row;
  const shown = row.repeat ? repeatedCells(row, sheet, context) : ownCells(figure, sheet, context);
  const cells: Readonly<Record<ColumnKey, Shown>> = {
    id: { value: row.repeat ? repeatMark(figure.id) : figure.id, format: LOOK.id },
    label: { value: figure.label, format: LOOK.label },
    unit: { value: figure.unit, format: LOOK.unit },
    office: { value: figure.office ?? null, format: LOOK.label },
    ...shown,
  };
  return COLUMNS.map(({ key }) => ({ row: at, column: PLANNED_COLUMNS[key], ...cells[key] }));
}

/** How many lines the label of a row takes. */
export function labelLines({ figure }: Row, width: number): number {
  return linesOf(figure.label, width - 3);
}

interface Shown {
  readonly value: CellInput;
  readonly format: CellFormat;
}

type OwnKey = "current" | "qualifier" | "prior" | "period" | "note" | "check";

function ownCells(
  figure: Figure,
  sheet: string,
  context: SectionContext,
): Readonly<Record<OwnKey, Shown>> {
  const formula = nativeFormulaOf(figure, context.definition);
  const check = context.checks.get(figure.id);
  const current: Shown = formula
    ? { value: plannedFormula(formula, sheet, context), format: LOOK.formula }
    : { value: null, format: figure.kind === "text" ? LOOK.inputText : LOOK.input };
  return {
    current: { ...current, format: withFigureFormat(current.format, figure) },
    qualifier: { value: null, format: { ...LOOK.input, horizontal: "center" } },
    prior: priorCell(figure, sheet, context),
    period: {
      value: figure.period ?? null,
      format: { ...LOOK.input, horizontal: "left", indent: 1 },
    },
    note: { value: null, format: LOOK.inputText },
    check: { value: check ? plannedFormula(check, sheet, context) : null, format: LOOK.check },
  };
}

function repeatedCells(
  row: Row,
  sheet: string,
  context: SectionContext,
): Readonly<Record<OwnKey, Shown>> {
  const value = plannedFormula(repeatFormulaOf(row.figure, "current"), sheet, context);
  const word = plannedFormula(repeatFormulaOf(row.figure, "qualifier"), sheet, context);
  const nothing: Shown = { value: null, format: LOOK.check };
  return {
    current: { value, format: withFigureFormat(LOOK.formula, row.figure) },
    qualifier: { value: word, format: { ...LOOK.formula, horizontal: "center" } },
    prior: nothing,
    period: nothing,
    note: nothing,
    check: nothing,
  };
}

function withFigureFormat(
  format: CellFormat,
  figure: Figure,
  numberFormat = plannedFormat(figure),
): CellFormat {
  const isText = figure.kind === "text";
  return {
    ...format,
    ...(numberFormat === GENERAL ? {} : { numberFormat }),
    horizontal: isText ? "left" : "right",
    indent: 1,
  };
}

/** Last year's figure as stated, decimals and all; one that nobody stated is computed over last year's cells. */
function priorCell(figure: Figure, sheet: string, context: SectionContext): Shown {
  const entry = context.prior.get(figure.id)?.entry ?? BLANK;
  const formula =
    entry.state === "blank" ? nativePriorFormulaOf(figure, context.definition) : undefined;
  if (formula !== undefined) {
    const value = plannedFormula(formula, sheet, context);
    return { value, format: withFigureFormat(LOOK.formula, figure) };
  }
  const content = priorContentOf(entry, figure);
  if (content === null || typeof content === "string") {
    return { value: content, format: withFigureFormat(LOOK.prior, figure) };
  }
  const hasDecimals = figure.kind === "amount" || figure.kind === "rate";
  const numberFormat = hasDecimals ? formatShowing(content, figure) : plannedFormat(figure);
  const format = withFigureFormat(LOOK.prior, figure, numberFormat);
  return { value: doubleOfDecimal(content), format };
}
