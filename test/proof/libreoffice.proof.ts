import { describe, expect, it } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createXlsx, openXlsx, type XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { writeResults } from "../../src/app/write-results";
import { fillWorkbook } from "../../src/app/fill-workbook";
import { newWorkbook } from "../../src/app/new-workbook";
import { type OpenReport, openReport } from "../../src/app/open-report";
import { readValues } from "../../src/app/read-values";
import type { CellValue, Snapshot } from "../../src/workbook/port";
import { convert } from "../support/libreoffice";
import { sampleValues, streetDefinition } from "../support/sample-report";

const folder = path.resolve("dist", "proof");
const definition = streetDefinition();

/** Every state that a native formula has to cope with: no denominator, approximations, absence, wrong sums, text. */
const ODD_VALUES = {
  "公开.受理": 20,
  "公开.不存在": 10,
  "公开.主动公开": "约4",
  "公开.可以公开": "未开展",
  "公开.不予公开": "不适用",
  "信访.转办": 0,
  "信访.办结": 0,
  "调解.需调解": 51,
  "调解.来访": "近155",
  "调解.书面": 39,
  "调解.口头": 7,
  "调解.终止": 6,
  "复议.被申请": 11,
  "复议.维持": 7,
  "复议.驳回": 1,
  "复议.未审结": "说不清",
  prior: { "复议.被申请": 9, "公开.受理": "20余" },
};

const CLEARED = Object.fromEntries(
  Object.keys(ODD_VALUES)
    .filter((id) => id !== "prior")
    .map((id) => [id, null]),
);

async function fill(workbook: XlsxWorkbook, source: object): Promise<void> {
  const values = readValues(source, definition);
  if (!values.ok) throw new Error(JSON.stringify(values.failure));
  const filled = await fillWorkbook(workbook, await opened(workbook), values.value);
  if (!filled.ok) throw new Error(filled.failure.code);
}

async function opened(workbook: XlsxWorkbook): Promise<OpenReport> {
  const report = await openReport(workbook);
  if (!report.ok) throw new Error(report.failure.code);
  return report.value;
}

/** The books of a whole run: empty, filled with the real report, compiled. */
async function books(): Promise<ReadonlyMap<string, Uint8Array>> {
  const workbook = createXlsx();
  const laidOut = await newWorkbook(workbook, { definition, unit: "广内街道", year: 2021 });
  const empty = workbook.bytes();
  if (!laidOut.ok) throw new Error(laidOut.failure.code);
  await fill(workbook, ODD_VALUES);
  const odd = workbook.bytes();
  await fill(workbook, { ...CLEARED, ...sampleValues("sample-2021") });
  const filled = workbook.bytes();
  const report = await opened(workbook);
  const compiled = compileWorkbook(report, { language: "zh-CN" });
  await writeResults(workbook, report, compiled, "zh-CN");
  return new Map([
    ["empty", empty],
    ["odd", odd],
    ["filled", filled],
    ["compiled", workbook.bytes()],
  ]);
}

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const workbook = openXlsx(bytes);
  const read = workbook.ok ? await workbook.value.read() : workbook;
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** Every formula cell's value, by sheet and position. */
function formulaValues({ sheets }: Snapshot): ReadonlyMap<string, CellValue> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ formula }) => formula !== undefined)
        .map(
          ({ row, column, value }) =>
            [`${name} R${row}C${column}`, value === "" ? null : value] as const,
        ),
    ),
  );
}

describe.each(["empty", "odd", "filled", "compiled"])(
  "LibreOffice opens the %s workbook",
  (name) => {
    async function written(): Promise<string> {
      mkdirSync(folder, { recursive: true });
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, (await books()).get(name) ?? new Uint8Array());
      return file;
    }

    it("computes for every native formula what was written beside it", async () => {
      const file = await written();
      const ours = formulaValues(await snapshotOf(readFileSync(file)));
      const recalculated = convert(file, "xlsx", path.join(folder, "recalculated"));
      const theirs = formulaValues(await snapshotOf(readFileSync(recalculated)));
      expect(ours.size).toBeGreaterThan(20);
      const differing = [...ours].filter(
        ([cell, value]) => !sameValue(value, theirs.get(cell) ?? null),
      );
      expect(differing.map(([cell, value]) => [cell, value, theirs.get(cell)])).toEqual([]);
    });

    it("prints it to pages", async () => {
      const pdf = convert(await written(), "pdf", folder);
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    });
  },
);

describe("a workbook that LibreOffice has saved again", () => {
  it("gives the same findings and the same text, and can be filled on without a structure finding", async () => {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, "to-save-again.xlsx");
    writeFileSync(file, (await books()).get("filled") ?? new Uint8Array());
    const before = openXlsx(readFileSync(file));
    const after = openXlsx(readFileSync(convert(file, "xlsx", path.join(folder, "again"))));
    if (!before.ok || !after.ok) throw new Error("not opened");
    const [ours, theirs] = [await opened(before.value), await opened(after.value)];
    const told = (report: OpenReport) => {
      const { document, checked } = compileWorkbook(report, { language: "zh-CN" });
      return { document, statuses: checked.checks.map(({ rule, status }) => [rule, status]) };
    };
    expect(told(theirs)).toEqual(told(ours));

    await fill(after.value, { "公开.受理": 12 });
    const { checks } = checkWorkbook(await opened(after.value));
    expect(checks.filter(({ kind }) => kind === "structure")).toEqual([]);
    expect(checks.find(({ rule }) => rule === "GK-1")?.status).toBe("broken");
  });
});

/** Doubles that print the same 15 digits are the same number to a spreadsheet. */
function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return a.toPrecision(15) === b.toPrecision(15);
  return JSON.stringify(a) === JSON.stringify(b);
}
