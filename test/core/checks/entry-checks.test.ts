import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { explainCheck } from "../../../src/core/messages/explain-check";
import { filled, smallDefinition } from "../../support/small-report";

const definition = smallDefinition(["件数", { id: "金额", kind: "amount", unit: "万元" }], []);

function entryFindings(current: Record<string, string>, prior: Record<string, string> = {}) {
  return checkReport(definition, filled(definition, current, prior)).checks.filter(
    ({ kind }) => kind === "entry",
  );
}

describe("a single entry", () => {
  it.each([
    ["一百来件", "@entry.件数", "hard", "entry-unreadable"],
    ["-3", "@entry.件数", "hard", "entry-negative"],
    ["2.5", "@entry.件数", "hard", "entry-not-whole"],
    ["959余", "@entry.件数", "hint", "entry-exact-and-over"],
    ["959多", "@entry.件数", "hint", "entry-exact-and-over"],
  ])("%s where a count belongs is %s: %s, %s", (text, rule, severity, code) => {
    const found = entryFindings({ 件数: text });
    expect(found.map((check) => [check.rule, check.severity, check.evidence.code])).toEqual([
      [rule, severity, code],
    ]);
  });

  it.each(["0", "2.0", "180余", "10余", "7余", "近959", "未开展", "不适用", ""])(
    "%s is a count like any other",
    (text) => {
      expect(entryFindings({ 件数: text })).toEqual([]);
    },
  );

  it("of an amount may be negative and have decimals", () => {
    expect(entryFindings({ 金额: "-2.5" })).toEqual([]);
  });

  it("of last year is only worth a look when it cannot be read, and is not judged otherwise", () => {
    const found = entryFindings({}, { 件数: "一百来件", 金额: "-2" });
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["@entry.件数@prior", "hint"],
    ]);
    expect(entryFindings({}, { 件数: "-3" })).toEqual([]);
  });

  it("is told with what stands there and what to do", () => {
    const sentences = ["-3", "2.5", "959余"].flatMap((text) =>
      entryFindings({ 件数: text }).map((check) => explainCheck(check, definition, "zh-CN")),
    );
    expect(sentences).toEqual([
      "“件数”是负数，件数、人数不会小于 0。请核对。",
      "“件数”填 2.5，件数、人数应是整数。请核对。",
      "“件数”写 959 又带“余”，数已精确到个位。请去掉“余”，或写成整十、整百的约数。",
    ]);
  });
});
