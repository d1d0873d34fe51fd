import type { FigureReference } from "../../definition/expression";
import type { Check, Evidence, Habit } from "../../model/check";
import type { Decimal } from "../../model/decimal";
import { truncateTo } from "../../model/rational";
import { entryOf, type Filling } from "../filled-figures";
import { roundingHabit } from "../rounding-habit";
import { type Background, tellingApart } from "./background";
import { Cells } from "./cells";
import { CellsEvidence } from "./evidence";
import type { Row } from "./row";
import { readingBy } from "./readings";
import { rowsOfRule } from "./rule-rows";
import { type HardRule, hardRules, tiedTo } from "./hard-rules";
import type { System } from "./system";

/** Hard rules that common figures tie together, of which at least one is broken, or several contradict each other. */
export interface Block {
  readonly system: System;
  /** The same with stated rates read by the report's habit. */
  readonly byHabit: System;
  readonly habit: Habit["rounding"];
  /** The figure of each cell of the system. */
  readonly references: readonly FigureReference[];
  /** Ids of the broken rules, in report order, then of rules that cannot hold together. */
  readonly broken: readonly string[];
  readonly cells: Cells;
  /** The rows of each rule, by its id. */
  readonly rowsOf: ReadonlyMap<string, readonly Row[]>;
  /** What broken stated rates come to at their own decimals, by the rate's id. */
  readonly expectedRates: ReadonlyMap<string, ExpectedRate>;
  /** What is known of figures beyond the block. */
  readonly evidence: CellsEvidence;
  /** What of that tells figures of the block apart. */
  readonly background: Background;
}

/** What a rate comes to, rounded and cut. */
export interface ExpectedRate {
  readonly rounded: Decimal;
  readonly truncated: Decimal;
}

/** The blocks that have a broken rule, in report order. */
export function brokenBlocks(
  filling: Filling,
  checks: ReadonlyMap<string, Check>,
  background: Background = {},
): readonly Block[] {
  const evidence = new CellsEvidence(filling, checks);
  const habit = roundingHabit([...checks.values()]).rounding;
  const rules = hardRules(filling, checks, new Cells(filling));
  const together = [...checks.values()].filter(isConflict);
  const blocks: Block[] = [];
  const taken = new Set<HardRule>();
  for (const start of rules) {
    if (taken.has(start) || !isContradicted(start.check, together)) continue;
    const tied = tiedTo(start, rules, () => true);
    for (const one of tied) taken.add(one);
    const its = rules.filter((one) => tied.has(one));
    const block = blockOf(its, together, habit, evidence);
    const isStated = (cell: FigureReference) => entryOf(filling, cell).state === "stated";
    const stated = block.references.filter(isStated);
    blocks.push({ ...block, background: tellingApart(background, stated) });
  }
  return blocks;
}

type Conflict = Check & { readonly evidence: Extract<Evidence, { code: "conflict" }> };

function isConflict(check: Check): check is Conflict {
  return check.evidence.code === "conflict" && isHardFinding(check);
}

function isHardFinding({ status, severity }: Check): boolean {
  return status === "broken" && severity === "hard";
}

/** Broken by itself, or together with others. */
function isContradicted(check: Check, together: readonly Conflict[]): boolean {
  return isHardFinding(check) || together.some(({ evidence }) => names(evidence, check));
}

function names({ rules }: Conflict["evidence"], { rule }: Check): boolean {
  return rules.includes(rule);
}

/** Cells are numbered anew, so that a block knows nothing of the others. */
function blockOf(
  rules: readonly HardRule[],
  together: readonly Conflict[],
  habit: Habit["rounding"],
  evidence: CellsEvidence,
): Omit<Block, "background"> {
  const { filling } = evidence.whatIf;
  const cells = new Cells(filling);
  const rowsOf = new Map<string, readonly Row[]>();
  for (const { rule } of rules) rowsOf.set(rule.id, rowsOfRule(rule, filling, cells) ?? []);
  const system = systemOf([...rowsOf.values()].flat(), cells);
  const habitual = rules.flatMap(({ rule }): readonly Row[] => {
    const rows = rowsOf.get(rule.id) ?? [];
    const isOfRate = rows.some(({ guards }) => guards.size > 0);
    return isOfRate ? (rowsOfRule(rule, filling, cells, readingBy(habit)) ?? rows) : rows;
  });
  const conflicts = together.filter((one) => rules.some(({ check }) => names(one.evidence, check)));
  for (const { rule, evidence: its } of conflicts) {
    rowsOf.set(
      rule,
      its.rules.flatMap((id) => rowsOf.get(id) ?? []),
    );
  }
  const broken = [...rules.map(({ check }) => check).filter(isHardFinding), ...conflicts];
  return {
    system,
    byHabit: { ...system, rows: habitual },
    habit,
    references: cells.references,
    broken: broken.map(({ rule }) => rule),
    cells,
    rowsOf,
    expectedRates: new Map(rules.flatMap(({ check }) => expectedRate(check))),
    evidence,
  };
}

function expectedRate({
  evidence,
  rate,
  status,
}: Check): readonly (readonly [string, ExpectedRate])[] {
  if (evidence.code !== "rated" || status !== "broken" || rate?.computed === undefined) return [];
  const { computed, expected: rounded } = rate;
  if (rounded === undefined) return [];
  return [[evidence.figure, { rounded, truncated: truncateTo(computed, rounded.decimals) }]];
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
