import { beforeAll, describe, expect, it } from "@jest/globals";
import { openXlsx, XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { headOf } from "../../src/app/report-title";
import { checkJson } from "../../src/app/check-json";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { writeResults } from "../../src/app/write-results";
import { fillWorkbook } from "../../src/app/fill-workbook";
import { lastYearFigures } from "../../src/app/last-year";
import { newWorkbook } from "../../src/app/new-workbook";
import { toHtml } from "../../src/core/compile/html";
import { toPlainText } from "../../src/core/compile/plain-text";
import type { Workbook } from "../../src/workbook/port";
import { sampleFigures, sampleValues, streetDefinition } from "../support/sample-report";
import { cellsOn, opened, PORTS, value, valuesOf } from "./support/reports";
import { checkReport } from "../../src/core/checks/check-report";

const definition = streetDefinition();

/** A year's report from an empty workbook to a compiled one. */
async function played(create: () => Workbook) {
  const last = create();
  value(await newWorkbook(last, { definition, unit: "广内街道", year: 2020 }));
  value(
    await fillWorkbook(last, await opened(last), valuesOf(sampleValues("sample-2020"), definition)),
  );

  const workbook = create();
  const prior = lastYearFigures(await opened(await reopened(last)), definition);
  value(await newWorkbook(workbook, { definition, unit: "广内街道", year: 2021, prior }));
  const values = valuesOf(sampleValues("sample-2021"), definition);
  value(await fillWorkbook(workbook, await opened(workbook), values));

  const report = await opened(await reopened(workbook));
  const compiled = compileWorkbook(report, { language: "zh-CN" });
  value(await writeResults(workbook, report, compiled, "zh-CN"));
  const { document, draftNotes } = compiled;
  return {
    figures: report.book.figures,
    json: JSON.stringify(checkJson(checkWorkbook(report), headOf(report), definition, "zh-CN")),
    text: toPlainText(document, draftNotes),
    html: toHtml(document, draftNotes),
    after: value(await (await reopened(workbook)).read()),
  };
}

/** A file as it comes back from the disk. */
async function reopened(workbook: Workbook): Promise<Workbook> {
  return Promise.resolve(
    workbook instanceof XlsxWorkbook ? value(openXlsx(workbook.bytes())) : workbook,
  );
}

let runs: readonly Awaited<ReturnType<typeof played>>[] = [];

beforeAll(async () => {
  runs = await Promise.all(PORTS.map(([, create]) => played(create)));
});

describe("the whole job, in memory and in an .xlsx file", () => {
  const both = <Part>(part: (run: Awaited<ReturnType<typeof played>>) => Part) => runs.map(part);

  it("gives the same findings, to the last letter", () => {
    const [memory, file] = both(({ json }) => json);
    expect(memory?.length).toBeGreaterThan(10_000);
    expect(file).toBe(memory);
  });

  it("gives the same text and the same page", () => {
    const [memory, file] = both(({ text, html }) => ({ text, html }));
    expect(memory?.text).toContain("近32000张");
    expect(file).toEqual(memory);
  });

  it("reads the same figures, this year's and last year's", () => {
    const [memory, file] = both(({ figures }) => figures);
    expect(memory?.prior.get("报告.听取")?.entry).toMatchObject({
      quantity: { value: { units: 200n }, qualifier: "over" },
    });
    expect(file).toEqual(memory);
  });

  it("leaves the same 检查结果 and 汇总", () => {
    for (const sheet of ["检查结果", "汇总"]) {
      const [memory, file] = both(({ after }) => cellsOn(after, sheet));
      expect(memory?.length).toBeGreaterThan(10);
      expect(file).toEqual(memory);
    }
  });
});

describe("a check of values alone", () => {
  it("says of every rule what the workbook's check says", () => {
    const prior = sampleFigures("sample-2020", definition).current;
    const figures = { ...sampleFigures("sample-2021", definition), prior };
    const alone = checkReport(definition, figures).checks;
    const statuses = (checks: readonly { readonly rule: string; readonly status: string }[]) =>
      checks.map(({ rule, status }) => `${rule} ${status}`);
    const [memory] = runs;
    const inBook = (JSON.parse(memory?.json ?? "{}") as { checks: [] }).checks;
    expect(statuses(alone)).toEqual(statuses(inBook));
  });
});
