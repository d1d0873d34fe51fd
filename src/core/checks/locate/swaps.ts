import { entryOf, type Filling } from "../filled-figures";
import { type Block, referenceAt } from "./blocks";
import { effectOf } from "./effect";
import { unusualReading } from "./readings";
import type { Repair } from "./repair";
import { holdsFor, type Row } from "./row";
import type { System, SystemCell } from "./system";
import { Trials } from "./trial";
import { isTypedTotal } from "./typed-total";

/** Pairs of figures that satisfy every rule once they are exchanged. */
export function swapsIn(block: Block, filling: Filling): readonly Repair[] {
  const { system } = block;
  const suspected = cellsOfBroken(block);
  const tellable = tellableCells(block);
  const swaps: Repair[] = [];
  for (const one of suspected) {
    for (const other of system.cells.keys()) {
      if (!tellable.has(one) || !tellable.has(other)) continue;
      if (other <= one && suspected.has(other)) continue;
      const repair = exchange(block, one, other, filling);
      if (repair !== undefined) swaps.push(repair);
    }
  }
  return swaps;
}

function exchange(block: Block, one: number, other: number, filling: Filling): Repair | undefined {
  const { system, cells } = block;
  const valueOf = (cell: number) => system.cells[cell]?.value ?? 0n;
  if (valueOf(one) === valueOf(other)) return undefined;
  const exchanged = (cell: number) => valueOf(cell === one ? other : cell === other ? one : cell);
  if (!solves(system, exchanged, [one, other])) return undefined;
  const changes = [one, other].map((cell) => {
    const reference = referenceAt(block, cell);
    const to = cells.written(reference, exchanged(cell));
    const evidence = block.evidence.of(reference, to, {
      isTypedTotal: isTypedTotal(block, cell),
      background: block.background,
    });
    return { reference, from: entryOf(filling, reference), to, evidence };
  });
  const isUsual = solves(block.byHabit, exchanged, [one, other]);
  return {
    changes,
    slip: "swapped",
    ...effectOf(block, changes),
    ...(!isUsual && { reading: unusualReading(block.habit) }),
  };
}

/**
 * Whether everything that is exactly known holds after the exchange, and the rest still can: a blank or an approximation
 * beside one of the two proves nothing, but may speak against it.
 */
function solves(
  system: System,
  exchanged: (cell: number) => bigint,
  pair: readonly number[],
): boolean {
  const open = system.rows.filter((row) => isOpen(system, row));
  const known = system.rows.filter((row) => !open.includes(row));
  if (!known.every((row) => holdsFor(row, exchanged))) return false;
  if (!open.some((row) => pair.some((cell) => row.coefficients.has(cell)))) return true;
  const cells = system.cells.map((its, cell): SystemCell =>
    pair.includes(cell) ? { ...its, value: exchanged(cell) } : its,
  );
  return new Trials({ rows: system.rows, cells }).tryWithout(new Set()).outcome === "possible";
}

/** A blank or an approximation has a part in the row, so no exchange can be proved by it. */
function isOpen({ cells }: System, row: Row): boolean {
  for (const cell of row.coefficients.keys()) {
    if (cells[cell]?.value === undefined) return true;
  }
  return false;
}

/** Cells that are exactly known and stand in a row of exactly known cells, by which an exchange can be proved. */
function tellableCells({ system }: Block): ReadonlySet<number> {
  const known = system.rows.filter((row) => !isOpen(system, row));
  return new Set(known.flatMap((row) => [...row.coefficients.keys()]));
}

function cellsOfBroken({ broken, rowsOf }: Block): ReadonlySet<number> {
  const rows = broken.flatMap((rule) => rowsOf.get(rule) ?? []);
  return new Set(rows.flatMap((row) => [...row.coefficients.keys()]));
}
