import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import { generatedReport } from "./generated-report";
import { PlantedBook } from "./planted-book";
import { Random } from "./random";
import { sumsIn } from "./sums";

/** What is said of a part that was left blank. */
export interface BlankParts {
  /** Sums that cannot be decided for it. */
  undecided: number;
  /** … of which the sentence gives the value that the part must have. */
  told: number;
  /** Hard findings. */
  accused: number;
}

/** Leaves one part of a sum blank in the workbook of each seed. */
export async function blankParts(seeds: readonly number[]): Promise<BlankParts> {
  const counts = { undecided: 0, told: 0, accused: 0 };
  for (const seed of seeds) {
    const report = generatedReport(seed);
    const random = new Random(seed);
    const figure = random.oneOf(random.oneOf(sumsIn(report.definition)).parts);
    const right = report.values.get(figure) ?? 0n;
    const book = await PlantedBook.filledIn(report, memoryWorkbook());
    await book.type([{ figure, prior: false, right }]);
    const told = await book.check();
    counts.accused += told.filter(({ status }) => status === "broken").length;
    const sums = told.filter(({ kind, status }) => kind === "sum" && status === "undecided");
    counts.undecided += sums.length;
    const value = new RegExp(`“${figure}”应为 ?${right}(?!\\d)`);
    counts.told += sums.filter(({ message }) => value.test(message)).length;
  }
  return counts;
}
