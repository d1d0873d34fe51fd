import { describe, expect, it } from "@jest/globals";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { type Drafts, withDrafts } from "../../src/app/drafts";
import type { OpenReport } from "../../src/app/open-report";
import { staleSentences } from "../../src/app/staleness";
import type { Workbook } from "../../src/workbook/port";
import { formReport } from "./support/form-report";
import { filledBook, opened, type, value } from "./support/reports";

const VALUES = {
  "案件.受理": 12,
  "案件.甲类": 6,
  "案件.乙类": 6,
  "案件.满意率": "98%",
  "负责人.会议": 3,
};

async function report(): Promise<OpenReport> {
  return opened(await filledBook(formReport, VALUES));
}

async function stale(drafts: Readonly<Record<string, string>>) {
  const before = await report();
  const typed: Drafts = new Map(
    Object.entries(drafts).map(([figure, text]) => [figure, { typed: text }]),
  );
  return between(before, withDrafts(before, typed));
}

function between(before: OpenReport, now: OpenReport) {
  const compiled = (one: OpenReport) => compileWorkbook(one, { language: "zh-CN" });
  return staleSentences(compiled(before), compiled(now));
}

/** Puts another wording in the cell of 文字稿 that has one. */
async function write(workbook: Workbook, old: string, text: string): Promise<void> {
  const { snapshot } = await opened(workbook);
  const sheet = "文字稿";
  const { cells = [] } = snapshot.sheets.find(({ name }) => name === sheet) ?? {};
  const cell = cells.find(({ value: found }) => found === old);
  if (cell === undefined) throw new Error("no such text");
  const { row, column } = cell;
  value(await workbook.write({ cells: [{ sheet, row, column, value: text }] }));
}

describe("stale sentences", () => {
  it("are none where nothing changed", async () => {
    expect(await stale({})).toEqual([]);
    expect(await stale({ "案件.受理": "十二" })).toEqual([]);
  });

  it("are all paragraphs that print the figure, or one that is computed from it", async () => {
    expect(await stale({ "案件.受理": "24" })).toEqual([
      {
        section: "cases",
        paragraph: "p",
        figures: [
          { figure: "案件.受理", label: "受理数", before: "12件", now: "24件" },
          { figure: "案件.占比", label: "甲类占比", before: "50.0%", now: "25.0%" },
        ],
      },
      {
        section: "duty",
        paragraph: "p",
        figures: [{ figure: "案件.受理", label: "受理数", before: "12件", now: "24件" }],
      },
    ]);
  });

  it("tell a figure that is missing now, and one that was", async () => {
    const [gone] = await stale({ "案件.满意率": "" });
    expect(gone?.figures).toEqual([
      { figure: "案件.满意率", label: "满意率", before: "98%", now: "【待填：满意率】" },
    ]);
  });

  it("tell a line that came, under the paragraph's own id", async () => {
    expect(await stale({ "案件.说明数": "4" })).toEqual([
      {
        section: "cases",
        paragraph: "p",
        figures: [{ figure: "案件.说明数", label: "单列数", before: "", now: "4件" }],
      },
    ]);
  });

  it("tell last year's value and the change since, where this year's value is as it was", async () => {
    const told = async (text: string, before: number, now: number | null) => {
      const workbook = await filledBook(formReport, VALUES);
      await write(workbook, "满意率{案件.满意率}。", text);
      await type(workbook, "案件.受理", "prior", before);
      const old = await opened(workbook);
      await type(workbook, "案件.受理", "prior", now);
      return between(old, await opened(workbook)).flatMap(({ figures }) => figures);
    };
    const figure = { figure: "案件.受理", label: "受理数" };
    expect(await told("受理{案件.受理}，{同比}。", 10, 16)).toEqual([
      { ...figure, before: "同比增长20.0%", now: "同比下降25.0%" },
    ]);
    expect(await told("受理{案件.受理}，上年{案件.受理|上年}，{增减}。", 10, null)).toEqual([
      { ...figure, before: "10件", now: "【待填：受理数上年数】" },
    ]);
    expect(await told("受理{案件.受理}[[，{同比}]]。", 10, null)).toEqual([
      { ...figure, before: "同比增长20.0%", now: "" },
    ]);
  });

  it("name no figure that is printed once more or once less", async () => {
    const workbook = await filledBook(formReport, VALUES);
    const before = await opened(workbook);
    await write(workbook, "满意率{案件.满意率}。", "满意率{案件.满意率}，{案件.满意率}是多数。");
    expect(between(before, await opened(workbook))).toMatchObject([{ figures: [] }]);
  });

  it("name no figures where only the words changed", async () => {
    const workbook = await filledBook(formReport, VALUES);
    const before = await opened(workbook);
    await write(workbook, "满意率{案件.满意率}。", "群众满意率{案件.满意率}。");
    expect(between(before, await opened(workbook))).toEqual([
      { section: "cases", paragraph: "q", figures: [] },
    ]);
  });
});
