import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { findingsOf } from "../../src/app/findings";
import { writeResults } from "../../src/app/write-results";
import { TEXT, book, explained } from "./support/explained-report";
import { cellsOn, opened, type, value } from "./support/reports";

describe("检查结果", () => {
  it("shows the explanation on a line of its own beside the finding", async () => {
    const workbook = await book();
    const report = await explained(workbook);
    const compiled = compileWorkbook(report, { language: "zh-CN" });
    value(await writeResults(workbook, report, compiled, "zh-CN"));
    const rows = cellsOn(value(await workbook.read()), "检查结果");
    const row = rows.find(([, , , rule]) => rule === "Q");
    expect(row?.[4]).toMatch(new RegExp(`。\n已说明：${TEXT}$`));
  });

  it("says that one counts no more, and shows it", async () => {
    const workbook = await book();
    await explained(workbook);
    await type(workbook, "甲类", "current", 8);
    const report = await opened(workbook);
    const compiled = compileWorkbook(report, { language: "zh-CN" });
    value(await writeResults(workbook, report, compiled, "zh-CN"));
    const shown = cellsOn(value(await workbook.read()), "检查结果").flat();
    expect(shown.join("\n")).toContain(`原说明不再算数，有关的数已经改动：${TEXT}`);
  });
});

describe("truncated rates", () => {
  it("that are all explained leave nothing open, though the habit is told", async () => {
    const workbook = await book({ 受理: 51, 甲类: 19, 乙类: 1, 率: "37.2%" });
    const before = findingsOf(checkWorkbook(await opened(workbook)));
    expect([before.habit, before.unresolved]).toEqual(["query", true]);
    const checked = checkWorkbook(await explained(workbook, "@formula.率", "全篇按截位取数。"));
    const after = findingsOf(checked);
    expect([after.habit, after.unresolved]).toEqual(["query", false]);
  });

  it("are told in 检查结果 with what was said of them", async () => {
    const workbook = await book({ 受理: 51, 甲类: 19, 乙类: 1, 率: "37.2%" });
    const report = await explained(workbook, "@formula.率", "全篇按截位取数。");
    const compiled = compileWorkbook(report, { language: "zh-CN" });
    value(await writeResults(workbook, report, compiled, "zh-CN"));
    const shown = cellsOn(value(await workbook.read()), "检查结果").flat();
    expect(shown.join("\n")).toContain("\n已说明：全篇按截位取数。");
  });
});
