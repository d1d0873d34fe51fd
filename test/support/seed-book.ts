import type { Filled } from "../../src/core/model/entry";
import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import { drifted } from "./generated-report";
import { PlantedBook } from "./planted-book";
import type { BookOfReport } from "./planted-tally";
import { Random } from "./random";
import { sampleFigures, streetDefinition } from "./sample-report";
import type { TrueReport } from "./true-report";

/** The real report of 2021 in a workbook; last year's figures are those of 2020 where there are any, else much like this year's. */
export async function seedBook(): Promise<BookOfReport> {
  const report = seedReport();
  return { report, book: await PlantedBook.filledIn(report, memoryWorkbook()) };
}

function seedReport(): TrueReport {
  const definition = streetDefinition();
  const current = [...sampleFigures("sample-2021", definition).current];
  const exact = current.flatMap(([id, { entry }]) =>
    entry.state === "stated" && entry.quantity.qualifier === undefined
      ? [[id, entry.quantity.value] as const]
      : [],
  );
  const values = new Map(exact.map(([id, { units }]) => [id, units]));
  const rates = exact.filter(([id]) => definition.figures.get(id)?.kind === "rate");
  const random = new Random(2020);
  return {
    definition,
    values,
    prior: new Map([...values].map(([id, value]) => [id, drifted(random, value)])),
    decimals: new Map(rates.map(([id, { decimals }]) => [id, decimals])),
    others: new Map(current.filter(([id]) => !values.has(id)).map(withoutPlace)),
  };
}

function withoutPlace([id, { entry }]: readonly [string, Filled]): readonly [string, Filled] {
  return [id, { entry }];
}
