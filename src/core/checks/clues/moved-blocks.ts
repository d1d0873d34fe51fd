import { type FigureReference, referenceKey } from "../../definition/expression";
import type { Clue } from "../../model/clue";
import type { Filling } from "../filled-figures";
import type { Block } from "../locate/blocks";
import { holdsFor } from "../locate/row";
import type { Change } from "../what-if";
import { type Case, printedDecimal } from "./case";
import { clueFigure } from "./clue-figure";
import { type Candidate, candidates, FEWEST_MOVED, sheetColumns, windowsOf } from "./stretches";

/** Rules that have to be settled at least. */
const FEWEST_SETTLED = 2;

/**
 * Blocks of consecutive figures that stand one row off, or whose 本年 and 上年 were exchanged: moved back, everything
 * that is broken in the block holds, two rules at least, and nothing else is broken. The shortest blocks; looked for only
 * where no single figure explains it.
 */
export function movedBlockClues(it: Case): readonly Clue[] {
  const { check, block } = it;
  if (block === undefined || block.broken.length < FEWEST_SETTLED) return [];
  if (check.suspects.some(({ changes }) => changes.length === 1)) return [];
  const known = FOUND.get(block);
  if (known !== undefined) return known;
  const found = shortestMoves(it, block).map((move) => clueOf(move, it.filling));
  FOUND.set(block, found);
  return found;
}

/** All checks of a block are told the same. */
const FOUND = new WeakMap<Block, readonly Clue[]>();

function clueOf({ code, direction, figures, clears }: Move, filling: Filling): Clue {
  const named = figures.map((figure) => clueFigure(figure, filling));
  return code === "shifted-rows"
    ? { code, direction, figures: named, clears }
    : { code, figures: named, clears };
}

/** A stretch whose numbers, put into their places, settle what is broken. */
interface Move extends Omit<Candidate, "changes"> {
  readonly figures: readonly FigureReference[];
  readonly clears: readonly string[];
}

/** By length, so that the first ones that settle everything are the shortest; none past the budget. */
function shortestMoves(it: Case, block: Block): readonly Move[] {
  const own = new Set(block.references.filter(({ prior }) => !prior).map(({ figure }) => figure));
  const lists = sheetColumns(it.filling);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  let tries = MOST_TRIES;
  for (let length = FEWEST_MOVED; length <= longest; length += 1) {
    const moves: Move[] = [];
    for (const window of lists.flatMap((list) => windowsOf(list, length, own))) {
      for (const { code, direction, changes } of candidates(window, it.filling)) {
        tries -= 1;
        if (tries < 0) return [];
        const clears = settledBy(changes, it);
        if (clears !== undefined) moves.push({ code, direction, figures: window, clears });
      }
    }
    if (moves.length > 0) return moves;
  }
  return [];
}

/** Blocks that are tried; the same number on every machine. */
const MOST_TRIES = 5_000;

/** The broken rules that hold with the changes; nothing where one of them does not, or another rule breaks. */
function settledBy(changes: readonly Change[], it: Case): readonly string[] | undefined {
  if (!isWorthTrying(changes, it)) return undefined;
  const broken = (it.block?.broken ?? []).filter(
    (rule) => it.whatIf.checks.get(rule)?.kind !== "entry",
  );
  const after = it.whatIf.after(changes);
  if (after.some(({ status }) => status === "broken")) return undefined;
  const changed = after.map(({ rule }) => rule);
  if (!broken.every((rule) => changed.includes(rule))) return undefined;
  const clears = after
    .filter(({ rule, status }) => broken.includes(rule) && status === "holds")
    .map(({ rule }) => rule);
  return clears.length < FEWEST_SETTLED ? undefined : clears;
}

/** Cheap: every row of the block whose cells all have a number then has to hold. */
function isWorthTrying(changes: readonly Change[], { block }: Case): boolean {
  if (block === undefined) return false;
  const moved = new Map(changes.map(({ reference, entry }) => [referenceKey(reference), entry]));
  const values = block.references.map((reference, cell) => {
    const entry = moved.get(referenceKey(reference));
    return entry === undefined ? block.system.cells[cell]?.value : printedDecimal(entry)?.units;
  });
  return block.system.rows.every((row) => {
    const cells = [...row.coefficients.keys()];
    if (cells.some((cell) => values[cell] === undefined)) return true;
    return holdsFor(row, (cell) => values[cell] ?? 0n);
  });
}
