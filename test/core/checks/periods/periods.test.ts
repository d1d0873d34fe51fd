import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../../src/core/checks/check-report";
import { explainCheck } from "../../../../src/core/messages/explain-check";
import type { Check } from "../../../../src/core/model/check";
import type { Figures } from "../../../../src/core/model/entry";
import { filled, smallDefinition } from "../../../support/small-report";

const definition = smallDefinition([{ id: "甲" }, { id: "乙" }, { id: "丙" }], []);

function withPeriods(periods: Readonly<Record<string, string>>): Figures {
  const { current, prior } = filled(definition, { 甲: "1", 乙: "2", 丙: "3" });
  const entries = [...current].map(([id, one]) => {
    return [id, { ...one, period: periods[id] ?? "" }] as const;
  });
  return { current: new Map(entries), prior };
}

function periodChecks(
  periods: Readonly<Record<string, string>>,
  ...texts: readonly string[]
): readonly Check[] {
  const given = texts.map((text, index) => ({ section: "s", paragraph: `p${index + 1}`, text }));
  const { checks } = checkReport(definition, withPeriods(periods), [], given);
  return checks.filter(({ kind }) => kind === "period");
}

function named(start: string, checks: readonly Check[]): readonly string[] {
  return checks
    .filter(({ rule }) => rule.startsWith(start))
    .map((check) => explainCheck(check, definition, "zh-CN"));
}

describe("one block, one period", () => {
  it("[PD3] a section whose figures cover different times is one hint", () => {
    const checks = periodChecks({ 甲: "截至11月底", 乙: "截至2021年11月30日" });
    expect(named("@period.section", checks)).toEqual([
      "“节”一节的统计时期不一致：截至2021年11月底 2 项（“甲”、“乙”）；全年 1 项（“丙”）。请统一到一个时期，或在文字里分别写明。",
    ]);
  });

  it("[PD3] one period throughout, and a moment beside it, give none", () => {
    const day = "截至11月底";
    expect(named("@period.section", periodChecks({ 甲: day, 乙: day, 丙: day }))).toEqual([]);
    expect(named("@period.section", periodChecks({ 甲: "年末" }))).toEqual([]);
  });
});

describe("what is worth a hint of its section", () => {
  const two = { 甲: "截至11月底", 乙: "截至11月底" };

  it("[PD3] is nothing where every sentence on the figures set apart says so", () => {
    const told = ["{甲|时期}办理{甲}，{乙}。", "共{丙}。"];
    expect(named("@period.section", periodChecks(two, ...told))).toEqual([]);
  });

  it("[PD3] is what one sentence leaves unsaid", () => {
    const unsaid = ["{甲|时期}办理{甲}，{乙}。", "其中{乙}。", "共{丙}。"];
    expect(named("@period.section", periodChecks(two, ...unsaid))).toEqual([
      "“节”一节的统计时期不一致：截至11月底 1 项（“乙”）；全年 1 项（“丙”）。请统一到一个时期，或在文字里分别写明。",
    ]);
  });

  it("[PD3] is not what nobody can read: that is told by itself", () => {
    const checks = periodChecks({ 甲: "大概秋天" });
    expect(checks.map(({ rule }) => rule)).toEqual(["@period.大概秋天"]);
    expect(named("@period", checks)).toEqual([
      "“甲”的统计时期写的是“大概秋天”，读不出从年初统计到哪一天，没有核对时期。请写成“截至11月底”这样，或补到全年后清空。",
    ]);
  });
});

