import { describe, expect, it } from "@jest/globals";
import { checkJson } from "../../src/app/check-json";
import { checkWorkbook } from "../../src/app/check-workbook";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { explainFindings } from "../../src/app/explanations";
import { headOf } from "../../src/app/report-title";
import { writeResults } from "../../src/app/write-results";
import type { Check } from "../../src/core/model/check";
import { checkItems } from "../../src/taskpane/views/check/check-items";
import type { Workbook } from "../../src/workbook/port";
import { smallSource, smallValues } from "../support/small-source";
import { cellsOn, definitionOf, filledBook, opened, PORTS, value } from "./support/reports";

const definition = definitionOf(smallSource);
const RULE = "@text.most.cases.p.案件.甲类占比";
const WRONG = "受理{案件.受理}，甲类占{案件.甲类占比}。占过半的{案件.甲类占比}。";

/** Writes a paragraph into 文字稿, as staff do. */
async function reword(workbook: Workbook, text: string): Promise<void> {
  value(await workbook.write({ cells: [{ sheet: "文字稿", row: 4, column: 3, value: text }] }));
}

async function textChecks(workbook: Workbook): Promise<readonly Check[]> {
  return checkWorkbook(await opened(workbook)).checks.filter(({ kind }) => kind === "text");
}

/** A report in which half of the cases or less are of the first kind. */
const half = { ...smallValues, "案件.甲类": 6, "案件.乙类": 6 };

describe.each(PORTS)("the paragraphs of a workbook %s", (_, create) => {
  it("are checked as staff left them, and a finding stands at the paragraph's cell", async () => {
    const book = await filledBook(definition, half, create());
    expect(await textChecks(book)).toEqual([]);
    await reword(book, WRONG);
    const [check] = await textChecks(book);
    expect(check).toMatchObject({
      rule: RULE,
      severity: "query",
      evidence: { words: "过半", place: { sheet: "文字稿", address: "C4" } },
    });
  });

  it("an emptied paragraph says nothing", async () => {
    const book = await filledBook(definition, half, create());
    await reword(book, WRONG);
    await reword(book, "");
    expect(await textChecks(book)).toEqual([]);
  });

  it("an explanation counts until the words or the figures change", async () => {
    const book = await filledBook(definition, half, create());
    await reword(book, WRONG);
    value(await explainFindings(book, await opened(book), [RULE], "占比按上年口径统计。"));
    expect((await textChecks(book))[0]?.resolution).toMatchObject({ valid: true });
    await reword(book, WRONG.replace("占过半的", "超过半数的"));
    expect((await textChecks(book))[0]?.resolution).toMatchObject({ valid: false });
  });

  it("the finding is in the pane's list, in JSON, and on 检查结果, with the place of the words", async () => {
    const book = await filledBook(definition, half, create());
    await reword(book, WRONG);
    const report = await opened(book);
    const checked = checkWorkbook(report);
    const item = checkItems(report, checked, "zh-CN").find(({ id }) => id === RULE);
    expect(item?.cells[0]?.place).toEqual({ sheet: "文字稿", address: "C4" });
    expect(item?.explains).toEqual([RULE]);
    const json = JSON.stringify(checkJson(checked, headOf(report), definition, "zh-CN"));
    const { checks } = JSON.parse(json) as { checks: readonly object[] };
    expect(checks).toContainEqual(
      expect.objectContaining({
        kind: "text",
        text: {
          section: "cases",
          paragraph: "p",
          sheet: "文字稿",
          address: "C4",
          claim: "most",
          words: "过半",
          quote: "占过半的{案件.甲类占比}",
        },
      }),
    );
    const compiled = compileWorkbook(report, { language: "zh-CN" });
    value(await writeResults(book, report, compiled, "zh-CN"));
    const rows = cellsOn(value(await book.read()), "检查结果").map((row) => row.join("\t"));
    expect(rows.find((row) => row.includes(RULE))).toContain("文字稿!C4");
  });
});
