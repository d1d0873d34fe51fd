import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkReport } from "../../../../src/core/checks/check-report";
import { explainCheck } from "../../../../src/core/messages/explain-check";
import type { Check } from "../../../../src/core/model/check";
import { filled, smallDefinition, type SmallFigure } from "../../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  { id: "甲" },
  { id: "乙" },
  { id: "丙" },
  { id: "丁" },
  { id: "戊" },
  { id: "己" },
  { id: "合计", derived: true, formula: "甲+乙" },
  { id: "比", kind: "rate", formula: "CHANGE(甲,PRIOR(甲))" },
  { id: "余额", formula: "丙+丁" },
];

const definition = smallDefinition(FIGURES, []);
const TEXTS = [{ section: "s", paragraph: "p", text: "比上年变动{比}。" }];

type Values = Readonly<Record<string, string>>;

function priorChecks(now: Values, last: Values, texts: typeof TEXTS = []): readonly Check[] {
  const { checks } = checkReport(definition, filled(definition, now, last), [], texts);
  return checks.filter(({ kind }) => kind === "prior");
}

function names(now: Values, last: Values, texts?: typeof TEXTS): readonly string[] {
  return priorChecks(now, last, texts).map(({ rule, severity }) => `${rule} ${severity}`);
}

const sentence = (now: Values, last: Values) =>
  priorChecks(now, last).map((check) => explainCheck(check, definition, "zh-CN"));

describe("a figure that jumped beside last year", () => {
  it.each([
    ["51", "10", ["@prior.jump.甲 hint"]],
    ["50", "10", []],
    ["10", "51", ["@prior.jump.甲 hint"]],
    ["10", "50", []],
    ["9", "1", []],
    ["10", "1", ["@prior.jump.甲 hint"]],
    ["近260", "50", []],
    ["近400", "50", ["@prior.jump.甲 hint"]],
    ["400", "", []],
    ["", "400", []],
    ["不适用", "400", []],
    ["很多", "400", []],
  ])("[PR1] %s after %s", (now, last, wanted) => {
    expect(names({ 甲: now }, { 甲: last })).toEqual(wanted);
  });

  it("[PR1] shows both years and how far they are apart", () => {
    expect(sentence({ 甲: "120" }, { 甲: "16" })).toEqual([
      "“甲”今年 120，上年 16，是上年的 7.5 倍。请核对是否多打或少打了一位、单位和口径是否与上年相同。",
    ]);
    expect(sentence({ 甲: "16" }, { 甲: "120" })[0]).toContain("不到上年的五分之一");
  });

  it("[PR1] a number that comes by formula counts, this year's and last year's", () => {
    expect(names({ 甲: "10", 乙: "2" }, { 甲: "50", 乙: "50" })).toEqual([
      "@prior.jump.乙 hint",
      "@prior.jump.合计 hint",
    ]);
  });

  it("[PR2] from something to nothing and back is a hint of its own, with the same floor", () => {
    expect(names({ 甲: "0" }, { 甲: "12" })).toEqual(["@prior.zero.甲 hint"]);
    expect(names({ 甲: "未开展" }, { 甲: "12" })).toEqual(["@prior.zero.甲 hint"]);
    expect(names({ 甲: "12" }, { 甲: "0" })).toEqual(["@prior.zero.甲 hint"]);
    expect(names({ 甲: "9" }, { 甲: "0" })).toEqual([]);
    expect(sentence({ 甲: "0" }, { 甲: "12" })[0]).toContain("今年 0，上年 12");
  });

  it("[PR3] what a rule finds wrong with the same two numbers is told once", () => {
    const ruled = smallDefinition(FIGURES, [{ formula: "甲<=5*PRIOR(甲)", severity: "hint" }]);
    const { checks } = checkReport(ruled, filled(ruled, { 甲: "120" }, { 甲: "16" }));
    expect(checks.filter(({ status }) => status === "broken").map(({ rule }) => rule)).toEqual([
      "R-1",
    ]);
  });
});

