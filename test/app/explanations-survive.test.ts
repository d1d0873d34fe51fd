import { beforeAll, describe, expect, it } from "@jest/globals";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { explainFindings, waiveFinding } from "../../src/app/explanations";
import type { Resolution } from "../../src/core/model/resolution";
import type { Snapshot, Workbook } from "../../src/workbook/port";
import { decorated } from "../support/decorate";
import { pack, unpack } from "../support/package-parts";
import { resaved } from "../support/resaved";
import { sampleValues, streetDefinition } from "../support/sample-report";
import { insertRows, renameSheet, reverseRows } from "../workbook/support/staff-edits";
import { filledBook, frozen, opened, value } from "./support/reports";

const SHEET = "检查说明";
const HABIT = "全篇比率按截位取数，依据是区里的通报。";
const REASON = "9 件申请并案答复，受理数按人计，答复数按件计。";
const SIGNED = { by: "李四", at: "2021-12-01 09:30" };

let file: Uint8Array;

beforeAll(async () => {
  const values = { ...sampleValues("sample-2021"), "公开.受理": 12 };
  const workbook = createXlsx();
  await filledBook(streetDefinition(), values, workbook);
  const rates = ["TJ-5", "TJ-6"];
  value(await explainFindings(workbook, await opened(workbook), rates, HABIT, { by: "张三" }));
  value(await waiveFinding(workbook, await opened(workbook), "GK-1", REASON, SIGNED));
  file = workbook.bytes();
});

async function said(workbook: Workbook): Promise<Readonly<Record<string, Resolution>>> {
  const { checks } = checkWorkbook(await opened(workbook));
  return Object.fromEntries(
    checks.flatMap(({ rule, resolution }) => (resolution ? [[rule, resolution]] : [])),
  );
}

const EXPECTED = {
  "GK-1": { kind: "waived", text: REASON, ...SIGNED, valid: true },
  "TJ-5": { kind: "explained", text: HABIT, by: "张三", valid: true },
  "TJ-6": { kind: "explained", text: HABIT, by: "张三", valid: true },
};

const reopened = (bytes: Uint8Array) => value(openXlsx(bytes));
const changed = async (change: (snapshot: Snapshot) => Snapshot) =>
  said(frozen(change(value(await reopened(file).read()))));

describe("explanations and waivers survive", () => {
  it("saving and opening", async () => {
    expect(await said(reopened(file))).toEqual(EXPECTED);
  });

  it("another program that saves the file: shared strings, unknown parts dropped, other formats, merely hidden", async () => {
    const again = pack(resaved(unpack(file), SHEET));
    expect(await said(reopened(again))).toEqual(EXPECTED);
    const parts = unpack(again);
    expect(Object.keys(parts)).toContain("xl/sharedStrings.xml");
    expect(JSON.stringify(parts)).not.toContain("inlineStr");
  });

  it("what staff do to the workbook, and another program after them; and are taken back and given anew there", async () => {
    const workbook = reopened(pack(resaved(decorated(unpack(file)), SHEET)));
    expect(await said(workbook)).toEqual(EXPECTED);
    value(await explainFindings(workbook, await opened(workbook), ["GK-1"], ""));
    expect(Object.keys(await said(workbook))).toEqual(["TJ-5", "TJ-6"]);
    value(await waiveFinding(workbook, await opened(workbook), "GK-1", REASON, SIGNED));
    expect(await said(reopened(workbook.bytes()))).toEqual(EXPECTED);
  });

  it("their sheet sorted, marker and all", async () => {
    expect(await changed((snapshot) => reverseRows(snapshot, SHEET, 1, 5))).toEqual(EXPECTED);
  });

  it("rows inserted above, between and below them", async () => {
    const inserted = await changed((snapshot) =>
      insertRows(insertRows(insertRows(snapshot, SHEET, 5, 3), SHEET, 4, 1), SHEET, 1, 2),
    );
    expect(inserted).toEqual(EXPECTED);
  });

  it("their sheet and the sheets of their figures renamed", async () => {
    const renamed = await changed((snapshot) =>
      renameSheet(renameSheet(snapshot, SHEET, "说明与豁免"), "政务公开与服务", "公开"),
    );
    expect(renamed).toEqual(EXPECTED);
  });

  it("line ends as another program writes them", async () => {
    const other = await changed((snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          sheet.name === SHEET && typeof cell.value === "string"
            ? { ...cell, value: cell.value.replaceAll("\n", "\r\n") }
            : cell,
        ),
      })),
    }));
    expect(other).toEqual(EXPECTED);
  });

  it("rows inserted among the figures themselves", async () => {
    expect(await changed((snapshot) => insertRows(snapshot, "政务公开与服务", 5, 2))).toEqual(
      EXPECTED,
    );
  });

  it("a time that a spreadsheet turned into a day of its own", async () => {
    const dated = await changed((snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name !== SHEET
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((cell) =>
                cell.value === SIGNED.at ? { ...cell, value: 44531, format: "yyyy/m/d" } : cell,
              ),
            },
      ),
    }));
    expect(dated["GK-1"]).toEqual({ ...EXPECTED["GK-1"], at: "2021年12月1日" });
  });
});
