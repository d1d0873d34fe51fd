import type { Definition, Rule } from "../../definition/definition";
import type { FigureReference } from "../../definition/expression";
import type { Filling } from "../filled-figures";
import { Cells } from "../locate/cells";
import { notNegative, type Row } from "../locate/row";
import { rowsOfRule } from "../locate/rule-rows";

/** A hard rule about weighted sums, as rows that name it among their guards. */
export interface RuledRows {
  readonly rule: string;
  readonly rows: readonly Row[];
}

/** Hard rules that common figures tie together, over figures of which nothing is known. */
export interface RuleBlock {
  readonly rules: readonly RuledRows[];
  readonly cells: ReadonlySet<number>;
  /** No figure is negative. */
  readonly bounds: readonly Row[];
}

/** The blocks of a definition, with the figure of each cell. */
export interface RuleBlocks {
  readonly blocks: readonly RuleBlock[];
  readonly references: readonly FigureReference[];
  readonly cells: Cells;
  /** The rule that a guard stands for. */
  readonly ruleOf: (guard: number) => string | undefined;
}

/** Sorts a definition's hard rules into blocks. A figure's own formula is no statement about others. */
export function ruleBlocks(definition: Definition): RuleBlocks {
  const filling: Filling = { definition, figures: { current: new Map(), prior: new Map() } };
  const cells = new Cells(filling);
  const names: string[] = [];
  const ruled = definition.rules
    .filter(({ severity, ofFigure }) => severity === "hard" && ofFigure === undefined)
    .flatMap((rule) => guarded(rule, filling, cells, names));
  return {
    blocks: tied(ruled).map(blockOf),
    references: cells.references,
    cells,
    ruleOf: (guard) => names[-1 - guard],
  };
}

/** Rules are guards below 0, so that no cell is taken for one. */
function guarded(
  rule: Rule,
  filling: Filling,
  cells: Cells,
  names: string[],
): readonly RuledRows[] {
  const rows = rowsOfRule(rule, filling, cells)?.filter(
    ({ coefficients }) => coefficients.size > 0,
  );
  if (rows === undefined || rows.length === 0) return [];
  const guards = new Set([-1 - names.length]);
  names.push(rule.id);
  return [{ rule: rule.id, rows: rows.map((row) => ({ ...row, guards })) }];
}

function tied(ruled: readonly RuledRows[]): readonly (readonly RuledRows[])[] {
  let groups: { rules: readonly RuledRows[]; cells: ReadonlySet<number> }[] = [];
  for (const one of ruled) {
    const own = cellsOf([one]);
    const touching = groups.filter(({ cells }) => [...own].some((cell) => cells.has(cell)));
    const rules = [...touching.flatMap((group) => group.rules), one];
    groups = groups.filter((group) => !touching.includes(group));
    groups.push({ rules, cells: cellsOf(rules) });
  }
  return groups.map(({ rules }) => rules);
}

function blockOf(rules: readonly RuledRows[]): RuleBlock {
  const cells = cellsOf(rules);
  return { rules, cells, bounds: [...cells].map(notNegative) };
}

function cellsOf(rules: readonly RuledRows[]): ReadonlySet<number> {
  return new Set(rules.flatMap(({ rows }) => rows.flatMap((row) => [...row.coefficients.keys()])));
}
