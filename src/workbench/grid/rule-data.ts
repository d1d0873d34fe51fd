import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { IRange, ISheetDataValidationRule } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/preset-sheets-conditional-formatting";
import type {
  IConditionFormattingRule,
  INumberHighlightCell,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat, Validation } from "../host/book/cell-rules";
import type { Sheet } from "../host/book/sheet";
import { placeOfKey } from "../host/book/sheet";
import type { Json } from "../host/wire/request";
import { compactStyle } from "./cell-style";
import { rangeOf } from "./sheet-data";

/** Choice lists as the grid has them; a rule of another kind is not drawn, and the input hints stand below the grid. */
export function validationRules({ id, validations }: Sheet): ISheetDataValidationRule[] {
  const cells = new Map<string, { readonly rule: Validation; readonly ranges: IRange[] }>();
  for (const [key, rule] of validations) {
    const found = cells.get(JSON.stringify(rule)) ?? { rule, ranges: [] };
    cells.set(JSON.stringify(rule), found);
    const { row, column } = placeOfKey(key);
    found.ranges.push(rangeOf({ row, column, rows: 1, columns: 1 }));
  }
  return [...cells.values()].flatMap(({ rule, ranges }, index) => {
    const list = listOf(rule);
    return list === undefined ? [] : [{ ...list, uid: `${id}-list-${index}`, ranges }];
  });
}

function listOf({ rule, errorAlert }: Validation) {
  const { source, inCellDropDown } = record(record(rule).list);
  if (typeof source !== "string") return undefined;
  const { showAlert, message, style } = record(errorAlert);
  return {
    type: DataValidationType.LIST,
    formula1: source,
    allowBlank: true,
    showDropDown: inCellDropDown !== false,
    showErrorMessage: showAlert !== false,
    errorStyle: style === "Stop" ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFO,
    error: typeof message === "string" ? message : "",
    renderMode: DataValidationRenderMode.ARROW,
  };
}

/** Conditional formats as the grid has them: by text, by formula and by value. */
export function formatRules({ conditionalFormats }: Sheet): IConditionFormattingRule[] {
  const inOrder = [...conditionalFormats].sort((a, b) => a.priority - b.priority);
  return inOrder.flatMap((format) => {
    const rule = ruleOf(format);
    if (rule === undefined) return [];
    const { id, box, stopIfTrue } = format;
    return [{ cfId: id, ranges: [rangeOf(box)], stopIfTrue, rule }];
  });
}

function ruleOf(format: ConditionalFormat): IConditionFormattingRule["rule"] | undefined {
  const style = styleOf(format);
  const base = { type: CFRuleType.highlightCell, style } as const;
  const { formula, operator, text, formula1, formula2 } = format.rule;
  switch (format.type) {
    case "Custom":
      return { ...base, subType: CFSubRuleType.formula, value: textOf(formula) };
    case "ContainsText":
      return {
        ...base,
        subType: CFSubRuleType.text,
        operator: TEXT_OPERATORS[textOf(operator)] ?? CFTextOperator.containsText,
        value: textOf(text),
      };
    case "CellValue":
      return {
        ...base,
        ...numberRule(textOf(operator), Number(formula1), Number(formula2)),
      } as INumberHighlightCell;
    default:
      return undefined;
  }
}

type NumberRule = Pick<INumberHighlightCell, "subType" | "operator" | "value">;

function numberRule(operator: string, first: number, second: number): NumberRule {
  const subType = CFSubRuleType.number as const;
  const known = NUMBER_OPERATORS[operator];
  if (known !== undefined) return { subType, operator: known, value: first };
  const isOutside = operator === "NotBetween";
  const between = isOutside ? CFNumberOperator.notBetween : CFNumberOperator.between;
  return { subType, operator: between, value: [first, second] };
}

function styleOf({ fill, font }: ConditionalFormat) {
  return compactStyle({
    bg: fill === "" ? null : { rgb: fill },
    cl: typeof font.color === "string" ? { rgb: font.color } : null,
    ...(font.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font.italic === true && { it: BooleanNumber.TRUE }),
  });
}

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
};

type OneValue = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;

const NUMBER_OPERATORS: Readonly<Record<string, OneValue>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function record(value: Json | undefined): Readonly<Record<string, Json>> {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, Json>>) : {};
}
