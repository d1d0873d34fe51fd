import { createXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { fillWorkbook } from "../../src/app/fill-workbook";
import { newWorkbook } from "../../src/app/new-workbook";
import { openReport } from "../../src/app/open-report";
import { readValues } from "../../src/app/read-values";
import { sampleValues, streetDefinition } from "./sample-report";

/** The workbook of 2020, filled in, as a file. */
export async function lastYearFile(): Promise<Uint8Array> {
  const definition = streetDefinition();
  const file = createXlsx();
  await newWorkbook(file, { definition, unit: "广内街道", year: 2020 });
  const report = await openReport(file);
  const values = readValues(sampleValues("sample-2020"), definition);
  if (!report.ok || !values.ok) throw new Error("last year's sample");
  await fillWorkbook(file, report.value, values.value);
  return file.bytes();
}
