import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { filled, smallDefinition } from "../../support/small-report";

const definition = smallDefinition(
  ["新增", { id: "累计", derived: true, formula: "PRIOR(累计)+新增" }, "上报"],
  ["上报=累计"],
);

function statusOf(current: Record<string, string>, prior: Record<string, string>) {
  const { checks } = checkReport(definition, filled(definition, current, prior));
  return checks.find(({ rule }) => rule === "R-1")?.status;
}

describe("a figure that adds to its own last year", () => {
  it("is computed from last year's stated value", () => {
    expect(statusOf({ 新增: "3", 上报: "13" }, { 累计: "10" })).toBe("holds");
    expect(statusOf({ 新增: "3", 上报: "12" }, { 累计: "10" })).toBe("broken");
  });

  it("is undecided where last year's value is blank: the year before that is unknown", () => {
    expect(statusOf({ 新增: "3", 上报: "13" }, {})).toBe("undecided");
    expect(statusOf({ 新增: "3", 上报: "13" }, { 新增: "2" })).toBe("undecided");
  });
});
