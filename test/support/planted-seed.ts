import { mistakesAt, PLANTED_KINDS } from "./planted-errors";
import { type BookOfReport, counted, outcomeWith, type Tally, tallied } from "./planted-tally";
import { isHeldByEquation, isNamed, type Planting } from "./planting";
import type { TrueReport } from "./true-report";

/** Figures that a hard rule names, or two; or two of which one is an equation, so that there is one right value to offer. */
const WANTED = {
  named: (figure: string, report: TrueReport) => isNamed(figure, 1, report),
  "two-rules": (figure: string, report: TrueReport) => isNamed(figure, 2, report),
  "an-equation": isHeldByEquation,
} as const;

/** Every single mistake that can be made in figures of a hard rule, or of two; of each kind what became of them. */
export async function everySingleMistake(
  its: BookOfReport,
  where: keyof typeof WANTED,
  most = Infinity,
): Promise<readonly Tally[]> {
  const { report } = its;
  const tallies: Tally[] = [];
  for (const kind of PLANTED_KINDS) {
    const outcomes = [];
    for (const figure of report.values.keys()) {
      const all = mistakesAt(kind, figure, report).filter((cells) =>
        cells.every((cell) => cell.prior || WANTED[where](cell.figure, report)),
      );
      for (const cells of spread(all, most)) outcomes.push(await outcomeWith(cells, its));
    }
    tallies.push({ kind, mistakes: 1, where: "named", ...counted(outcomes) });
  }
  return tallies;
}

/** Several mistakes, drawn so many times for each kind. */
export function mistakesInSeed(
  its: BookOfReport,
  mistakes: number,
  draws: number,
): Promise<readonly Tally[]> {
  const kinds = [...PLANTED_KINDS, "mixed"] as const;
  const plantings = kinds.map((kind): Planting => ({ kind, mistakes, where: "named" }));
  const seeds = Array.from({ length: draws }, (_, at) => at + 1);
  return tallied(plantings, seeds, () => Promise.resolve(its));
}

/** At most so many of them, from the first to the last. */
function spread<Item>(all: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % step === 0);
}
