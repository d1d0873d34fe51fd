import { type FigureReference, referenceKey } from "../../src/core/definition/expression";
import type { Suspect, SuspectChange } from "../../src/core/model/suspect";
import { percentText, type ToldCheck } from "./planted-book";
import type { WrongCell } from "./planted-errors";
import { tiesOf, type TrueReport } from "./true-report";

/**
 * What became of the true figures: named as the likeliest or the only ones; among several of which none is accused;
 * named behind others that are accused; not named. `unseen`: no rule is broken.
 */
export type Verdict = "first" | "tied" | "later" | "missed" | "unseen";

/** What a check says of the mistakes in a report. */
export interface Outcome {
  /** Of several blocks the worst. */
  readonly verdict: Verdict;
  /** With every right value; what no rule sees is left out. */
  readonly valueOffered: boolean;
}

const BEST_FIRST: readonly Verdict[] = ["first", "tied", "later", "missed"];

/** Holds what a check says against what was planted, block by block. */
export function outcomeOf(
  report: TrueReport,
  cells: readonly WrongCell[],
  told: readonly ToldCheck[],
): Outcome {
  const blocks = blocksOf(report);
  const seen = [...new Set(cells.map((cell) => blocks.get(referenceKey(cell))))]
    .filter((block) => block !== undefined)
    .map((block) => outcomeIn(block, { report, cells, told }))
    .filter(({ verdict }) => verdict !== "unseen");
  const worst = Math.max(...seen.map(({ verdict }) => BEST_FIRST.indexOf(verdict)), -1);
  return {
    verdict: BEST_FIRST[worst] ?? "unseen",
    valueOffered: seen.every(({ valueOffered }) => valueOffered),
  };
}

interface Told {
  readonly report: TrueReport;
  readonly cells: readonly WrongCell[];
  readonly told: readonly ToldCheck[];
}

function outcomeIn(block: ReadonlySet<string>, { report, cells, told }: Told): Outcome {
  const its = told.filter(
    (check) => check.status === "broken" && check.cells.some((cell) => block.has(keyOf(cell))),
  );
  const planted = cells.filter((cell) => block.has(referenceKey(cell)));
  const outcomes = its.map((check) => outcomeOfCheck(check, planted, block, report));
  const [best] = outcomes.sort(
    (a, b) => BEST_FIRST.indexOf(a.verdict) - BEST_FIRST.indexOf(b.verdict),
  );
  return best ?? { verdict: "unseen", valueOffered: false };
}

function outcomeOfCheck(
  { suspects, message }: ToldCheck,
  planted: readonly WrongCell[],
  block: ReadonlySet<string>,
  report: TrueReport,
): Outcome {
  const wanted = keysOf(planted);
  const at = suspects.findIndex(({ changes }) => keysIn(changes, block) === wanted);
  const found = suspects[at];
  if (found === undefined) return { verdict: "missed", valueOffered: false };
  const accuses = suspects.length === 1 || message.includes("最可能");
  return {
    verdict: !accuses ? "tied" : at === 0 ? "first" : "later",
    valueOffered: offersAll(found, planted, report),
  };
}

function offersAll(
  { changes }: Suspect,
  planted: readonly WrongCell[],
  { decimals }: TrueReport,
): boolean {
  return planted.every((cell) => {
    const places = decimals.get(cell.figure);
    const right = places === undefined ? cell.right.toString() : percentText(cell.right, places);
    return changes.some(
      (change) =>
        keyOf(change) === referenceKey(cell) && (change.to === right || change.truncated === right),
    );
  });
}

/** What stands in no rule may be named or not. */
function keysIn(changes: readonly SuspectChange[], block: ReadonlySet<string>): string {
  return changes
    .map(keyOf)
    .filter((key) => block.has(key))
    .sort()
    .join();
}

function keysOf(cells: readonly FigureReference[]): string {
  return cells.map(referenceKey).sort().join();
}

function keyOf({ figure, prior }: { readonly figure: string; readonly prior?: true }): string {
  return referenceKey({ figure, prior: prior ?? false });
}

const KNOWN = new WeakMap<TrueReport, ReadonlyMap<string, ReadonlySet<string>>>();

/** For each figure of a rule all that rules tie to it. */
export function blocksOf(report: TrueReport): ReadonlyMap<string, ReadonlySet<string>> {
  const known = KNOWN.get(report);
  if (known !== undefined) return known;
  const blocks = new Map<string, ReadonlySet<string>>();
  for (const { figures } of tiesOf(report)) {
    const keys = figures.map(referenceKey);
    const all = new Set(keys.flatMap((key) => [...(blocks.get(key) ?? [key])]));
    for (const key of all) blocks.set(key, all);
  }
  KNOWN.set(report, blocks);
  return blocks;
}
