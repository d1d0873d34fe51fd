import type { FigureReference } from "../../definition/expression";
import type { Decimal } from "../../model/decimal";
import type { SuspectReason } from "../../model/suspect";
import type { Entry } from "../../model/entry";
import { entryOf, type Filling } from "../filled-figures";
import { type Block, referenceAt } from "./blocks";
import { keyingSlip } from "./keying";
import { likeliestFirst } from "./likeliest-first";
import type { Repair, RepairChange } from "./repair";
import { notNegative } from "./row";
import { smallestRepairs } from "./smallest-repairs";
import { swapsIn } from "./swaps";
import { connectedTo, openCells, standingRows } from "./trial";
import { rangeOf } from "./whole-numbers";

/** What was found about a block. */
export type Located =
  | { readonly outcome: "found"; readonly repairs: readonly Repair[] }
  | { readonly outcome: "too-many" };

/** All repairs of the fewest figures, likeliest first, with a pair of exchanged figures before what no slip explains. */
export function locate(block: Block, filling: Filling): Located {
  const found = smallestRepairs(block.system);
  if (found.outcome === "too-many") return found;
  const single = found.sets.map((set) => repairOf(block, set, filling));
  const swaps = swapsIn(block, filling);
  return { outcome: "found", repairs: [...single, ...swaps].sort(likeliestFirst(block)) };
}

function repairOf(block: Block, set: readonly number[], filling: Filling): Repair {
  const changes = set.map((cell) => changeOf(block, cell, new Set(set), filling));
  const [only, second] = changes;
  const slip = only && second === undefined ? slipOf(only, filling) : undefined;
  return { changes, ...(slip && { slip }), because: reasonsFor(block, set, filling) };
}

function changeOf(
  block: Block,
  cell: number,
  givenUp: ReadonlySet<number>,
  filling: Filling,
): RepairChange {
  const { system, cells } = block;
  const reference = referenceAt(block, cell);
  const open = openCells(system, givenUp);
  const connected = connectedTo(standingRows(system, givenUp), open);
  const rows = [...connected.rows, ...[...connected.cells].map(notNegative)];
  const known = (other: number) => system.cells[other]?.value ?? 0n;
  const range = connected.cells.has(cell) ? rangeOf(rows, connected.cells, cell, known) : {};
  const from = entryOf(filling, reference);
  if (typeof range === "string" || range.first === undefined || range.first !== range.last) {
    const rate = expectedRate(block, cell, givenUp);
    return { reference, from, ...(rate && { to: rate }) };
  }
  return { reference, from, to: cells.written(reference, range.first) };
}

/** What a stated rate comes to; nothing where what it is made of is given up as well. */
function expectedRate(
  block: Block,
  rate: number,
  givenUp: ReadonlySet<number>,
): Decimal | undefined {
  const { figure, prior } = referenceAt(block, rate);
  const its = block.system.rows.filter(({ guards }) => guards.has(rate));
  const parts = its.flatMap(({ coefficients }) => [...coefficients.keys()]);
  if (prior || parts.some((part) => givenUp.has(part))) return undefined;
  return block.expectedRates.get(figure);
}

function slipOf({ reference, from, to }: RepairChange, filling: Filling): Repair["slip"] {
  if (from.state !== "stated" || to === undefined) return undefined;
  const slip = keyingSlip(from.quantity.value.units, to.units);
  if (slip !== undefined) return slip;
  const before = reference.prior ? undefined : entryOf(filling, { ...reference, prior: true });
  const same =
    before?.state === "stated" && before.quantity.value.units === from.quantity.value.units;
  return same ? "last-year" : undefined;
}

function reasonsFor(
  block: Block,
  set: readonly number[],
  filling: Filling,
): readonly SuspectReason[] {
  const [cell, second] = set;
  if (cell === undefined || second !== undefined) return [];
  const reference = referenceAt(block, cell);
  return [
    ...(isTypedTotal(block, cell) ? (["typed-total"] as const) : []),
    ...(isJump(reference, filling) ? (["jump"] as const) : []),
  ];
}

/** The cell stands alone on one side of a broken sum whose parts are all there. */
function isTypedTotal({ broken, rowsOf }: Block, cell: number): boolean {
  return broken.some((rule) => {
    const [row, second] = rowsOf.get(rule) ?? [];
    if (row?.relation !== "=" || second !== undefined) return false;
    const weight = row.coefficients.get(cell);
    if (weight === undefined || row.coefficients.size < 3) return false;
    return [...row.coefficients].every(
      ([other, its]) => other === cell || its > 0n !== weight > 0n,
    );
  });
}

/** More than five times last year's figure or less than a fifth of it, unless both are small. */
function isJump(reference: FigureReference, filling: Filling): boolean {
  const now = unitsOf(entryOf(filling, reference));
  const before = reference.prior
    ? undefined
    : unitsOf(entryOf(filling, { ...reference, prior: true }));
  if (now === undefined || before === undefined || (now < 10n && before < 10n)) return false;
  return now > before * 5n || now * 5n < before;
}

function unitsOf(entry: Entry): bigint | undefined {
  if (entry.state !== "stated" || entry.quantity.value.decimals > 0) return undefined;
  return entry.quantity.value.units;
}
