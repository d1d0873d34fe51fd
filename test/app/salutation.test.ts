/** 称谓 from 封面 to every form of the report. */
import { describe, expect, it } from "@jest/globals";
import { writeDocx } from "../../src/adapters/docx/write-docx";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { writeResults } from "../../src/app/write-results";
import { toHtml } from "../../src/core/compile/html";
import { pastedReport } from "../../src/core/compile/pasted-text";
import { toPlainText } from "../../src/core/compile/plain-text";
import type { Snapshot, Workbook } from "../../src/workbook/port";
import { docxDump } from "../support/docx-dump";
import { cellsOn, definitionOf, filledBook, frozen, opened, PORTS, value } from "./support/reports";

const SOURCE = {
  id: "small",
  version: "1",
  title: "法治政府建设年度情况报告",
  sections: [
    {
      id: "s",
      heading: "一、工作情况",
      sheet: "表",
      figures: [{ id: "甲", label: "甲类案件", unit: "件", kind: "count" }],
      paragraphs: [{ id: "p", text: "受理{甲}。" }],
    },
  ],
};
const TITLE = "广内街道2021年法治政府建设年度情况报告";

function book(more: object = {}, workbook?: Workbook): Promise<Workbook> {
  return filledBook(definitionOf({ ...SOURCE, ...more }), { 甲: 58 }, workbook);
}

async function written(workbook: Workbook): Promise<Snapshot> {
  const report = await opened(workbook);
  const compiled = compileWorkbook(report, { language: "zh-CN" });
  value(await writeResults(workbook, report, compiled, "zh-CN"));
  return value(await workbook.read());
}

async function typedOnCover(workbook: Workbook, text: string | null): Promise<void> {
  value(await workbook.write({ cells: [{ sheet: "封面", row: 12, column: 2, value: text }] }));
}

async function document(workbook: Workbook) {
  return compileWorkbook(await opened(workbook), { language: "zh-CN" }).document;
}

describe.each(PORTS)("in a workbook %s, 称谓", (_, create) => {
  it("typed on 封面 stands in 汇总 below the title, in a row of its own", async () => {
    const workbook = await book({}, create());
    await typedOnCover(workbook, "区委、区政府");
    const [title, salutation, heading] = cellsOn(await written(workbook), "汇总");
    expect([title, salutation, heading]).toEqual([[TITLE], ["区委、区政府："], ["一、工作情况"]]);
  });

  it("taken away again leaves no row behind", async () => {
    const workbook = await book({}, create());
    const before = cellsOn(await written(workbook), "汇总");
    await typedOnCover(workbook, "区委、区政府");
    await written(workbook);
    await typedOnCover(workbook, null);
    expect(cellsOn(await written(workbook), "汇总")).toEqual(before);
  });

  it("of the definition stands on 封面 of a new workbook, to be changed or emptied there", async () => {
    const workbook = await book({ salutation: "区委、区政府" }, create());
    expect(cellsOn(value(await workbook.read()), "封面")).toContainEqual(["称谓", "区委、区政府"]);
    expect((await document(workbook)).salutation).toBe("区委、区政府：");
    await typedOnCover(workbook, "市委依法治市办:");
    expect((await document(workbook)).salutation).toBe("市委依法治市办：");
    await typedOnCover(workbook, null);
    expect(await document(workbook)).not.toHaveProperty("salutation");
  });
});

describe("称谓", () => {
  it("is a line below the title and a blank one, flush left, in text, HTML and .docx", async () => {
    const report = await document(await book({ salutation: "区委、区政府" }));
    const top = `${TITLE}\n\n区委、区政府：\n　　一、工作情况\n　　受理58件。\n`;
    expect(toPlainText(report, [])).toBe(top);
    expect(pastedReport(report, []).plain).toBe(top);
    for (const html of [toHtml(report, []), pastedReport(report, []).html]) {
      const [, style, text] = /<\/h1>\n<p style="([^"]*)">([^<]*)<\/p>\n<h2 /u.exec(html) ?? [];
      expect(text).toBe("区委、区政府：");
      expect(style).toContain("text-indent:0pt");
      expect(style).not.toContain("mso-char-indent");
    }
    const dump = docxDump(await writeDocx(report, [])).map((line) => line.split("\t"));
    const at = dump.findIndex((cells) => cells.includes("区委、区政府："));
    expect(dump[at]).toContain("ReportSalutation");
    expect(dump[at - 1]).toContain(TITLE);
  });

  it("is printed as it stands: neither markup nor a pattern", async () => {
    const report = await document(await book({ salutation: "<b>{甲}</b>" }));
    expect(report.salutation).toBe("<b>{甲}</b>：");
    expect(toHtml(report, [])).toContain("&lt;b&gt;{甲}&lt;/b&gt;：");
    expect(report.draft).toEqual([]);
  });

  it("is no figure: the fingerprint does not know it", async () => {
    const prints = [];
    for (const more of [{}, { salutation: "区委、区政府" }]) {
      const report = await opened(await book(more));
      prints.push(compileWorkbook(report, { language: "zh-CN" }).fingerprint);
    }
    expect(prints[0]).toBe(prints[1]);
  });

  it("is missed by nobody in a workbook without a row for it, and is read where somebody adds one", async () => {
    const workbook = await book();
    const snapshot = value(await workbook.read());
    const old: Snapshot = {
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ row }) => sheet.name !== "封面" || row !== 12),
      })),
      names: snapshot.names.filter(({ name }) => name !== "封面.称谓"),
    };
    const report = await opened(frozen(old));
    expect(report.book.problems).toEqual([]);
    expect(compileWorkbook(report, { language: "zh-CN" }).document).not.toHaveProperty(
      "salutation",
    );
    const added = old.sheets.map((sheet) =>
      sheet.name === "封面"
        ? {
            ...sheet,
            cells: [
              ...sheet.cells,
              { row: 30, column: 1, value: "称 谓" },
              { row: 30, column: 2, value: "区委、区政府" },
            ],
          }
        : sheet,
    );
    expect((await opened(frozen({ ...old, sheets: added }))).salutation).toBe("区委、区政府");
  });
});