describe("a section that looks copied", () => {
  const same = { 甲: "11", 乙: "12", 丙: "13", 丁: "14", 戊: "15" };

  it("[PR4] five figures and four fifths are one finding for the section, with the list", () => {
    expect(names(same, same)).toEqual(["@prior.unchanged.s query"]);
    expect(names({ ...same, 己: "1" }, { ...same, 己: "2" })).toEqual(["@prior.unchanged.s query"]);
    expect(sentence(same, same)).toEqual([
      "“节”一节今年和上年都填了的 5 项里，有 5 项与上年完全相同：“甲” 11、“乙” 12、“丙” 13、“丁” 14、“戊” 15。请确认不是照抄上年；确实相同的，请写明。",
    ]);
  });

  it("[PR4] four equal figures, or less than four fifths, are none", () => {
    expect(names({ ...same, 戊: "16" }, same)).toEqual([]);
    const other = { 己: "1", 余额: "3" };
    expect(names({ ...same, ...other }, { ...same, 己: "2", 余额: "4" })).toEqual([]);
  });

  it("[PR4] 0 in both years says nothing, and a blank is no number", () => {
    const zeros = { ...same, 丁: "0", 戊: "未开展" };
    expect(names(zeros, { ...zeros, 戊: "0" })).toEqual([]);
    expect(names(same, { ...same, 戊: "" })).toEqual([]);
  });

  it("[PR4] approximations are equal where the words are too", () => {
    const near = { ...same, 戊: "近300" };
    expect(names(near, near)).toEqual(["@prior.unchanged.s query"]);
    expect(names(near, { ...near, 戊: "300" })).toEqual([]);
  });

  it("[PR4] last year's number by formula counts", () => {
    const now = { ...same, 戊: "", 余额: "27" };
    const last = { ...same, 戊: "" };
    expect(names(now, last)).toEqual(["@prior.unchanged.s query"]);
  });
});

describe("a rate in a section that looks copied", () => {
  const rated = smallDefinition(
    ["甲", "乙", "丙", "丁", { id: "率", kind: "rate", formula: "RATE(甲,乙)" }, "己"],
    [],
  );
  const last = { 甲: "57", 乙: "58", 丙: "13", 丁: "14", 己: "2" };
  const named = (rate: string) => {
    const now = filled(rated, { ...last, 己: "1", 率: rate });
    const { checks } = checkReport(rated, { ...now, prior: filled(rated, {}, last).prior });
    return checks.filter(({ kind }) => kind === "prior").map(({ rule }) => rule);
  };

  it("[PR4] is last year's where that comes by formula and is this one at its decimals", () => {
    expect(["98%", "98.3%", "98.2%"].map(named)).toEqual([
      ["@prior.unchanged.s"],
      ["@prior.unchanged.s"],
      ["@prior.unchanged.s"],
    ]);
    expect(named("97%")).toEqual([]);
  });
});

describe("growth on a small base", () => {
  it("[PR5] is a hint where a sentence prints the change", () => {
    expect(names({ 甲: "16" }, { 甲: "12" }, TEXTS)).toEqual(["@prior.small-base.比 hint"]);
    expect(names({ 甲: "16" }, { 甲: "12" })).toEqual([]);
    expect(names({ 甲: "25" }, { 甲: "20" }, TEXTS)).toEqual([]);
    expect(names({ 甲: "5" }, { 甲: "0" }, TEXTS)).toEqual([]);
  });
});

describe("beside last year", () => {
  it("nothing is said where last year is not known, whatever this year is", () => {
    const anyYear = fc.dictionary(
      fc.constantFrom("甲", "乙", "丙", "丁", "戊", "己"),
      fc.integer({ min: 0, max: 9999 }).map(String),
    );
    fc.assert(
      fc.property(anyYear, (now) => {
        expect(names(now, {}, TEXTS)).toEqual([]);
      }),
    );
  });

  it("[CO1] an opening that is not last year's closing shows both years", () => {
    const carried = smallDefinition(
      ["期初", "期末", "新增"],
      ["期初=PRIOR(期末)", "期末=PRIOR(期末)+新增"],
    );
    const figures = filled(carried, { 期初: "3", 期末: "9", 新增: "5" }, { 期末: "2" });
    const said = checkReport(carried, figures)
      .checks.filter(({ status }) => status === "broken")
      .map((check) => explainCheck(check, carried, "zh-CN"));
    expect(said[0]).toBe(
      "“期初” 3，而 上年“期末” 2，差 1。今年的数应接上年的数，请查明以哪一年为准。",
    );
    expect(said[1]).toContain("“期末” 9，而 2+5 = 7（其中上年“期末” 2），差 2。");
  });
});
