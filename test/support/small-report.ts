import { readDefinition } from "../../src/core/definition/read-definition";
import type { Definition } from "../../src/core/definition/definition";
import type { Filled, Figures } from "../../src/core/model/entry";
import { readEntry } from "../../src/core/text/reading";

/** A figure as tests write it: its id alone is an optional count in 件. */
export interface SmallFigure {
  readonly id: string;
  readonly kind?: "count" | "amount" | "rate" | "text";
  readonly unit?: string;
  readonly label?: string;
  readonly required?: boolean;
  readonly na?: boolean;
  readonly derived?: boolean;
  readonly decimals?: number;
  readonly formula?: string;
}

export interface SmallRule {
  readonly id?: string;
  readonly formula: string;
  readonly severity?: "hard" | "query" | "hint";
}

/** A one-section definition, read by the real reader. */
export function smallDefinition(
  figures: readonly (string | SmallFigure)[],
  rules: readonly (string | SmallRule)[],
): Definition {
  const read = readDefinition({
    id: "small",
    version: "1",
    title: "小报告",
    sections: [
      {
        id: "s",
        heading: "一、节",
        sheet: "节",
        figures: figures.map(figureSource),
        paragraphs: [],
      },
    ],
    rules: rules.map((rule, index) => ruleSource(rule, index)),
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure, null, 1));
  return read.value;
}

/** Figures as staff would type them: `{ 受理: "12", 海报: "近32000" }`. */
export function filled(
  definition: Definition,
  current: Readonly<Record<string, string>>,
  prior: Readonly<Record<string, string>> = {},
): Figures {
  const entries = (values: Readonly<Record<string, string>>): ReadonlyMap<string, Filled> =>
    new Map(
      Object.entries(values).map(([id, text]) => {
        const figure = definition.figures.get(id);
        if (figure === undefined) throw new Error(`no figure ${id}`);
        return [id, { entry: readEntry(text, figure) }];
      }),
    );
  return { current: entries(current), prior: entries(prior) };
}

function figureSource(figure: string | SmallFigure): object {
  const given = typeof figure === "string" ? { id: figure } : figure;
  const kind = given.kind ?? "count";
  return { label: given.id, unit: kind === "rate" ? "%" : "件", ...given, kind };
}

function ruleSource(rule: string | SmallRule, index: number): object {
  const given = typeof rule === "string" ? { formula: rule } : rule;
  return { id: `R-${index + 1}`, severity: "hard", ...given };
}
