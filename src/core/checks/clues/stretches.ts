import type { FigureReference } from "../../definition/expression";
import { BLANK, type Entry } from "../../model/entry";
import { entryOf, type Filling } from "../filled-figures";
import type { Change } from "../what-if";
import { printedDecimal } from "./case";

/** Numbers that have to move at least before a block of them is said to be out of place. */
export const FEWEST_MOVED = 2;

/** The counts that are asked one below the other on a section's sheet; formulas in between were not typed. */
export function sheetColumns({ definition }: Filling): readonly (readonly FigureReference[])[] {
  return definition.sections.map(({ rows }) =>
    rows
      .filter(({ figure, repeat }) => !repeat && figure.kind === "count" && !figure.formula)
      .map(({ figure }) => ({ figure: figure.id, prior: false })),
  );
}

/** Stretches of a list that begin and end with a figure of the block, or reach one row beyond it. */
export function windowsOf(
  list: readonly FigureReference[],
  length: number,
  own: ReadonlySet<string>,
): readonly (readonly FigureReference[])[] {
  const isOwn = (at: number) => own.has(list[at]?.figure ?? "");
  return list.flatMap((_, from) => {
    const to = from + length - 1;
    if (to >= list.length) return [];
    const fits = (isOwn(from) && (isOwn(to) || isOwn(to - 1))) || (isOwn(to) && isOwn(from + 1));
    return fits ? [list.slice(from, to + 1)] : [];
  });
}

/** A stretch of figures with what they would hold in their places. */
export interface Candidate {
  readonly code: "shifted-rows" | "exchanged-years";
  readonly direction: "down" | "up";
  readonly changes: readonly Change[];
}

/** The ways in which the numbers of a stretch may be out of place, each with what puts it right. */
export function candidates(
  window: readonly FigureReference[],
  filling: Filling,
): readonly Candidate[] {
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
