import { entryOf, type Filling } from "../filled-figures";
import { type Block, referenceAt } from "./blocks";
import { effectOf } from "./effect";
import type { Repair } from "./repair";
import { holdsFor, type Row } from "./row";
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
  const solves = system.rows.every((row) => isOpen(system, row) || holdsFor(row, exchanged));
  if (!solves) return undefined;
  const changes = [one, other].map((cell) => {
    const reference = referenceAt(block, cell);
    const to = cells.written(reference, exchanged(cell));
    const evidence = block.evidence.of(reference, to, isTypedTotal(block, cell));
    return { reference, from: entryOf(filling, reference), to, evidence };
  });
  return { changes, slip: "swapped", ...effectOf(block, changes) };
}

/** A blank or an approximation has a part in the row, so no exchange can be proved by it. */
function isOpen({ cells }: Block["system"], row: Row): boolean {
  for (const cell of row.coefficients.keys()) {
    if (cells[cell]?.value === undefined) return true;
  }
  return false;
}

/** Cells that are exactly known and stand in rows of exactly known cells only. */
function tellableCells({ system }: Block): ReadonlySet<number> {
  const open = system.rows.filter((row) => isOpen(system, row));
  const unclear = new Set(open.flatMap((row) => [...row.coefficients.keys()]));
  const all = [...system.cells.keys()];
  return new Set(
    all.filter((cell) => system.cells[cell]?.value !== undefined && !unclear.has(cell)),
  );
}

function cellsOfBroken({ broken, rowsOf }: Block): ReadonlySet<number> {
  const rows = broken.flatMap((rule) => rowsOf.get(rule) ?? []);
  return new Set(rows.flatMap((row) => [...row.coefficients.keys()]));
}
