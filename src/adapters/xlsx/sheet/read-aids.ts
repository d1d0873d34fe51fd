import type { HighlightPlan, ValidationPlan } from "../../../workbook/sheet-plan";
import type { Area } from "../workbook/references";
import { parseArea } from "../workbook/references";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/element";
import { resolveEscapes } from "../xml/spreadsheet-string";

/** A rule that is set for more columns than this was set for whole rows, and is followed no further. */
const MOST_COLUMNS = 256;

/** Lists of written out choices, and hints; rules of other kinds are left out, and their hints kept. */
export function readValidations(root: XmlElement): readonly ValidationPlan[] {
  const list = childOf(root, "dataValidations");
  return (list === undefined ? [] : childrenOf(list, "dataValidation")).flatMap(validationsOf);
}

/** Colours of texts that begin with given characters, those looked at first in front. */
export function readHighlights(
  root: XmlElement,
  textColors: readonly (string | undefined)[],
): readonly HighlightPlan[] {
  return childrenOf(root, "conditionalFormatting")
    .flatMap((element) =>
      childrenOf(element, "cfRule").map((rule) => ({
        priority: Number(attributeOf(rule, "priority") ?? 0),
        highlights: highlightsOf(rule, attributeOf(element, "sqref"), textColors),
      })),
    )
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ highlights }) => highlights);
}

function validationsOf(element: XmlElement): readonly ValidationPlan[] {
  const choices = attributeOf(element, "type") === "list" ? choicesOf(element) : [];
  const hintTitle = textOf(element, "promptTitle");
  const hint = textOf(element, "prompt");
  if (choices.length === 0 && hint === undefined) return [];
  return columnsOf(attributeOf(element, "sqref")).map((column) => ({
    ...column,
    choices,
    ...(hintTitle !== undefined && { hintTitle }),
    ...(hint !== undefined && { hint }),
  }));
}

/** Choices that stand in the rule itself; those that stand in cells cannot be told here. */
function choicesOf(element: XmlElement): readonly string[] {
  const formula = childOf(element, "formula1");
  const quoted = /^"([^]*)"$/.exec(resolveEscapes(formula?.text.trim() ?? ""))?.[1];
  return quoted === undefined || quoted === "" ? [] : quoted.replaceAll('""', '"').split(",");
}

function highlightsOf(
  rule: XmlElement,
  sqref: string | undefined,
  textColors: readonly (string | undefined)[],
): readonly HighlightPlan[] {
  const beginsWith = attributeOf(rule, "text");
  const color = textColors[Number(attributeOf(rule, "dxfId") ?? NaN)];
  if (attributeOf(rule, "type") !== "beginsWith" || beginsWith === undefined) return [];
  return color === undefined
    ? []
    : columnsOf(sqref).map((column) => ({ ...column, beginsWith, color }));
}

/** Every column of every area that a rule is for. */
function columnsOf(
  sqref: string | undefined,
): readonly Pick<ValidationPlan, "firstRow" | "lastRow" | "column">[] {
  return (sqref ?? "").split(/\s+/).flatMap((text) => {
    const area = parseArea(text);
    return area === undefined ? [] : columnsOfArea(area);
  });
}

function columnsOfArea({ first, last }: Area) {
  const count = Math.min(last.column - first.column + 1, MOST_COLUMNS);
  return Array.from({ length: count }, (_, index) => ({
    firstRow: first.row,
    lastRow: last.row,
    column: first.column + index,
  }));
}

function textOf(element: XmlElement, attribute: string): string | undefined {
  const value = attributeOf(element, attribute);
  return value === undefined ? undefined : resolveEscapes(value);
}