describe("a period of another year than the report's", () => {
  const of = (periods: Readonly<Record<string, string>>, year?: number) =>
    checkReport(definition, withPeriods(periods), [], undefined, year).checks.filter(
      ({ kind }) => kind === "period",
    );

  it("[PD1] is to be explained, beside the hint on those of its own year", () => {
    const checks = of({ 甲: "截至2020年11月底", 乙: "截至11月底", 丙: "1-11月" }, 2021);
    const told = checks.map(({ rule, severity }) => [rule, severity]);
    expect(told).toContainEqual(["@period.截至2020年11月底", "query"]);
    expect(told).toContainEqual(["@period.截至11月底", "hint"]);
    expect(named("@period.截至2020年11月底", checks)).toEqual([
      "“甲”的统计时期写的是“截至2020年11月底”，报告写的是2021年。请核对是时期写错了年份，还是填了别的年份的数。",
    ]);
  });

  it("[PD1] may be that of a moment", () => {
    const [check] = of({ 甲: "2020年12月31日时点" }, 2021);
    expect(check).toMatchObject({ rule: "@period.2020年12月31日时点", severity: "query" });
    expect(of({ 甲: "2021年12月31日时点", 乙: "年末" }, 2021)).toEqual([]);
  });

  it("[PD1] is not looked for where the report's year is not known", () => {
    expect(of({ 甲: "截至2020年11月底" }).map(({ severity }) => severity)).not.toContain("query");
  });
});

describe("one period in several spellings", () => {
  it("[PD1] is one hint, named by its last day", () => {
    const checks = periodChecks({ 甲: "2021年1-11月", 乙: "截至11月底", 丙: "截至2021-11-30" });
    expect(checks.map(({ rule }) => rule)).toEqual(["@period.截至11月底"]);
    expect(named("@period", checks)[0]).toContain(
      "“甲”、“乙”、“丙” 3 项只统计到“截至2021年11月底”",
    );
  });

  it("[PD1] written alike everywhere is quoted as written", () => {
    const checks = periodChecks({ 甲: "前三季度", 乙: "前三季度", 丙: "前三季度" });
    expect(named("@period.截至9月底", checks)[0]).toContain("只统计到“前三季度”");
  });

  it("[PD4] the sentence may name it otherwise than the row", () => {
    const rows = { 甲: "截至2021-11-30", 乙: "全年" };
    const [said] = named("@period.截至", periodChecks(rows, "1—11月，办理{甲}；全年{乙}。"));
    expect(said).toContain("文字里已写明");
  });
});

describe("a figure that does not cover the year is named so in its sentence", () => {
  const day = { 甲: "截至11月底", 乙: "截至11月底", 丙: "截至11月底" };

  it("[PD4] the hint gives the placeholder that would say it", () => {
    const [said] = named("@period.截至", periodChecks(day, "办理{甲}，{乙}。"));
    expect(said).toContain("“甲”、“乙”的句首加上 {甲|时期}，成稿就是“截至11月底，”。");
  });

  it("[PD4] a paragraph that says it, by placeholder or in words, is not asked again", () => {
    for (const lead of ["{乙|时期}", "截至11月底，", "截至2021年11月30日，"]) {
      const [said] = named("@period.截至", periodChecks(day, `${lead}办理{甲}，{乙}。`));
      expect(said).toContain("文字里已写明");
    }
  });

  it("[PD4] the words count for what follows them, and for their paragraph alone", () => {
    const late = named("@period.截至", periodChecks(day, "办理{甲}，截至11月底办理{乙}。"))[0];
    expect(late).toContain("“甲”的句首加上 {甲|时期}");
    const elsewhere = named("@period.截至", periodChecks(day, "截至11月底{甲}。", "又{乙}。"))[0];
    expect(elsewhere).toContain("“乙”的句首");
  });
});

describe("one fact, one period", () => {
  it("[PD5] a figure that two paragraphs tell with different periods is a hint with both places", () => {
    const checks = periodChecks({ 甲: "截至11月底" }, "{甲|时期}办理{甲}。", "全年办理{甲}。");
    expect(named("@period.told", checks)).toEqual([
      "“甲”在几处写的时期不同：s.p1写“截至11月底”；s.p2没有写时期，读作全年。同一个数请写同一个时期。",
    ]);
  });

  it("[PD5] told alike twice, or once, it is none", () => {
    const twice = periodChecks({ 甲: "截至11月底" }, "{甲|时期}{甲}。", "截至11月30日{甲}。");
    expect(named("@period.told", twice)).toEqual([]);
    expect(named("@period.told", periodChecks({}, "{甲}。", "{甲}。"))).toEqual([]);
  });
});
