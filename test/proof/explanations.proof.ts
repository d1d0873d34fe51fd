import { expect, it } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { explainFindings, waiveFinding } from "../../src/app/explanations";
import type { Workbook } from "../../src/workbook/port";
import { filledBook, opened, value } from "../app/support/reports";
import { convert } from "../support/libreoffice";
import { sampleValues, streetDefinition } from "../support/sample-report";

const folder = path.resolve("dist", "proof");
const file = path.join(folder, "explained.xlsx");

async function said(workbook: Workbook): Promise<readonly object[]> {
  const { checks } = checkWorkbook(await opened(workbook));
  return checks.flatMap(({ rule, resolution }) => (resolution ? [{ rule, ...resolution }] : []));
}

it("explanations and waivers are whole after LibreOffice has saved the workbook", async () => {
  const workbook = createXlsx();
  const values = { ...sampleValues("sample-2021"), "公开.受理": 12 };
  await filledBook(streetDefinition(), values, workbook);
  const habit = "全篇比率按截位取数，依据是区里的通报。";
  value(await explainFindings(workbook, await opened(workbook), ["TJ-5", "TJ-6"], habit));
  const signed = { by: "李四", at: "2021-12-01 09:30" };
  const reason = "9 件申请并案答复，受理数按人计。";
  value(await waiveFinding(workbook, await opened(workbook), "GK-1", reason, signed));
  const before = await said(workbook);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, workbook.bytes());
  const again = readFileSync(convert(file, "xlsx", path.join(folder, "again")));
  const after = await said(value(openXlsx(again)));
  expect(after).toEqual(before);
  expect(after).toMatchObject([{ valid: true }, { valid: true }, { valid: true }]);
});
