import { describe, expect, it } from "@jest/globals";
import { progressOf } from "../../src/app/progress";
import { renameSheet } from "../workbook/support/staff-edits";
import { formReport } from "./support/form-report";
import { filledBook, frozen, opened, type, value } from "./support/reports";

async function progress(values: object) {
  return progressOf(await opened(await filledBook(formReport, values)));
}

const ALL = {
  "案件.受理": 12,
  "案件.甲类": "近7",
  "案件.说明数": "未开展",
  "案件.乙类": 0,
  "案件.满意率": "不适用",
  "案件.做法": "上门调解。",
  "负责人.会议": 3,
};

describe("progress", () => {
  it("counts each figure once, where it is asked: no repeats, no derived ones, no rates with a formula", async () => {
    const { asked, filled, sections } = await progress({});
    expect([filled, asked]).toEqual([0, 7]);
    expect(sections.map((one) => [one.section, one.filled, one.asked])).toEqual([
      ["cases", 0, 6],
      ["duty", 0, 1],
    ]);
  });

  it("takes 0, an approximation, 未开展, 不适用 and words for filled", async () => {
    const done = await progress(ALL);
    expect([done.filled, done.asked]).toEqual([7, 7]);
    expect(done.offices).toEqual([]);
    expect(done.next).toBeUndefined();
  });

  it("does not take for filled what cannot be read", async () => {
    const workbook = await filledBook(formReport, ALL);
    await type(workbook, "案件.甲类", "current", "很多");
    const { filled, next } = progressOf(await opened(workbook));
    expect(filled).toBe(6);
    expect(next).toEqual({ section: "cases", figure: "案件.甲类" });
  });

  it("names the required figures that are missing, and no optional one", async () => {
    const { sections } = await progress({ "案件.受理": 12 });
    expect(sections.map(({ missing }) => missing)).toEqual([
      ["案件.甲类", "案件.乙类", "案件.满意率"],
      ["负责人.会议"],
    ]);
  });

  it("says what each office owes, in report order, and keeps apart what is no office's", async () => {
    const { offices } = await progress({ "案件.受理": 12 });
    expect(offices).toEqual([
      { office: "综合办", owed: [{ figure: "案件.甲类", label: "甲类数", sheet: "案件" }] },
      {
        office: "",
        owed: [
          { figure: "案件.乙类", label: "乙类数", sheet: "案件" },
          { figure: "案件.满意率", label: "满意率", sheet: "案件" },
        ],
      },
      { office: "司法所", owed: [{ figure: "负责人.会议", label: "会议数", sheet: "负责人" }] },
    ]);
  });

  it("goes on at the first figure that is owed, even behind an optional one", async () => {
    const { next } = await progress({ ...ALL, "案件.说明数": null, "负责人.会议": null });
    expect(next).toEqual({ section: "duty", figure: "负责人.会议" });
  });

  it("goes on at the first that is not filled where nothing is owed", async () => {
    const { next } = await progress({ ...ALL, "案件.说明数": null });
    expect(next).toEqual({ section: "cases", figure: "案件.说明数" });
  });

  it("has the heading with the year in it and the sheet's name of today", async () => {
    const workbook = await filledBook(formReport, {});
    const renamed = renameSheet(value(await workbook.read()), "案件", "案件表");
    const [first] = progressOf(await opened(frozen(renamed))).sections;
    expect(first?.heading).toBe("（一）2021年案件");
    expect(first?.sheet).toBe("案件表");
  });
});
