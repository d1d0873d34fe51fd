import { computedValues } from "../../../src/app/computed-values";
import { checkReport } from "../../../src/core/checks/check-report";
import { withSuspects } from "../../../src/core/checks/locate/with-suspects";
import { compileReport } from "../../../src/core/compile/compile-report";
import type { Definition } from "../../../src/core/definition/definition";
import { readDefinition } from "../../../src/core/definition/read-definition";
import { BLANK, type Filled, type Figures } from "../../../src/core/model/entry";
import type { TextHint } from "../../../src/core/model/text-hint";
import { proofread } from "../../../src/core/proofread/proofread";
import { readEntry } from "../../../src/core/text/reading";
import type { Example, Ran } from "./example";

/** The columns that an example's table may have; a figure's label is its id too. */
type Column = "指标" | "单位" | "必填" | "责任科室" | "公式" | "上年" | "本年" | "统计时期";

type Row = Partial<Record<Column, string>>;

/** Checks an example whose table says what was filled in. */
export function runFilled({ table, formulas, severity, text }: Example): Ran {
  const rows = table.rows.map(
    (cells) => Object.fromEntries(cells.map((cell, at) => [table.heading[at], cell])) as Row,
  );
  const definition = definitionFor(rows, formulas, severity, text);
  const figures = {
    current: entriesOf(rows, "本年", definition),
    prior: entriesOf(rows, "上年", definition),
  };
  const checked = checkReport(definition, figures);
  return {
    definition,
    checked: withSuspects(definition, figures, checked),
    hints: text === undefined ? [] : hintsOf(definition, figures),
  };
}

/** What a reader of the compiled text would stumble over. */
function hintsOf(definition: Definition, figures: Figures): readonly TextHint[] {
  const computed = computedValues(definition, figures);
  const context = { unit: "某街道", year: 2021 };
  const { document } = compileReport({ definition, figures, context, computed, hardFindings: [] });
  const entry = (id: string) => figures.current.get(id)?.entry ?? BLANK;
  return proofread(document, { definition, entry, computed });
}

function definitionFor(
  rows: readonly Row[],
  formulas: readonly string[],
  severity: string,
  text: string | undefined,
): Definition {
  const rules = formulas.map((formula, at) => ({ id: `R-${at + 1}`, formula, severity }));
  const figures = rows.map(figureOf);
  const paragraphs = text === undefined ? [] : [{ id: "p", text }];
  const section = { id: "s", heading: "一、例", sheet: "例", figures, paragraphs };
  const read = readDefinition({ id: "e", version: "1", title: "例", sections: [section], rules });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function figureOf({
  指标: label = "",
  单位: unit = "",
  必填,
  责任科室: office,
  公式,
}: Row): object {
  return {
    id: label,
    label,
    unit,
    kind: kindOf(unit),
    ...(必填 === "必填" && { required: true }),
    ...(office && { office }),
    ...(公式 && { formula: 公式 }),
  };
}

function kindOf(unit: string): string {
  if (unit === "") return "text";
  if (unit === "%" || unit === "百分点") return "rate";
  return unit === "万元" ? "amount" : "count";
}

function entriesOf(
  rows: readonly Row[],
  column: "本年" | "上年",
  definition: Definition,
): ReadonlyMap<string, Filled> {
  return new Map(
    rows.flatMap((row): [string, Filled][] => {
      const figure = definition.figures.get(row.指标 ?? "");
      const [text = "", period = ""] = [row[column], row.统计时期];
      if (figure === undefined || text === "") return [];
      return [[figure.id, { entry: readEntry(text, figure), ...(period && { period }) }]];
    }),
  );
}
