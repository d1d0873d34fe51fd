import { sameNumber, withDecimals } from "../../model/decimal";
import { entryOf, type Filling } from "../filled-figures";
import { type Block, referenceAt } from "./blocks";
import { effectOf } from "./effect";
import { keyingSlip } from "./keying";
import { likeliestFirst } from "./likeliest-first";
import { unusualReading } from "./readings";
import type { Repair, RepairChange } from "./repair";
import { settle } from "./settle";
import { smallestRepairs } from "./smallest-repairs";
import { swapsIn } from "./swaps";
import { Trials } from "./trial";
import { isTypedTotal } from "./typed-total";
import { rangeOf } from "./whole-numbers";

/** What was found about a block. */
export type Located =
  | { readonly outcome: "found"; readonly repairs: readonly Repair[] }
  | { readonly outcome: "too-many" };

/** All repairs of the fewest figures, and all exchanges of two, likeliest first. */
export function locate(block: Block, filling: Filling): Located {
  const found = smallestRepairs(block.system);
  if (found.outcome === "too-many") return found;
  const swaps = swapsIn(block, filling);
  const ways = { either: new Trials(block.system), byHabit: new Trials(block.byHabit) };
  const smallest = found.sets
    .map((set) => repairOf(block, ways, set, filling))
    .filter((repair) => !swaps.some((swap) => saysTheSame(swap, repair)));
  return { outcome: "found", repairs: likeliestFirst([...smallest, ...swaps], filling) };
}

/** Trials with stated rates read both ways, and by the habit of the report. */
interface Ways {
  readonly either: Trials;
  readonly byHabit: Trials;
}

function repairOf(block: Block, ways: Ways, set: readonly number[], filling: Filling): Repair {
  const givenUp = new Set(set);
  const byHabit = concernsRates(block, givenUp) ? ways.byHabit.tryWithout(givenUp) : undefined;
  const trials = byHabit?.outcome === "possible" ? ways.byHabit : ways.either;
  const onlyValue = onlyValues(trials, givenUp);
  const changes = set.map((cell) => changeOf(block, cell, onlyValue(cell), givenUp, filling));
  const [only, second] = changes;
  const slip = only && second === undefined ? slipOf(only, filling) : undefined;
  return {
    changes,
    ...(slip && { slip }),
    ...effectOf(block, changes),
    ...(byHabit?.outcome === "conflict" && { reading: unusualReading(block.habit) }),
  };
}

/** Whether the habit can tell anything apart: a rate is made of a cell given up, or of one that is open anyway. */
function concernsRates({ system }: Block, givenUp: ReadonlySet<number>): boolean {
  return system.rows.some(
    ({ guards, coefficients }) =>
      guards.size > 0 &&
      [...coefficients.keys()].some(
        (cell) => givenUp.has(cell) || system.cells[cell]?.value === undefined,
      ),
  );
}

/** An exchange is told as one, and not again as two figures that have to change. */
function saysTheSame(swap: Repair, { changes }: Repair): boolean {
  return (
    changes.length === swap.changes.length &&
    changes.every(({ reference, to }) =>
      swap.changes.some(
        (other) =>
          other.reference.figure === reference.figure &&
          other.reference.prior === reference.prior &&
          other.to?.units === to?.units,
      ),
    )
  );
}

/** The one whole number that a cell of a repair can have; `undefined` where there are several, or it counts no whole things. */
function onlyValues(
  trials: Trials,
  givenUp: ReadonlySet<number>,
): (cell: number) => bigint | undefined {
  const { rows, cells } = trials.questionWithout(givenUp);
  const settled = settle(rows, cells, trials.isWhole, trials.known);
  return (cell) => {
    if (!cells.has(cell)) return undefined;
    const value = settled?.values.get(cell);
    if (value !== undefined) return value;
    const range = rangeOf(rows, cells, cell, trials.known);
    return typeof range !== "string" && range.first === range.last ? range.first : undefined;
  };
}

function changeOf(
  block: Block,
  cell: number,
  value: bigint | undefined,
  givenUp: ReadonlySet<number>,
  filling: Filling,
): RepairChange {
  const reference = referenceAt(block, cell);
  const fitting =
    value === undefined
      ? expectedRate(block, cell, givenUp)
      : { to: block.cells.written(reference, value) };
  return {
    reference,
    from: entryOf(filling, reference),
    ...fitting,
    evidence: block.evidence.of(reference, fitting.to, {
      isTypedTotal: isTypedTotal(block, cell),
      background: block.background,
    }),
  };
}

/** What a stated rate comes to; nothing where what it is made of is given up as well. */
function expectedRate(
  block: Block,
  rate: number,
  givenUp: ReadonlySet<number>,
): Pick<RepairChange, "to" | "truncated"> {
  const { figure, prior } = referenceAt(block, rate);
  const its = block.system.rows.filter(({ guards }) => guards.has(rate));
  const parts = its.flatMap(({ coefficients }) => [...coefficients.keys()]);
  const expected = block.expectedRates.get(figure);
  if (expected === undefined || prior || parts.some((part) => givenUp.has(part))) return {};
  const { rounded, truncated } = expected;
  const isOpen = block.habit !== "round" && !sameNumber(rounded, truncated);
  return { to: rounded, ...(isOpen && { truncated }) };
}

function slipOf(
  { reference, from, to, truncated }: RepairChange,
  filling: Filling,
): Repair["slip"] {
  if (from.state !== "stated" || to === undefined) return undefined;
  const { units: typed, decimals } = from.quantity.value;
  const { units: meant } = withDecimals(to, decimals);
  const slip = keyingSlip(typed, meant) ?? (truncated && keyingSlip(typed, truncated.units));
  if (slip !== undefined) return slip;
  // A decrease is said with its word (下降7.4%), and the minus sign is left out.
  if (meant !== 0n && meant === -typed) return "wrong-sign";
  const before = reference.prior ? undefined : entryOf(filling, { ...reference, prior: true });
  const same =
    before?.state === "stated" && before.quantity.value.units === from.quantity.value.units;
  return same ? "last-year" : undefined;
}
