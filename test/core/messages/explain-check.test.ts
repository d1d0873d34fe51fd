import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { explainCheck } from "../../../src/core/messages/explain-check";
import type { Language } from "../../../src/core/messages/language";
import type { StructureProblem } from "../../../src/core/model/structure-problem";
import {
  filled,
  smallDefinition,
  type SmallFigure,
  type SmallRule,
} from "../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  { id: "受理", label: "受理申请数", required: true },
  { id: "甲", label: "信息不存在" },
  { id: "乙", label: "不予公开" },
  { id: "丙", label: "可以公开" },
  { id: "率", label: "办结率", kind: "rate" },
  { id: "算率", label: "公开率", kind: "rate", formula: "RATE(甲,受理)", decimals: 1 },
];

function sentence(
  rule: string | SmallRule,
  values: Readonly<Record<string, string>>,
  language: Language = "zh-CN",
  prior: Readonly<Record<string, string>> = {},
): string {
  const definition = smallDefinition(FIGURES, [rule]);
  const { checks } = checkReport(definition, filled(definition, values, prior));
  const check = checks.find((one) => one.rule === "R-1");
  return check === undefined ? "no such check" : explainCheck(check, definition, language);
}

describe("the sentence for a finding", () => {
  it("shows a sum that fails with its arithmetic, the difference and the next step", () => {
    const values = { 受理: "12", 甲: "10", 乙: "4", 丙: "7" };
    expect(sentence("受理=甲+乙+丙", values)).toBe(
      "“受理申请数” 12，而 10+4+7 = 21，差 9。请核对总数和各分项，改正填错的一格。",
    );
    expect(sentence("受理=甲+乙+丙", values, "en")).toBe(
      '"受理申请数" 12, but 10+4+7 = 21, a difference of 9. Review the total and its parts and correct the wrong one.',
    );
  });

  it("asks where a rule need not always hold, and accuses nothing", () => {
    const values = { 受理: "9", 甲: "12", 乙: "4" };
    const bound = (severity: "query" | "hint") => ({ formula: "甲<=受理", severity });
    expect(sentence(bound("query"), values)).toBe(
      "“信息不存在” 12，不应大于 “受理申请数” 9，差 3。请核对这两处；确实如此的，请说明原因。",
    );
    expect(sentence(bound("hint"), values)).toBe(
      "“信息不存在” 12，一般不大于 “受理申请数” 9，差 3。请核对这两处；确实如此的，不用改。",
    );
    expect(sentence(bound("hint"), values, "en")).toBe(
      '"信息不存在" 12 should usually not exceed "受理申请数" 9, a difference of 3. Review both; where it is so, leave it.',
    );
    expect(sentence({ formula: "受理=甲+乙", severity: "query" }, values)).toBe(
      "“受理申请数” 9，而 12+4 = 16，差 7。请核对总数和各分项；确实如此的，请说明原因。",
    );
  });

  it("keeps the sign of a number below 0 apart from the plus before it", () => {
    const found = sentence("受理=甲+乙", { 受理: "12", 甲: "10", 乙: "-4" });
    expect(found).toContain("“受理申请数” 12，而 10+(-4) = 6，差 6。");
  });

  it("names last year's figure that a factor stands before", () => {
    const rule = { formula: "甲<=5*PRIOR(甲)", severity: "hint" } as const;
    expect(sentence(rule, { 甲: "60" }, "zh-CN", { 甲: "10" })).toBe(
      "“信息不存在” 60，一般不大于 5×10 = 50（其中上年“信息不存在” 10），差 10。请核对这两处；确实如此的，不用改。",
    );
  });

  it("shows what a rate should be and by how many percentage points it is off", () => {
    expect(sentence("率=RATE(甲,受理)", { 率: "97%", 甲: "57", 受理: "58" })).toContain(
      "写 97%，而 57÷58 = 98.2758…%，应为 98%，差 1 个百分点。",
    );
  });

  it("says truncated, and what rounding would give", () => {
    expect(sentence("率=RATE(甲,受理)", { 率: "37.2%", 甲: "19", 受理: "51" })).toContain(
      "四舍五入应为 37.3%，写的是截位数",
    );
  });

  it("names the count that a rate gives away, and says that it is not filled in", () => {
    const found = sentence("率=RATE(甲,受理)", { 率: "78.9%", 受理: "19" });
    expect(found).toContain("“信息不存在”应为 15（只作提示，不会代填）");
  });

  it("says that no counts give an impossible rate", () => {
    expect(sentence("率=RATE(甲,受理)", { 率: "55%", 受理: "3" })).toContain("都得不到这个比率");
  });

  it("shows what a blank must be", () => {
    expect(sentence("受理=甲+乙", { 受理: "10", 甲: "4" })).toBe(
      "“不予公开”未填，无法判定。按其余各数，“不予公开”应为 6（只作提示，不会代填）。填上后再检查。",
    );
  });

  it("says that known parts already exceed the total", () => {
    expect(sentence("受理=甲+乙", { 受理: "3", 甲: "4" })).toContain("空格填什么都不能相符");
  });

  it("keeps approximations in words", () => {
    expect(sentence("甲<=受理", { 受理: "180", 甲: "180余" })).toContain(
      "“信息不存在” 180余，不应大于",
    );
  });

  it("names last year", () => {
    expect(sentence("甲=PRIOR(乙)", { 甲: "3" }, "zh-CN", { 乙: "2" })).toContain(
      "上年“不予公开” 2",
    );
  });

  it("never leaves a hole, whatever was filled and however the check ended", () => {
    const rules = [
      "受理=甲+乙",
      "甲<=受理",
      "甲<>乙",
      "率=RATE(甲,受理)",
      "率=CHANGE(甲,PRIOR(甲))",
      "算率=RATE(甲,受理)",
      'IF(受理>0,甲<>"")',
      "OR(甲=1,乙=1)",
      "ABS(甲-乙)<=2",
      "2*甲=乙+1",
    ];
    const entries = ["", "0", "5", "180余", "近100", "未开展", "不适用", "不明", "#REF!"];
    const holes = rules.flatMap((rule) =>
      entries.flatMap((甲) =>
        entries.flatMap((受理) =>
          (["zh-CN", "en"] as const).flatMap((language) => {
            const values = { 甲, 受理, 乙: "2", 率: "50%" };
            const words = sentence(rule, values, language, { 甲: "4" });
            return /undefined|NaN|null|\[object|no such/.test(words) || words === "" ? [words] : [];
          }),
        ),
      ),
    );
    expect(holes).toEqual([]);
  });
});

describe("the sentence for a structure finding", () => {
  const place = { sheet: "依法决策", address: "D5" };
  const movedNames = (count: number) =>
    Array.from({ length: count }, () => ({ figure: "甲", place, named: place }));
  const hidden = { sheet: "依法决策", rows: [5, 6], figures: ["甲", "乙"], place };
  const problems: readonly StructureProblem[] = [
    { problem: "label-changed", figure: "甲", found: "别的", expected: "信息不存在", place },
    { problem: "unit-changed", figure: "甲", found: "起", expected: "件", place },
    { problem: "formula-overwritten", figure: "甲", found: "3", formula: "乙+丙", place },
    { problem: "name-missing", figure: "甲", place },
    { problem: "name-moved", figure: "甲", place, named: { ...place, address: "D9" } },
    { problem: "row-missing", figure: "甲", place },
    { problem: "row-missing", figure: "甲", found: "乙", place },
    { problem: "column-missing", sheet: "依法决策", column: "约数", found: "" },
    { problem: "column-missing", sheet: "依法决策", column: "约数", found: "", place },
    { problem: "column-missing", sheet: "依法决策", column: "约数", found: "是否约数", place },
    { problem: "row-doubled", figure: "甲", place, other: { ...place, address: "D9" } },
    { problem: "rows-reordered", sheet: "依法决策" },
    { problem: "names-moved", sheet: "依法决策", moved: movedNames(2) },
    { problem: "names-moved", sheet: "依法决策", moved: movedNames(9) },
    { problem: "rows-hidden", ...hidden, filled: [] },
    { problem: "rows-hidden", ...hidden, filled: ["甲"] },
    { problem: "cells-merged", sheet: "依法决策", area: "D5:D7", figures: ["甲"], place },
    { problem: "definition-differs", id: "small", version: "1" },
  ];

  it.each(problems)("$problem says where and what to do, in both languages", (problem) => {
    const definition = smallDefinition(FIGURES, []);
    const { checks } = checkReport(definition, filled(definition, {}), [problem]);
    const check = checks.find(({ kind }) => kind === "structure");
    const words =
      check === undefined
        ? []
        : (["zh-CN", "en"] as const).map((l) => explainCheck(check, definition, l));
    expect(words[0]).toMatch(/依法决策|small/);
    expect(words[0]).toContain("请");
    expect(words[1]).toMatch(/依法决策|small/);
    expect(words[1]).not.toMatch(/undefined|。/);
  });
});
