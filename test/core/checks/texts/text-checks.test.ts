import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../../src/core/checks/check-report";
import { explainCheck } from "../../../../src/core/messages/explain-check";
import type { Check } from "../../../../src/core/model/check";
import { filled, smallDefinition, type SmallFigure } from "../../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  { id: "转办", label: "转办案件数" },
  { id: "办结", label: "转办案件办结数" },
  { id: "办结率", label: "转办案件办结率", kind: "rate" },
  { id: "占比", label: "信访占比", kind: "rate" },
  { id: "来访", label: "来访件数" },
  { id: "败诉", label: "行政诉讼败诉件数" },
  { id: "参训", label: "参训人次", unit: "人次" },
  { id: "联合", label: "联合执法次数", unit: "次" },
  { id: "点击", label: "点击量", unit: "次" },
  { id: "款", label: "罚没款", kind: "amount", unit: "万元" },
  { id: "同比", label: "转办同比", kind: "rate", formula: "CHANGE(转办,PRIOR(转办))", decimals: 1 },
];

const definition = smallDefinition(FIGURES, ["办结率=RATE(办结,转办)", "占比=RATE(转办,来访)"]);

const VALUES = {
  转办: "58",
  办结: "57",
  办结率: "98%",
  占比: "37.4%",
  来访: "155",
  败诉: "1",
  参训: "120",
  联合: "4",
  点击: "510100",
  款: "12.50",
};
const LAST = { 转办: "62", 办结率: "98%", 联合: "3", 来访: "150" };

function checksOf(
  text: string | readonly string[],
  values: Readonly<Record<string, string>> = {},
  prior: Readonly<Record<string, string>> = LAST,
): readonly Check[] {
  const texts = [text].flat().map((one, index) => ({
    section: "s",
    paragraph: `p${index + 1}`,
    text: one,
    place: { sheet: "文字稿", address: `C${index + 4}` },
  }));
  const figures = filled(definition, { ...VALUES, ...values }, prior);
  return checkReport(definition, figures, [], texts).checks.filter(({ kind }) => kind === "text");
}

