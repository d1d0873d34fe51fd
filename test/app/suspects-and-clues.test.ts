import { describe, expect, it } from "@jest/globals";
import { checkJson } from "../../src/app/check-json";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { explainFindings } from "../../src/app/explanations";
import type { OpenReport } from "../../src/app/open-report";
import { headOf } from "../../src/app/report-title";
import { writeResults } from "../../src/app/write-results";
import { checkText } from "../../src/cli/check-text";
import { checkItems } from "../../src/taskpane/views/check/check-items";
import { cellsOn, definitionOf, filledBook, opened, type, value } from "./support/reports";

const ids = ["总", "甲", "乙", "丙", "同"];
const definition = definitionOf({
  id: "x",
  version: "1",
  title: "小报告",
  sections: [
    {
      id: "s",
      heading: "（一）案件",
      sheet: "案件",
      figures: ids.map((id) => ({ id, label: `${id}数`, unit: "件", kind: "count" })),
      paragraphs: [{ id: "p", text: "共{总}。" }],
    },
  ],
  rules: [
    { id: "S", formula: "总=甲+乙+丙", severity: "hard" },
    { id: "Q", formula: "甲<=同", severity: "query" },
  ],
});

/** 丙 is not in the total, and 甲 is above 同. */
const VALUES = { 总: 70, 甲: 40, 乙: 30, 丙: 26, 同: 35 };
const CLUE = "“总数” 70 正好是不算“丙数” 26 的合计，可能漏加了这一项。";

const hard = (report: OpenReport) => checkWorkbook(report).checks.find(({ rule }) => rule === "S");

describe("a clue", () => {
  it("stands under its finding in the terminal, in 检查结果 and in the pane, and in JSON as data", async () => {
    const workbook = await filledBook(definition, VALUES);
    const report = await opened(workbook);
    const checked = checkWorkbook(report);
    expect(checkText(checked, headOf(report), definition, "zh-CN")).toContain(`\n  ${CLUE}\n`);
    const compiled = compileWorkbook(report, { language: "zh-CN" });
    value(await writeResults(workbook, report, compiled, "zh-CN"));
    const cells = cellsOn(value(await workbook.read()), "检查结果").flat();
    expect(cells.join("\n")).toContain(`\n${CLUE}`);
    const items = checkItems(report, checked, "zh-CN");
    expect(items.find(({ id }) => id === "S")?.clues).toEqual([CLUE]);
    const json = JSON.stringify(checkJson(checked, headOf(report), definition, "zh-CN"));
    const { checks } = JSON.parse(json) as { checks: { rule: string; clues?: unknown }[] };
    expect(checks.find(({ rule }) => rule === "S")?.clues).toEqual([
      {
        code: "omitted-part",
        total: { figure: "总", value: "70" },
        parts: [{ figure: "丙", value: "26" }],
      },
    ]);
  });
});

describe("an explanation that the workbook keeps", () => {
  it("speaks for the figures that it was given for, until one of them has another value", async () => {
    const workbook = await filledBook(definition, VALUES);
    const before = await opened(workbook);
    const reasons = (report: OpenReport, figure: string) =>
      hard(report)?.suspects.find(({ changes }) => changes[0]?.figure === figure)?.because;
    expect(reasons(before, "甲")).toEqual([]);
    value(await explainFindings(workbook, before, ["Q"], "甲含上年结转 5 件，同不含。"));
    expect(reasons(await opened(workbook), "甲")).toEqual(["explained"]);
    expect(reasons(await opened(workbook), "乙")).toEqual([]);
    await type(workbook, "甲", "current", 41);
    expect(reasons(await opened(workbook), "甲")).toEqual([]);
  });

  it("is printed beside the figure", async () => {
    const workbook = await filledBook(definition, VALUES);
    value(
      await explainFindings(workbook, await opened(workbook), ["Q"], "甲含上年结转 5 件，同不含。"),
    );
    const report = await opened(workbook);
    expect(checkText(checkWorkbook(report), headOf(report), definition, "zh-CN")).toContain(
      "“甲数” 40 应为 14（但已有说明提到这个数）",
    );
  });
});
