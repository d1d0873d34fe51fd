import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkReport } from "../../../../src/core/checks/check-report";
import { explainCheck } from "../../../../src/core/messages/explain-check";
import type { Check } from "../../../../src/core/model/check";
import { diagnosed, typed } from "../../../support/clues";
import { filled, smallDefinition } from "../../../support/small-report";

const definition = smallDefinition(
  ["总", "甲", "乙", "办结", "在办", "未办"],
  [
    { id: "B", formula: "办结=甲+在办" },
    { id: "A", formula: "总=甲+乙" },
  ],
);

const jointOf = (checks: readonly Check[]) =>
  checks.filter(({ evidence }) => evidence.code === "conflict");

describe("rules that share a blank and may hold all the same", () => {
  it("say nothing where their figures cover different periods", () => {
    const figures = filled(definition, typed({ 总: 10, 乙: 4, 办结: 9, 在办: 2 }));
    const late = figures.current.get("办结");
    const current = new Map(figures.current);
    if (late !== undefined) current.set("办结", { ...late, period: "截至11月底" });
    const { checks } = checkReport(definition, { ...figures, current });
    expect(jointOf(checks)).toEqual([]);
  });

  it("say nothing where the blank may be 不适用", () => {
    const open = smallDefinition(
      ["总", { id: "甲", na: true }, "乙", "丙", "丁"],
      ["总=甲+乙", "甲=丙+丁"],
    );
    expect(jointOf(diagnosed(open, typed({ 总: 5, 乙: 5, 丙: 3, 丁: 0 })))).toEqual([]);
  });
});

describe("rules that share a blank", () => {
  it("contradict each other where one asks another number of it than the other", () => {
    const values = typed({ 总: 10, 乙: 4, 办结: 9, 在办: 2 });
    const [found, another] = jointOf(diagnosed(definition, values));
    expect(another).toBeUndefined();
    expect(found).toMatchObject({
      rule: "@entry.conflict.A+B",
      kind: "entry",
      severity: "hard",
      status: "broken",
      evidence: {
        rules: ["A", "B"],
        blanks: [
          {
            figure: "甲",
            prior: false,
            asked: [
              { rule: "A", value: { numerator: 6n, denominator: 1n } },
              { rule: "B", value: { numerator: 7n, denominator: 1n } },
            ],
          },
        ],
      },
    });
    expect(found && explainCheck(found, definition, "zh-CN")).toBe(
      "“甲”没有填，A、B 各条单看都可能相符，合在一起却不能：“甲”按 A 应为 6，按 B 应为 7。请先核对这几条里已填的数。",
    );
  });

  it("name every figure that alone would settle it, as any finding does", () => {
    const values = typed({ 总: 10, 乙: 4, 办结: 9, 在办: 2 });
    const [found] = jointOf(diagnosed(definition, values));
    expect(
      found?.suspects.map(({ changes }) =>
        changes.map(({ figure, to }) => `${figure} ${to ?? ""}`),
      ),
    ).toEqual([["总 11"], ["乙 3"], ["办结 8"], ["在办 3"]]);
    expect(found?.suspects.every(({ clears }) => clears.includes("@entry.conflict.A+B"))).toBe(
      true,
    );
  });

  it("are told alike in whatever order they stand", () => {
    const turned = { ...definition, rules: [...definition.rules].reverse() };
    const figures = filled(definition, typed({ 总: 10, 乙: 4, 办结: 9, 在办: 2 }));
    expect(jointOf(checkReport(turned, figures).checks)).toEqual(
      jointOf(checkReport(definition, figures).checks),
    );
  });

  it("make a finding exactly where no number for the blanks makes both hold", () => {
    const wide = smallDefinition(
      ["总", "甲", "乙", "丙", "办结", "在办"],
      [
        { id: "A", formula: "总=甲+乙" },
        { id: "B", formula: "办结=甲+乙+丙" },
        { id: "C", formula: "甲<=在办" },
      ],
    );
    const small = fc.nat({ max: 6 });
    fc.assert(
      fc.property(small, small, small, small, (total, third, done, ongoing) => {
        const values = { 总: total, 丙: third, 办结: done, 在办: ongoing };
        // One rule alone may be broken already, whatever the blanks hold; then that is the finding.
        const checks = diagnosed(wide, typed(values));
        const found = checks.some(({ status }) => status === "broken");
        const alone = checks.some(
          ({ status, rule }) => status === "broken" && !rule.startsWith("@"),
        );
        expect(jointOf(checks).length > 0 && alone).toBe(false);
        const pairs = Array.from({ length: 14 * 14 }, (_, at) => [at % 14, Math.floor(at / 14)]);
        const isPossible = pairs.some(
          ([first = 0, second = 0]) =>
            total === first + second && done === first + second + third && first <= ongoing,
        );
        expect(found).toBe(!isPossible);
      }),
      { numRuns: 60 },
    );
  });

  it("leave an empty report alone", () => {
    const required = smallDefinition(
      ["总", "甲", "乙"].map((id) => ({ id, required: true })),
      ["总=甲+乙", "总=甲"],
    );
    expect(jointOf(diagnosed(required, {}))).toEqual([]);
  });

  it("ask for no more than an explanation where an approximation has a part in it", () => {
    const values = { 总: "约100", 乙: "4", 办结: "200", 在办: "2" };
    expect(jointOf(diagnosed(definition, values))[0]).toMatchObject({
      severity: "query",
      suspects: [],
    });
  });

  it("join a stated rate with a sum: 98% of 58 and 3 in hand leave no number for what is done", () => {
    const rated = smallDefinition(
      ["办结", "转办", "在办", { id: "率", kind: "rate" }],
      [
        { id: "R", formula: "率=RATE(办结,转办)" },
        { id: "S", formula: "转办=办结+在办" },
      ],
    );
    const [found] = jointOf(diagnosed(rated, { 转办: "58", 在办: "3", 率: "98%" }));
    expect(found?.rule).toBe("@entry.conflict.R+S");
    expect(jointOf(diagnosed(rated, { 转办: "58", 在办: "1", 率: "98%" }))).toEqual([]);
  });
});
