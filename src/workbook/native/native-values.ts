import type { Definition, Figure } from "../../core/definition/definition";
import { BLANK } from "../../core/model/entry";
import type { Entry, Figures } from "../../core/model/entry";
import { rationalOfDecimal } from "../../core/model/rational";
import { cellContentOf, keepsFormula, priorContentOf } from "../cell-content";
import type { CellContent } from "../cell-content";
import { evaluateNative } from "./evaluate-native";
import type { FigureCell, NativeExpression } from "./native-expression";
import { nativeFormulaOf, nativePriorFormulaOf } from "./native-formula";
import { storedValue } from "./native-value";
import type { NativeValue } from "./native-value";

/** Gives the last result of a planned formula, as its cell stores it. */
export type FormulaValues = (expression: NativeExpression) => number | string | boolean | null;

/** The values that a spreadsheet would calculate for formulas over the given figures, computed exactly. */
export function formulaValues(definition: Definition, figures: Figures): FormulaValues {
  const known = new Map<string, NativeValue>();
  const read = ({ figure: id, part }: FigureCell): NativeValue => {
    const figure = definition.figures.get(id);
    if (figure === undefined) return { error: "#NAME?" };
    if (part === "prior") return priorOf(figure, figures.prior.get(id)?.entry ?? BLANK);
    const entry = figures.current.get(id)?.entry ?? BLANK;
    if (part === "qualifier") return cellContentOf(entry, figure).word;
    return currentOf(figure, entry);
  };
  const currentOf = (figure: Figure, entry: Entry): NativeValue => {
    const formula = keepsFormula(entry, figure) ? nativeFormulaOf(figure, definition) : undefined;
    return formula
      ? computed(`this year ${figure.id}`, formula)
      : held(cellContentOf(entry, figure).value);
  };
  const priorOf = (figure: Figure, entry: Entry): NativeValue => {
    const formula = entry.state === "blank" ? nativePriorFormulaOf(figure, definition) : undefined;
    return formula
      ? computed(`last year ${figure.id}`, formula)
      : held(priorContentOf(entry, figure));
  };
  const computed = (key: string, formula: NativeExpression): NativeValue => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = evaluateNative(formula, read);
    known.set(key, value);
    return value;
  };
  return (expression) => storedValue(evaluateNative(expression, read));
}

function held(value: CellContent["value"]): NativeValue {
  return value === null || typeof value === "string" ? value : rationalOfDecimal(value);
}
