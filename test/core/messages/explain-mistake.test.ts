import { describe, expect, it } from "@jest/globals";
import { readDefinition } from "../../../src/core/definition/read-definition";
import { explainMistake } from "../../../src/core/messages/explain-mistake";

/** What is said of a definition with one rule. */
function saidOf(formula: string, language: "zh-CN" | "en"): readonly string[] {
  const count = { unit: "件", kind: "count" };
  const figures = ["甲", "乙", "丙"].map((id) => ({ ...count, id, label: id }));
  const sections = [{ id: "s", heading: "一", sheet: "表", figures, paragraphs: [] }];
  const rules = [{ id: "r", formula }];
  const read = readDefinition({ id: "d", version: "1", title: "报告", sections, rules });
  return read.ok ? [] : read.failure.map((one) => explainMistake(one, language));
}

describe("a wrong formula is told with what to write instead", () => {
  it.each([
    ["甲<=乙<=丙", "比较不能连着写：“甲<=乙<=丙”。请拆开，写成 AND(甲<=乙,乙<=丙)。"],
    [
      '甲="未开展"',
      '公式里不能用文字 "未开展" 比较或计算。要问一个指标填了没有，写 指标<>"" 或 指标=""；“未开展”按 0 比较。',
    ],
    ["SUM()=甲", "函数“SUM”的参数个数不对，应有 1 个以上。"],
    ["IF(甲)=乙", "函数“IF”的参数个数不对，应有 2 到 3 个。"],
    ["RATE(甲)=乙", "函数“RATE”的参数个数不对，应有 2 个。"],
    ["甲+(乙=丙)=1", "这里应是一个数（例如 甲+乙），而“乙=丙”是一个判断对错的式子。请改正。"],
  ])("%s", (formula, sentence) => {
    expect(saidOf(formula, "zh-CN")).toEqual([`rules[0].formula: ${sentence}`]);
    expect(saidOf(formula, "en")).toEqual([expect.stringMatching(/^rules\[0\]\.formula: .+\.$/)]);
  });
});
