import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import { generatedReport } from "./generated-report";
import { PlantedBook } from "./planted-book";
import { type Outcome, outcomeOf, type Verdict } from "./planted-outcomes";
import type { WrongCell } from "./planted-errors";
import { planted, type Planting } from "./planting";
import { Random } from "./random";
import type { TrueReport } from "./true-report";

/** What became of many plantings of one sort. */
export interface Tally extends Planting {
  readonly reports: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly valueOffered: number;
}

/** A report with its workbook. */
export interface BookOfReport {
  readonly report: TrueReport;
  readonly book: PlantedBook;
}

/** The generated report of a seed, in a workbook in memory. */
export async function generatedBook(seed: number): Promise<BookOfReport> {
  const report = generatedReport(seed);
  return { report, book: await PlantedBook.filledIn(report, memoryWorkbook()) };
}

/** Types the mistakes of every planting into the workbook of each seed, in turn, and counts what a check's JSON says of them. */
export async function tallied(
  plantings: readonly Planting[],
  seeds: readonly number[],
  bookOf: (seed: number) => Promise<BookOfReport> = generatedBook,
): Promise<readonly Tally[]> {
  const outcomes = plantings.map((): Outcome[] => []);
  for (const seed of seeds) {
    const { report, book } = await bookOf(seed);
    for (const [at, planting] of plantings.entries()) {
      const cells = planted(planting, report, new Random(seed * 104_729 + at));
      if (cells !== undefined) outcomes[at]?.push(await outcomeWith(cells, { report, book }));
    }
  }
  return plantings.map((planting, at) => ({ ...planting, ...counted(outcomes[at] ?? []) }));
}

/** What a check says while these mistakes stand in the workbook. */
export async function outcomeWith(
  cells: readonly WrongCell[],
  { report, book }: BookOfReport,
): Promise<Outcome> {
  await book.type(cells);
  const outcome = outcomeOf(report, cells, await book.check());
  await book.mend(cells);
  return outcome;
}

/** Counts outcomes. */
export function counted(
  outcomes: readonly Outcome[],
): Pick<Tally, "reports" | "verdicts" | "valueOffered"> {
  const count = (wanted: Verdict) => outcomes.filter(({ verdict }) => verdict === wanted).length;
  const seen = outcomes.filter(({ verdict }) => verdict !== "unseen");
  return {
    reports: outcomes.length,
    verdicts: {
      first: count("first"),
      tied: count("tied"),
      later: count("later"),
      missed: count("missed"),
      unseen: count("unseen"),
    },
    valueOffered: seen.filter(({ valueOffered }) => valueOffered).length,
  };
}

/** The goals for a single mistake in a figure of two rules: first or tied, and the right value, of those that a rule sees. */
const NAMED = 0.99;
const OFFERED = 0.95;

/** In words what of the goals a tally misses; `undefined` where it meets them. */
export function shortfallOf({ kind, reports, verdicts, valueOffered }: Tally): string | undefined {
  const seen = reports - verdicts.unseen;
  const named = verdicts.first + verdicts.tied;
  if (seen > 0 && named >= NAMED * seen && valueOffered >= OFFERED * seen) return undefined;
  return `${kind}: ${named} named and ${valueOffered} with the right value, of ${seen}`;
}
