import type { Definition } from "../../definition/definition";
import type { Expression, FigureReference } from "../../definition/expression";
import type { Filling } from "../filled-figures";
import { Cells } from "../locate/cells";
import { notNegative, type Row } from "../locate/row";
import { rowsOfComparison, rowsOfRule } from "../locate/rule-rows";
import type { Comparing, Truth } from "../truth";

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

/** What is taken for granted about conditions. */
export interface Assumption {
  readonly truth: (condition: Expression) => Truth;
  /** A condition on values that is taken to be true, so that the figures have to agree with it. */
  readonly given?: Comparing;
}

/**
 * Sorts a definition's hard rules into blocks. A figure's own formula is no statement about others. Rules behind conditions
 * have a part only under an assumption.
 */
export function ruleBlocks(definition: Definition, assumed?: Assumption): RuleBlocks {
  const filling: Filling = { definition, figures: { current: new Map(), prior: new Map() } };
  const cells = new Cells(filling);
  const names: string[] = [];
  const ruled = definition.rules
    .filter(({ severity, ofFigure }) => severity === "hard" && ofFigure === undefined)
    .flatMap((rule) =>
      guarded(rule.id, rowsOfRule(rule, filling, cells, "either", assumed?.truth), names),
    );
  const given = assumed?.given && rowsOfComparison(assumed.given, filling, cells);
  return {
    blocks: tied([...(given ? [{ rule: GIVEN, rows: given }] : []), ...ruled]).map(blockOf),
    references: cells.references,
    cells,
    ruleOf: (guard) => names[-1 - guard],
  };
}

/** Stands for the condition that is taken to be true; no rule has an empty id. */
export const GIVEN = "";

/** Rules are guards below 0, so that no cell is taken for one. */
function guarded(
  rule: string,
  all: readonly Row[] | undefined,
  names: string[],
): readonly RuledRows[] {
  const rows = all?.filter(({ coefficients }) => coefficients.size > 0) ?? [];
  if (rows.length === 0) return [];
  const guards = new Set([-1 - names.length]);
  names.push(rule);
  return [{ rule, rows: rows.map((row) => ({ ...row, guards })) }];
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
