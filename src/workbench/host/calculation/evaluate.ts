import type { AstExpression, ReferenceIdentifier } from "@borgar/fx";
import { areaOfAddress } from "../book/area";
import { cellCount, intersection } from "../book/box";
import type { Box } from "../book/box";
import { sheetNamed, sheetOfId } from "../book/book";
import type { CellValue } from "../book/cell";
import { isErrorValue } from "../book/cell";
import { areaOfName, sameName } from "../book/defined-names";
import type { Sheet } from "../book/sheet";
import { usedBox } from "../book/used-box";
import { HostError } from "../host-error";
import { isTable } from "./formula-value";
import type { Evaluation } from "./evaluation";
import type { FormulaValue } from "./formula-value";
import { FUNCTIONS, LAZY_FUNCTIONS } from "./functions";
import { operate, singleOf } from "./operators";

/** The value of a formula's tree, as a spreadsheet would show it; whatever goes wrong is an error value. */
export function evaluate(tree: AstExpression, at: Evaluation): FormulaValue {
  switch (tree.type) {
    case "Literal":
      return tree.value;
    case "ErrorLiteral":
      return { error: tree.value };
    case "ReferenceIdentifier":
      return referenced(tree, at);
    case "UnaryExpression":
    case "BinaryExpression":
      return operate(
        tree.operator,
        tree.arguments.map((part) => evaluate(part, at)),
      );
    case "CallExpression":
      return called(functionName(tree), tree.arguments, at);
    case "ArrayExpression":
      return tree.elements.map((row) => row.map((cell) => singleOf(evaluate(cell, at))));
    case "LambdaExpression":
    case "LetExpression":
      return { error: "#NAME?" };
  }
}

function functionName({ callee }: Extract<AstExpression, { type: "CallExpression" }>): string {
  return callee.name.toUpperCase().replace(/^_XLFN\./, "");
}

function called(
  name: string,
  given: readonly (AstExpression | null | undefined)[],
  at: Evaluation,
): FormulaValue {
  const take = (index: number): FormulaValue => {
    const part = given[index];
    return part === null || part === undefined ? null : evaluate(part, at);
  };
  const lazy = Object.hasOwn(LAZY_FUNCTIONS, name) ? LAZY_FUNCTIONS[name] : undefined;
  if (lazy !== undefined) return lazy(take, given.length);
  const values = given.map((_, index) => take(index));
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (known !== undefined) return known(values);
  const broken = values.find((value): value is CellValue => !isTable(value) && isErrorValue(value));
  return at.calls.ask(name, values) ?? broken ?? { error: "#NAME?" };
}

function referenced({ kind, value }: ReferenceIdentifier, at: Evaluation): FormulaValue {
  if (kind === "name") return named(value, at);
  if (kind === "table") return { error: "#REF!" };
  try {
    const { sheetId, box } = areaOfAddress(at.book, value, at.sheet.id, "");
    const sheet = sheetOfId(at.book, sheetId);
    return sheet === undefined ? { error: "#REF!" } : valuesOf(sheet, box, at);
  } catch (thrown) {
    if (thrown instanceof HostError) return { error: "#REF!" };
    throw thrown;
  }
}

/** A name of the sheet wins over one of the workbook. */
function named(text: string, at: Evaluation): FormulaValue {
  const cut = text.lastIndexOf("!");
  const name = text.slice(cut + 1);
  const owner = cut < 0 ? at.sheet : sheetNamed(at.book, text.slice(0, cut).replaceAll("'", ""));
  const known = at.book.names.filter((item) => sameName(item.name, name));
  const item =
    known.find(({ sheetId }) => sheetId === owner?.id) ??
    known.find(({ sheetId }) => sheetId === undefined);
  if (item === undefined) return { error: "#NAME?" };
  const area = areaOfName(at.book, item.formula);
  const sheet = area && sheetOfId(at.book, area.sheetId);
  if (area === undefined || sheet === undefined) return constant(item.formula);
  return valuesOf(sheet, area.box, at);
}

function constant(formula: string): FormulaValue {
  if (formula.includes("#REF!")) return { error: "#REF!" };
  const text = formula.slice(1);
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  const number = Number(text);
  return text === "" || Number.isNaN(number) ? { error: "#NAME?" } : number;
}

/** One cell is its value; more are a table, of whole columns only as far as they are used. */
function valuesOf(sheet: Sheet, box: Box, at: Evaluation): FormulaValue {
  if (cellCount(box) === 1) return at.valueAt(sheet, box.row, box.column);
  const used = usedBox(sheet, true);
  const read = cellCount(box) > 100_000 ? used && intersection(box, used) : box;
  if (read === undefined) return [[null]];
  return Array.from({ length: read.rows }, (_, row) =>
    Array.from({ length: read.columns }, (_unused, column) =>
      at.valueAt(sheet, read.row + row, read.column + column),
    ),
  );
}
