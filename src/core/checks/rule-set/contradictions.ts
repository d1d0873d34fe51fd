import { eliminate } from "../locate/eliminate";
import { holdsFor, type Row } from "../locate/row";
import type { RuleBlock, RuledRows } from "./rule-blocks";

/** The guards of rows that cannot all hold, whatever the cells hold; `undefined` where they can, or it is too much to tell. */
function conflictAmong(
  rows: readonly Row[],
  cells: ReadonlySet<number>,
): ReadonlySet<number> | undefined {
  const left = eliminate(rows, cells);
  const impossible = left?.rows.filter((row) => !holdsFor(row, () => 0n)) ?? [];
  return impossible.map(({ guards }) => guards).sort((a, b) => a.size - b.size)[0];
}

/** A smallest part of a block's rules that no figures satisfy: take any away, and some do. */
export function minimalContradiction(block: RuleBlock): readonly RuledRows[] {
  if (!isContradictory(block.rules, block)) return [];
  let rules = block.rules;
  for (const rule of block.rules) {
    const without = rules.filter((other) => other !== rule);
    if (isContradictory(without, block)) rules = without;
  }
  return rules;
}

/** The rules that already say what a rule says; `undefined` where it says something of its own. */
export function impliedBy(rule: RuledRows, block: RuleBlock): ReadonlySet<number> | undefined {
  const others = block.rules.filter((other) => other !== rule).flatMap(({ rows }) => rows);
  const guards = new Set<number>();
  for (const denied of rule.rows.flatMap(denials)) {
    const conflict = conflictAmong([...others, ...block.bounds, denied], block.cells);
    if (conflict === undefined) return undefined;
    for (const guard of conflict) guards.add(guard);
  }
  return guards;
}

function isContradictory(rules: readonly RuledRows[], { cells, bounds }: RuleBlock): boolean {
  return conflictAmong([...rules.flatMap(({ rows }) => rows), ...bounds], cells) !== undefined;
}

/** What it would mean that a row does not hold: one row for each way. */
function denials({ coefficients, relation, constant }: Row): readonly Row[] {
  const opposite = new Map([...coefficients].map(([cell, weight]) => [cell, -weight]));
  const above: Row = { coefficients: opposite, relation: "<", constant: -constant, guards: NONE };
  const below: Row = { coefficients, relation: "<", constant, guards: NONE };
  switch (relation) {
    case "=":
      return [above, below];
    case "<=":
      return [above];
    case "<":
      return [{ ...above, relation: "<=" }];
  }
}

const NONE: ReadonlySet<number> = new Set();
