import { type FigureReference, referenceKey } from "../../definition/expression";
import type { Clue } from "../../model/clue";
import { BLANK, type Entry } from "../../model/entry";
import { entryOf, type Filling } from "../filled-figures";
import { holdsFor } from "../locate/row";
import type { Change } from "../what-if";
import { type Case, printedDecimal } from "./case";
import { clueFigure } from "./clue-figure";

/** Numbers that have to move at least before a block of them is said to be out of place. */
const FEWEST_MOVED = 2;
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
  const lists = sheetColumns(it.filling);
  const moves = lists.flatMap((list) => movesIn(list, it));
  const shortest = Math.min(...moves.map(({ figures }) => figures.length));
  return moves
    .filter(({ figures }) => figures.length === shortest)
    .map(({ code, direction, figures, clears }): Clue => {
      const named = figures.map((figure) => clueFigure(figure, it.filling));
      return code === "shifted-rows"
        ? { code, direction, figures: named, clears }
        : { code, figures: named, clears };
    });
}

interface Move {
  readonly code: "shifted-rows" | "exchanged-years";
  readonly direction: "down" | "up";
  readonly figures: readonly FigureReference[];
  readonly clears: readonly string[];
}

/** The counts that are asked one below the other on a section's sheet; formulas in between were not typed. */
function sheetColumns({ definition }: Filling): readonly (readonly FigureReference[])[] {
  return definition.sections.map(({ rows }) =>
    rows
      .filter(({ figure, repeat }) => !repeat && figure.kind === "count" && !figure.formula)
      .map(({ figure }) => ({ figure: figure.id, prior: false })),
  );
}

function movesIn(list: readonly FigureReference[], it: Case): readonly Move[] {
  const moves: Move[] = [];
  for (let from = 0; from < list.length; from += 1) {
    for (let to = from + FEWEST_MOVED - 1; to < list.length; to += 1) {
      const window = list.slice(from, to + 1);
      for (const { code, direction, changes } of candidates(window, it.filling)) {
        const clears = settledBy(changes, it);
        if (clears !== undefined) moves.push({ code, direction, figures: window, clears });
      }
    }
  }
  return moves;
}

type Candidate = Pick<Move, "code" | "direction"> & { readonly changes: readonly Change[] };

function candidates(window: readonly FigureReference[], filling: Filling): readonly Candidate[] {
  const now = window.map((reference) => entryOf(filling, reference));
  const before = window.map((reference) => entryOf(filling, { ...reference, prior: true }));
  const found: Candidate[] = [];
  if (window.length > FEWEST_MOVED && now.slice(1).every(isNumber)) {
    const changes = window.map((reference, at) => ({ reference, entry: now[at + 1] ?? BLANK }));
    found.push({ code: "shifted-rows", direction: "down", changes });
  }
  if (window.length > FEWEST_MOVED && now.slice(0, -1).every(isNumber)) {
    const changes = window.map((reference, at) => ({ reference, entry: now[at - 1] ?? BLANK }));
    found.push({ code: "shifted-rows", direction: "up", changes });
  }
  if ([...now, ...before].every(isNumber)) {
    const changes = window.flatMap((reference, at) => [
      { reference, entry: before[at] ?? BLANK },
      { reference: { ...reference, prior: true }, entry: now[at] ?? BLANK },
    ]);
    found.push({ code: "exchanged-years", direction: "down", changes });
  }
  return found.filter(({ changes }) => movesEveryEnd(changes, filling));
}

function isNumber(entry: Entry): boolean {
  return printedDecimal(entry)?.decimals === 0;
}

/** A block whose first or last number does not change is a longer one than it has to be. */
function movesEveryEnd(changes: readonly Change[], filling: Filling): boolean {
  const ends = [changes[0], changes.at(-1)];
  return ends.every((change) => {
    if (change === undefined) return false;
    const was = printedDecimal(entryOf(filling, change.reference));
    return was?.units !== printedDecimal(change.entry)?.units;
  });
}

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
