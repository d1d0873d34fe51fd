import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { endOf, periodPhrase, readPeriod, samePeriod } from "../../../src/core/text/period";

describe("统计时期", () => {
  it.each([
    ...["", "  ", "全年", "年度", "全年度", "本年", "本年度", "2021年", "2021年度", "2021年全年"],
    ...["1月1日至12月31日", "自1月1日至12月31日", "2021年1月1日至2021年12月31日", "1-12月"],
    ...[
      "１月—１２月",
      "1月1日－12月31日",
      "截至12月31日",
      "截止12月31日",
      "截至12月底",
      "截至年底",
    ],
    ...["截至2021年12月底", "截至2021年底", "截至年末", "截至十二月三十一日", "1月至12月"],
    ...[
      "2021全年",
      "2021",
      "2021年全年度",
      "12月31日",
      "12月底",
      "截至2021-12-31",
      "截至2021.12.31",
    ],
    ...[
      "截止2021/12/31",
      "截至20211231",
      "截至12.31",
      "截至12月31日止",
      "12月31日截止",
      "至12月底",
    ],
    ...[
      "2021.1-2021.12",
      "2021.01-2021.12",
      "2021-1至2021-12",
      "2021.1.1-2021.12.31",
      "2021.1-12月",
    ],
    ...["20210101-20211231", "1—12月", "1——12月", "1～12月", "1.1-12.31", "一至四季度", "前12个月"],
    ...["2021年1-12月", "本年1-12月", "年初至年底", "2021年1月1日起至12月31日止", "前四季度"],
  ])("%j is the whole year", (text) => {
    expect(readPeriod(text)).toEqual({ kind: "whole-year" });
  });

  it("that nobody filled in is the whole year", () => {
    expect(readPeriod(undefined)).toEqual({ kind: "whole-year" });
  });

  it.each([
    ["截至11月底", "截至11月底"],
    ["截至2021年11月底", "截至2021年11月底"],
    ["截至目前", "截至目前"],
    ["截止11月底", "截至11月底"],
    ["截止到11月底", "截至11月底"],
    ["截止至11月底", "截至11月底"],
    ["截至到11月底", "截至11月底"],
    ["截至 11 月底，", "截至11月底"],
    ["截至１１月３０日", "截至11月30日"],
    ["截至十一月底", "截至11月底"],
    ["截至二〇二一年十一月三十日", "截至2021年11月30日"],
    ["截至2021年12月25日", "截至2021年12月25日"],
    ["截至本报告发布之日", "截至本报告发布之日"],
    ["今年以来", "今年以来"],
    ["2021年以来", "2021年以来"],
    ["1-11月", "1-11月"],
    ["1月1日至11月30日", "1月1日至11月30日"],
    ["1月1日至今", "1月1日至今"],
    ["2021年1月至11月", "2021年1月至11月"],
    ["上半年", "上半年"],
    ["前三季度", "前三季度"],
    ["截至2021-11-30", "截至2021年11月30日"],
    ["截止2021.11.30", "截至2021年11月30日"],
    ["截至20211130", "截至2021年11月30日"],
    ["2021.1-2021.11", "2021年1月至2021年11月"],
    ["11月底", "截至11月底"],
    ["11月30日", "截至11月30日"],
    ["至11月底", "截至11月底"],
    ["11月30日止", "截至11月30日"],
    ["年初至今", "年初至今"],
  ])("%s runs up to a day and is kept as %s", (text, kept) => {
    expect(readPeriod(text)).toMatchObject({ kind: "as-of", text: kept });
    expect(periodPhrase(readPeriod(text))).toBe(`${kept}，`);
  });

  it.each([
    ["截至11月底", { month: 11, day: "end" }],
    ["2021年1-11月", { year: 2021, month: 11, day: "end" }],
    ["截至2021年11月30日", { year: 2021, month: 11, day: "end" }],
    ["2021.1-11", { year: 2021, month: 11, day: "end" }],
    ["1.1-11.25", { month: 11, day: 25 }],
    ["上半年", { month: 6, day: "end" }],
    ["2021年上半年", { year: 2021, month: 6, day: "end" }],
    ["一季度", { month: 3, day: "end" }],
    ["第一季度", { month: 3, day: "end" }],
    ["前两个季度", { month: 6, day: "end" }],
    ["1-3季度", { month: 9, day: "end" }],
    ["第一至第三季度", { month: 9, day: "end" }],
    ["前11个月", { month: 11, day: "end" }],
    ["前十一个月", { month: 11, day: "end" }],
    ["截至目前", "now"],
    ["今年以来", "now"],
    ["1月1日至今", "now"],
    ["截至本报告发布之日", undefined],
  ])("%s reaches to its last day", (text, until) => {
    const period = readPeriod(text);
    expect(period.kind).toBe("as-of");
    expect(endOf(period)).toEqual(until);
  });

  it.each([
    ["时点", "时点"],
    ["12月31日时点", "12月31日时点"],
    ["2021年12月31日时点", "2021年12月31日时点"],
    ["年末", "年末"],
    ["2021年末", "2021年末"],
    ["现有", "现有"],
  ])("%s is a moment", (text, kept) => {
    expect(readPeriod(text)).toMatchObject({ kind: "point", text: kept });
  });

  it.each([
    ...[
      "截至",
      "截至13月底",
      "截至11月31日",
      "截至2021",
      "11月31日时点",
      "11月",
      "2021-11",
      "5月至3月",
      "二至三季度",
      "5708",
      "2021-2022",
      "2020.11-2021.11",
      "前13个月",
      "58件",
    ],
    ...[
      "2020年1月1日至2021年12月31日",
      "1-5",
      "1月至某月",
      "度",
      "全年".repeat(20_000),
      `截至${"目前".repeat(40)}`,
    ],
  ])("%s is unreadable and kept", (text) => {
    expect(readPeriod(` ${text} `)).toEqual({ kind: "unreadable", text });
  });

  it.each([
    ["下半年", 7, 12],
    ["2021年下半年", 7, 12],
    ["二季度", 4, 6],
    ["第4季度", 10, 12],
    ["3月至5月", 3, 5],
    ["7-12月", 7, 12],
    ["2021年7月1日至12月底", 7, 12],
  ])("%s begins with a later month, and is not the year", (text, from, month) => {
    const period = readPeriod(text);
    expect(period).toMatchObject({ kind: "as-of", text, from, until: { month, day: "end" } });
    expect(samePeriod(period, readPeriod(`截至${month}月底`))).toBe(false);
    expect(samePeriod(period, readPeriod(`${from}-${month}月`))).toBe(true);
  });

  it("never fails, and what was kept of it is read alike", () => {
    const pieces = fc.constantFrom(
      ...[
        "截至",
        "截止",
        "2021年",
        "1月",
        "11月",
        "12月",
        "30日",
        "31日",
        "底",
        "末",
        "至",
        "目前",
        "时点",
        "全年",
        "二",
        "2021",
        "-",
        ".",
        "前",
        "季度",
        "上半年",
        "年初",
        " ",
        "x",
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.array(pieces, { maxLength: 6 }).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const period = readPeriod(text);
        expect(period.kind === "whole-year" || readPeriod(period.text)).toEqual(
          period.kind === "whole-year" || period,
        );
        expect(samePeriod(period, period)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("stays quick where one character fills the cell", () => {
    expect(readPeriod("一".repeat(32_767)).kind).toBe("unreadable");
  });
});

describe("two periods", () => {
  it.each([
    ["", "全年"],
    ["全年", "截至12月底"],
    ["截至11月底", "截止11月底"],
    ["截至11月底", "截至2021年11月底"],
    ["截至11月底", "截至11月30日"],
    ["截至11月", "1-11月"],
    ["2021年1-11月", "截至11月底"],
    ["2021年1-11月", "截至2021年11月30日"],
    ["上半年", "1-6月"],
    ["前三季度", "截至9月30日"],
    ["截至目前", "今年以来"],
    ["年初至今", "至今"],
    ["截至2月28日", "截至2月底"],
    ["截至目前", "截至 目前"],
    ["年末", "12月31日时点"],
    ["现有", "现有"],
    ["下半年", "下半年"],
  ])("%j and %j are the same", (a, b) => {
    expect(samePeriod(readPeriod(a), readPeriod(b))).toBe(true);
    expect(samePeriod(readPeriod(b), readPeriod(a))).toBe(true);
  });

  it.each([
    ["全年", "截至11月底"],
    ["截至11月底", "截至10月底"],
    ["截至2020年11月底", "截至2021年11月底"],
    ["2020年1-11月", "截至2021年11月30日"],
    ["截至11月底", "截至11月25日"],
    ["截至11月底", "截至目前"],
    ["截至11月30日", "11月30日时点"],
    ["全年", "年末"],
    ["下半年", "3月至5月"],
  ])("%j and %j differ", (a, b) => {
    expect(samePeriod(readPeriod(a), readPeriod(b))).toBe(false);
    expect(samePeriod(readPeriod(b), readPeriod(a))).toBe(false);
  });
});

describe("the words that open a sentence", () => {
  it.each([
    ["全年", ""],
    ["", ""],
    ["截至11月底", "截至11月底，"],
    ["截止2021年11月底", "截至2021年11月底，"],
    ["1月1日至11月30日", "1月1日至11月30日，"],
    ["12月31日时点", "截至12月31日，"],
    ["截至12月31日时点", "截至12月31日，"],
    ["期末时点", "截至期末，"],
    ["2021年末", "截至2021年末，"],
    ["时点", ""],
    ["现有", ""],
    ["下半年", "下半年，"],
  ])("for %j are %j", (text, phrase) => {
    expect(periodPhrase(readPeriod(text))).toBe(phrase);
  });
});
