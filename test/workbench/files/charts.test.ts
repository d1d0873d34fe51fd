import { beforeAll, describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import type { ChartPlan } from "../../../src/workbook/sheet-plan";
import { chartsInExcel } from "../../adapters/office/support/charts-in-excel";
import { type ExcelBook, excelBook } from "../../adapters/office/support/excel-book";
import { useCasesOf } from "../../adapters/office/support/use-cases";
import { unpack } from "../../support/package-parts";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import { openedBook, savedFile, valueOf } from "./support/files";

const SHEET = "汇总附表";
const { lay, fill, fillPrior, draw, undraw } = useCasesOf(
  streetDefinition(),
  sampleValues("sample-2021"),
);

let compiled: ExcelBook;
let charts: readonly ChartPlan[];

beforeAll(async () => {
  compiled = excelBook();
  for (const job of [lay, fill, fillPrior(99), draw]) valueOf(await job(compiled.workbook));
  charts = await chartsInExcel(compiled.host, SHEET);
});

const inFile = (bytes: Uint8Array): readonly ChartPlan[] =>
  valueOf(valueOf(openXlsx(bytes)).sheetPlans()).find(({ name }) => name === SHEET)?.charts ?? [];

async function opened(file: Uint8Array): Promise<ExcelBook & { readonly host: ExcelHost }> {
  const book = excelBook();
  await book.host.openBook(await openedBook(file));
  return book;
}

describe("charts between the host and a file", () => {
  it("a workbook made and compiled in the host is saved with its charts, with numbers in them", async () => {
    expect(charts).toHaveLength(2);
    const file = await savedFile(compiled.host.book);
    expect(inFile(file)).toEqual(charts);
    const part = new TextDecoder().decode(unpack(file)["xl/charts/chart1.xml"]);
    expect(part).toMatch(/<c:numCache>.*<c:pt idx="0"><c:v>\d+<\/c:v>/u);
  });

  it("a file with charts is opened with them, and saved without a byte changed", async () => {
    const file = await savedFile(compiled.host.book);
    const { host } = await opened(file);
    expect(await chartsInExcel(host, SHEET)).toEqual(charts);
    expect(unpack(await savedFile(host.book, file))).toEqual(unpack(file));
  });

  it("charts that come, change and go in the host do so in the file that it was opened from", async () => {
    const file = await savedFile(compiled.host.book);
    const { host, workbook } = await opened(file);
    valueOf(await undraw(workbook));
    expect(inFile(await savedFile(host.book, file))).toEqual([]);
    const bare = await savedFile(host.book, file);
    const again = await opened(bare);
    valueOf(await draw(again.workbook));
    expect(inFile(await savedFile(again.host.book, bare))).toEqual(charts);
  });
});
