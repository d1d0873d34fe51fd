import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReport } from "../../src/app/open-report";
import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import { generatedReport } from "./generated-report";
import { hardFindings, PlantedBook, type ToldCheck } from "./planted-book";
import { planted } from "./planting";
import { Random } from "./random";
import { succeeded } from "./succeeded";

/** What is told of three mistakes of any kind in the workbook of a seed: in memory, and from a file written and read back. */
export async function toldInMemoryAndFile(
  seed: number,
): Promise<{ readonly inMemory: readonly ToldCheck[]; readonly readBack: readonly ToldCheck[] }> {
  const report = generatedReport(seed);
  const mixed = { kind: "mixed", mistakes: 3, where: "anywhere" } as const;
  const cells = planted(mixed, report, new Random(seed)) ?? [];
  const book = await PlantedBook.filledIn(report, memoryWorkbook());
  await book.type(cells);
  const file = createXlsx();
  const inFile = await PlantedBook.filledIn(report, file);
  await inFile.type(cells);
  const opened = await openReport(succeeded(openXlsx(file.bytes())));
  return { inMemory: await book.check(), readBack: hardFindings(succeeded(opened)) };
}
