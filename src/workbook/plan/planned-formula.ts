import type { Definition } from "../../core/definition/definition";
import type { Filled } from "../../core/model/entry";
import type { NativeExpression } from "../native/native-expression";
import type { FormulaValues } from "../native/native-values";
import { writeNative } from "../native/write-native";
import type { CellWriter } from "../native/write-native";
import type { Cover } from "./cover-fields";

/** A formula of a section's sheet with its value, as a planned cell takes it. */
export function plannedFormula(
  expression: NativeExpression,
  sheet: string,
  { values, writerFor }: SectionContext,
): { readonly formula: string; readonly value: number | string | boolean | null } {
  return { formula: writeNative(expression, writerFor(sheet)), value: values(expression) };
}

/** What every section's sheet is planned from. */
export interface SectionContext {
  readonly definition: Definition;
  readonly cover: Cover;
  /** Last year's figures, for 上年. */
  readonly prior: ReadonlyMap<string, Filled>;
  readonly checks: ReadonlyMap<string, NativeExpression>;
  readonly values: FormulaValues;
  readonly writerFor: (sheet: string) => CellWriter;
}