function found(
  text: string | readonly string[],
  values?: Readonly<Record<string, string>>,
  prior?: Readonly<Record<string, string>>,
): readonly string[] {
  return checksOf(text, values, prior).map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("words that prove nothing of the figures beside them", () => {
  it.each([
    "未能全部办结，办结率{办结率}。",
    "基本做到全部办结{办结率}。",
    "到期案件全部办结{办结率}。",
    "上年全部办结，今年{办结率}。",
    "按期办结率100%，办结率{办结率}。",
    "来访{来访}同比零增长。",
    "转办{转办}，与上年基本持平。",
    "转办{转办}增速较上年上升。",
    "来访{来访}比上年减少压力。",
    "转办{转办}，较上年增加公职律师。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("patterns with forms and optional clauses", () => {
  it.each([
    ["a figure by its label", "转办案件{转办案件数}，比上年增长。", 1],
    ["a figure by its id", "转办案件{转办}，比上年增长。", 1],
    ["a clause that may be left out", "来访{来访}[[，转办案件{转办}，比上年增长]]。", 1],
    [
      "but not a clause's other wording",
      "来访{来访}[[，转办案件{转办}|，转办案件比上年增长]]。",
      0,
    ],
    ["nor last year's value", "上年转办{转办|上年}，比上年增长。", 0],
  ])("%s is judged by what it says of this year", (_, text, count) => {
    expect(checksOf(text).filter(({ status }) => status === "broken")).toHaveLength(count);
  });
});

describe("words that a figure contradicts", () => {
  it.each([
    ["TX1", "转办案件全部办结{办结率}。", "@text.all.s.p1.办结率 query"],
    ["TX1", "转办{转办}均已办结{办结}。", "@text.all.s.p1.办结 query"],
    ["TX1", "承办案件{转办}，全部办结。", "@text.all.s.p1.办结 hint"],
    ["TX1", "全部办结，办结率为{办结率}。", "@text.all.s.p1.办结率 hint"],
    ["TX1", "受理{转办}，办结率达到100%。", "@text.all.s.p1.办结 hint"],
    ["TX2", "未发生行政诉讼败诉案件{败诉}。", "@text.none.s.p1.败诉 query"],
    ["TX2", "无败诉案件{败诉}。", "@text.none.s.p1.败诉 query"],
    ["TX2", "败诉{败诉}，实现零败诉。", "@text.none.s.p1.败诉 hint"],
    ["TX3", "受理{转办}同比上升。", "@text.up.s.p1.转办 query"],
    ["TX3", "受理{转办}，较上年有所增长。", "@text.up.s.p1.转办 hint"],
    ["TX3", "来访{来访}比上年减少。", "@text.down.s.p1.来访 query"],
    ["TX3", "来访{来访}与上年持平。", "@text.flat.s.p1.来访 query"],
    ["TX3", "转办案件同比增长{同比}。", "@text.up.s.p1.同比 query"],
    ["TX4", "过半的来访{占比}转为信访。", "@text.most.s.p1.占比 query"],
    ["TX4", "占来访的{占比}，超过半数。", "@text.most.s.p1.占比 hint"],
    ["TX4", "占来访的{占比}，占比已过半。", "@text.most.s.p1.占比 hint"],
    ["TX5", "首次开展联合执法{联合}。", "@text.first.s.p1.联合 hint"],
    ["TX6", "转办案件环比变动{同比}。", "@text.chain.s.p1.同比 query"],
    ["TX7", "点击近{点击|无单位}余次。", "@text.approximations.s.p1.点击 query"],
    ["TX7", "点击超{点击|无单位}余次。", "@text.approximations.s.p1.点击 hint"],
    ["TX7", "发放约30多份。", "@text.approximations.s.p1 hint"],
    ["TX7", "发放近30余份。", "@text.approximations.s.p1 query"],
    ["TX8", "转办{转办|无单位}余件。", "@text.exact-and-over.s.p1.转办 hint"],
    ["TX8", "转办{转办|无单位}多件。", "@text.exact-and-over.s.p1.转办 hint"],
    ["TX9", "转办{转办}件案件。", "@text.unit-doubled.s.p1.转办 query"],
    ["TX9", "办结率{办结率}%。", "@text.unit-doubled.s.p1.办结率 query"],
    ["TX9", "转办{转办|无单位}人次。", "@text.unit-differs.s.p1.转办 query"],
    ["TX9", "转办{转办|无单位}起。", "@text.unit-differs.s.p1.转办 hint"],
    ["TX9", "参训{参训}人次参加。", "@text.unit-doubled.s.p1.参训 query"],
    ["TX11", "点击{点击|无单位}万次。", "@text.scale.s.p1.点击 query"],
    ["TX11", "点击{点击}万余次。", "@text.scale.s.p1.点击 query"],
  ])("[%s] %s", (_, text, name) => {
    const value = text.includes("余次") && !text.includes("万") ? { 点击: "510000" } : {};
    expect(found(text, value)).toEqual([name]);
  });

  it("[TX10] one fact in two units is told once, with both places", () => {
    const texts = ["转办{转办}。", "又转办{转办|无单位}人次。"];
    expect(found(texts)).toEqual(["@text.units-differ.s.p2.转办 query"]);
    const [check] = checksOf(texts);
    expect(check && explainCheck(check, definition, "zh-CN")).toContain(
      "这里写“人次”，文字稿!C4写“件”",
    );
  });
});

describe("words that nothing contradicts, or that say something else", () => {
  it.each([
    ["转办{转办}，办结{办结}，办结率为{办结率}。"],
    ["占全部来访的{占比}。"],
    ["人均办理{转办}，办结率{办结率}。"],
    ["其中30件全部办结，办结率{办结率}。"],
    ["力争全部办结，办结率{办结率}。"],
    ["未全部办结，办结率{办结率}。"],
    ["建成无诉讼社区{来访}。"],
    ["上年未发生败诉案件，本年{败诉}。"],
    ["未诉先办{来访}。"],
    ["受理{转办}，矛盾总量同比上升。"],
    ["受理{转办}，同比减少4件。"],
    ["同比减少{来访}。"],
    ["为提高效率，召开会议{联合}。"],
    ["增长率为{同比}。"],
    ["转办案件同比下降。"],
    ["首次违法不予处罚{联合}。"],
    ["未过半，占{占比}。"],
    ["最近30余次。"],
    ["节约30多万元。"],
    ["预约30余人次。"],
    ["发放30余份，近3万人次。"],
    ["转办{转办}人民调解组织承办。"],
    ["转办{转办}个人申请。"],
    ["召开{联合|无单位}次会议。"],
    ["罚没款{款|无单位}万元。"],
    ["面向{参训}群众。"],
    ["联合{联合|无单位}多部门开展。"],
    ["转办{转办|无单位}余款收回。"],
    ["转办{转办}多件重复，已并案。"],
    ["接待{来访}多次上门，{联合}多名领导带队。"],
    ["办结{办结}多起疑难案件。"],
    ["转办{转办}，多次督办。其中多起跨年。"],
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["全部办结，办结率为{办结率}。", { 办结率: "" }],
    ["全部办结，办结率为{办结率}。", { 办结率: "100%", 办结: "58" }],
    ["未发生败诉案件{败诉}。", { 败诉: "" }],
    ["未发生败诉案件{败诉}。", { 败诉: "0" }],
    ["来访{来访}比上年减少。", { 来访: "近150" }],
    ["受理{转办}同比上升。", { 转办: "不详" }],
  ])("nothing is said of %s with %j", (text, values) => {
    expect(found(text, values)).toEqual([]);
  });

  it("where last year is not known, nothing is said about it", () => {
    expect(found("受理{转办}同比上升，首次开展执法{联合}。", {}, {})).toEqual([]);
  });
});

describe("a figure that is an approximation itself", () => {
  it.each([
    ["转办{转办}多次督办。", []],
    ["转办{转办}多起案件重复。", []],
    ["转办{转办|无单位}多件。", ["@text.approximations.s.p1.转办 hint"]],
  ])("and 多 behind it: %s", (text, names) => {
    expect(found(text, { 转办: "60余" })).toEqual(names);
  });
});

describe("where a finding on words stands", () => {
  it("names the paragraph's cell, quotes the words, and shows the figures", () => {
    const [check] = checksOf("开头一句。转办案件全部办结{办结率}。");
    if (check === undefined) throw new Error("no finding");
    expect(explainCheck(check, definition, "zh-CN")).toBe(
      "文字稿!C4：“转办案件全部办结{办结率}”写“全部办结”，而“转办案件办结率” 98%，不是全部。请改文字，或核对这几个数。",
    );
    expect(explainCheck(check, definition, "en")).toBe(
      '文字稿!C4: "转办案件全部办结{办结率}" says "全部办结", but "转办案件办结率" 98%: not all of them. Change the text, or review these figures.',
    );
  });

  it("tells both years' numbers of a direction that is wrong", () => {
    const [check] = checksOf("受理{转办}同比上升。");
    expect(check && explainCheck(check, definition, "zh-CN")).toContain(
      "“转办案件数” 58，上年“转办案件数” 62，方向不符",
    );
  });

  it("one claim on one figure in one paragraph is one finding", () => {
    expect(found("未发生败诉案件{败诉}。再说一次：未发生败诉案件{败诉}。")).toHaveLength(1);
  });
});
