import { describe, expect, it } from "@jest/globals";
import { checkRule } from "../../../../src/core/checks/check-rule";
import { examineRules } from "../../../../src/core/checks/rule-set/examine-rules";
import { figuresOfValues } from "../../../../src/app/figures-of-values";
import { readValues } from "../../../../src/app/read-values";
import { smallDefinition } from "../../../support/small-report";
import { streetDefinition } from "../../../support/sample-report";

const findings = (figures: readonly string[], rules: readonly string[]) =>
  examineRules(smallDefinition(figures, rules)).findings;
const ruleIds = (figures: readonly string[], rules: readonly string[]) =>
  smallDefinition(figures, rules).rules.map(({ id }) => id);

describe("a set of rules", () => {
  it("without fault has no finding", () => {
    expect(findings(["甲", "乙", "丙"], ["甲=乙+丙"])).toEqual([]);
  });

  it("that no figures satisfy is told by a smallest part that contradicts itself", () => {
    const figures = ["甲", "乙", "丙"];
    const rules = ["甲=乙+丙", "乙>=5", "甲<=3"];
    expect(findings(figures, rules)).toContainEqual({
      code: "contradiction",
      rules: ruleIds(figures, rules),
    });
    expect(findings(figures, [...rules, "丙<=100"])).toContainEqual({
      code: "contradiction",
      rules: ruleIds(figures, rules),
    });
  });

  it.each([
    [['IF(丙<>"",甲>=5)', 'IF(丙<>"",甲<=3)']],
    [['IF(丙<>"",甲>=5)', "甲<=3"]],
    [["IF(丙>0,甲>=5)", "IF(丙>0,甲<=3)"]],
    [['IF(AND(乙<>"",丙>0),甲>=丙)', "IF(丙>0,甲<丙)"]],
  ])("that no figures satisfy where conditions are true is told so: %j", (rules) => {
    const figures = ["甲", "乙", "丙"];
    expect(findings(figures, rules)).toContainEqual({
      code: "contradiction",
      rules: ruleIds(figures, rules),
      conditional: true,
    });
  });

  it.each([
    [["IF(丙>0,甲>=5)", "IF(丙=0,甲<=3)"]],
    [["IF(丙<0,甲>=5)", "IF(丙<0,甲<=3)"]],
    [['IF(丙<>"",甲>=5)', 'IF(丙="",甲<=3)']],
    [["IF(丙>0,甲>=5)", "甲<=8"]],
  ])("is not said to contradict itself where its conditions exclude each other: %j", (rules) => {
    const codes = findings(["甲", "乙", "丙"], rules).map(({ code }) => code);
    expect(codes).not.toContain("contradiction");
  });

  it("with a rule that follows from others says from which", () => {
    const figures = ["甲", "乙", "丙"];
    const rules = ["甲=乙+丙", "乙<=甲"];
    const [sum, bound] = ruleIds(figures, rules);
    expect(findings(figures, rules)).toContainEqual({ code: "redundant", rule: bound, by: [sum] });
  });

  it("with the same rule twice calls the later one redundant, and not both", () => {
    const figures = ["甲", "乙", "丙"];
    const rules = ["甲=乙+丙", "乙+丙=甲"];
    const [first, second] = ruleIds(figures, rules);
    expect(findings(figures, rules)).toEqual([{ code: "redundant", rule: second, by: [first] }]);
  });

  it("that leaves a figure only one value says which", () => {
    expect(findings(["甲", "乙"], ["甲=甲+乙"])).toContainEqual({
      code: "fixed",
      figure: "乙",
      value: "0",
    });
  });

  it("with a rule that only a number of its own satisfies, or breaks, finds that number", () => {
    for (const rule of ["甲=5", "甲>=500", "甲+乙=2021", "甲<=365"]) {
      const figures = rule.includes("乙") ? ["甲", "乙"] : ["甲"];
      const codes = findings(figures, [rule]).map(({ code }) => code);
      expect([rule, ...codes]).not.toContain("never-holds");
      expect([rule, ...codes]).not.toContain("never-breaks");
    }
  });

  it("with a rule that nothing can break says so", () => {
    const [rule] = ruleIds(["甲"], ["甲>=0"]);
    expect(findings(["甲"], ["甲>=0"])).toContainEqual({ code: "never-breaks", rule });
  });

  it("names figures in no rule", () => {
    expect(findings(["甲", "乙", "丙"], ["甲=乙"])).toEqual([
      { code: "in-no-rule", figures: ["丙"] },
    ]);
  });
});

describe("the built-in report's rules", () => {
  const definition = streetDefinition();
  const report = examineRules(definition);

  it("contradict nothing, repeat nothing, and leave every figure a choice", () => {
    const codes = report.findings.map(({ code }) => code);
    expect(codes.filter((code) => code !== "in-no-rule")).toEqual([]);
  });

  it.each(definition.rules.map((rule) => [rule.id, rule] as const))(
    "%s has a record that passes and one that fails",
    (id, rule) => {
      const { passing, failing } = report.examples.get(id) ?? {};
      const statusOf = (record: typeof passing) => {
        const values = readValues({ ...record?.current, prior: record?.prior }, definition);
        if (!values.ok) throw new Error(JSON.stringify(values.failure));
        const figures = figuresOfValues(values.value, definition);
        return checkRule(rule, { definition, figures }).status;
      };
      expect(statusOf(passing)).toBe("holds");
      expect(rule.ofFigure !== undefined || statusOf(failing) === "broken").toBe(true);
    },
  );
});
