import { describe, expect, it } from "@jest/globals";
import { owedList } from "../../src/app/owed-list";

const HEAD = {
  id: "x",
  version: "1",
  title: "法治政府建设年度情况报告",
  unit: "广内街道",
  year: 2021,
};
const OWED = [
  { figure: "甲", label: "受理数", sheet: "案件" },
  { figure: "丙", label: "会议数", sheet: "负责人" },
  { figure: "乙", label: "办结数", sheet: "案件" },
];

describe("the list of what an office owes", () => {
  it("names the report and the office, then the figures by sheet", () => {
    expect(owedList({ office: "综合办", owed: OWED }, HEAD, "zh-CN").split("\n")).toEqual([
      "广内街道 2021 法治政府建设年度情况报告",
      "综合办还有 3 项没有填：",
      "【案件】",
      "1．受理数",
      "2．办结数",
      "【负责人】",
      "3．会议数",
      "没有发生填 0，没有开展填“未开展”，没有这项职责填“不适用”；约数照写，例如近300。",
    ]);
  });

  it("repeats neither unit nor year where the title has them", () => {
    const head = { ...HEAD, title: "广内街道2021年报告" };
    expect(owedList({ office: "综合办", owed: OWED }, head, "zh-CN")).toMatch(
      /^广内街道2021年报告\n/,
    );
  });

  it("says that no office is named where there is none", () => {
    expect(owedList({ office: "", owed: OWED }, HEAD, "zh-CN")).toContain(
      "没有写明责任科室的还有 3 项没有填：",
    );
  });

  it("is told in English too", () => {
    const lines = owedList({ office: "综合办", owed: OWED }, HEAD, "en").split("\n");
    expect(lines[1]).toBe("综合办: 3 still to be filled in");
    expect(lines[3]).toBe("1. 受理数");
  });
});
