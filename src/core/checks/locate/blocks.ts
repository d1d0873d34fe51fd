import type { Rule } from "../../definition/definition";
import type { FigureReference } from "../../definition/expression";
import type { Check } from "../../model/check";
import type { Decimal } from "../../model/decimal";
import type { Filling } from "../filled-figures";
import { Cells } from "./cells";
import type { Row } from "./row";
import { rowsOfRule } from "./rule-rows";
import type { System } from "./system";

/** Hard rules that common figures tie together, of which at least one is broken. */
export interface Block {
  readonly system: System;
  /** The figure of each cell of the system. */
  readonly references: readonly FigureReference[];
  /** Ids of the broken rules, in report order. */
  readonly broken: readonly string[];
  readonly cells: Cells;
  /** The rows of each rule, by its id. */
  readonly rowsOf: ReadonlyMap<string, readonly Row[]>;
  /** What broken stated rates come to at their own decimals, by the rate's id. */
  readonly expectedRates: ReadonlyMap<string, Decimal>;
}

/** A hard rule that has a part in locating. */
interface RuleRows {
  readonly check: Check;
  readonly rows: readonly Row[];
  readonly keys: readonly number[];
}

/** The blocks that have a broken rule, in report order. */
export function brokenBlocks(
  filling: Filling,
  checks: ReadonlyMap<string, Check>,
): readonly Block[] {
  const cells = new Cells(filling);
  const rules = filling.definition.rules.flatMap((rule) => withRows(rule, checks, filling, cells));
  const blocks: Block[] = [];
  const taken = new Set<RuleRows>();
  for (const start of rules) {
    if (taken.has(start) || !isHardFinding(start.check)) continue;
    const tied = tiedTo(start, rules);
    for (const one of tied) taken.add(one);
    blocks.push(
      blockOf(
        rules.filter((one) => tied.has(one)),
        filling,
      ),
    );
  }
  return blocks;
}

function withRows(
  rule: Rule,
  checks: ReadonlyMap<string, Check>,
  filling: Filling,
  cells: Cells,
): readonly RuleRows[] {
  const check = checks.get(rule.id);
  if (check === undefined || rule.severity !== "hard") return [];
  if (check.status === "not-applicable") return [];
  if (isMild(check) && check.rate?.verdict !== "truncated") return [];
  const rows = rowsOfRule(rule, filling, cells);
  if (rows === undefined) return [];
  const keys = rows.flatMap((row) => [...row.coefficients.keys(), ...row.guards]);
  return [{ check, rows, keys }];
}

function isHardFinding({ status, severity }: Check): boolean {
  return status === "broken" && severity === "hard";
}

/** Broken, but only as far as an approximation goes; a truncated rate still binds what it is made of. */
function isMild({ status, severity }: Check): boolean {
  return status === "broken" && severity !== "hard";
}

function tiedTo(start: RuleRows, rules: readonly RuleRows[]): ReadonlySet<RuleRows> {
  const tied = new Set([start]);
  const reached = new Set(start.keys);
  for (let before = 0; before < tied.size;) {
    before = tied.size;
    for (const one of rules) {
      if (tied.has(one) || !one.keys.some((key) => reached.has(key))) continue;
      tied.add(one);
      for (const key of one.keys) reached.add(key);
    }
  }
  return tied;
}

/** Cells are numbered anew, so that a block knows nothing of the others. */
function blockOf(rules: readonly RuleRows[], filling: Filling): Block {
  const cells = new Cells(filling);
  const { rules: all } = filling.definition;
  const rowsOf = new Map<string, readonly Row[]>();
  for (const { check } of rules) {
    const rule = all.find(({ id }) => id === check.rule);
    rowsOf.set(check.rule, (rule && rowsOfRule(rule, filling, cells)) ?? []);
  }
  return {
    system: systemOf([...rowsOf.values()].flat(), cells),
    references: cells.references,
    broken: rules.filter(({ check }) => isHardFinding(check)).map(({ check }) => check.rule),
    cells,
    rowsOf,
    expectedRates: new Map(rules.flatMap(({ check }) => expectedRate(check))),
  };
}

function expectedRate({ evidence, rate, status }: Check): readonly (readonly [string, Decimal])[] {
  if (evidence.code !== "rated" || status !== "broken" || rate?.expected === undefined) return [];
  return [[evidence.figure, rate.expected]];
}

/** The bounds of a rate that no sum names say nothing: its rule falls with it. */
function systemOf(rows: readonly Row[], cells: Cells): System {
  const weighed = new Set(rows.flatMap((row) => [...row.coefficients.keys()]));
  const all = cells.systemCells();
  return {
    rows,
    cells: all.map((cell, at) => (weighed.has(at) ? cell : { ...cell, bounds: [] })),
  };
}

/**
 * The figure of a cell.
 *
 * @throws RangeError for a cell that the block does not have (a programmer's error)
 */
export function referenceAt({ references }: Block, cell: number): FigureReference {
  const reference = references[cell];
  if (reference === undefined) throw new RangeError(`no cell ${cell}`);
  return reference;
}
