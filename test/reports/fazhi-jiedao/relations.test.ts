import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../src/core/checks/check-report";
import { readDefinition } from "../../../src/core/definition/read-definition";
import type { Check } from "../../../src/core/model/check";
import type { Figures } from "../../../src/core/model/entry";
import { fazhiJiedao } from "../../../src/reports/fazhi-jiedao/definition";
import sample2020 from "../../../src/reports/fazhi-jiedao/sample-2020.json";
import sample2021 from "../../../src/reports/fazhi-jiedao/sample-2021.json";
import { sampleFigures } from "../sample-figures";
import type { BrokenRelation } from "./broken-relations";
import { brokenRelations } from "./broken-relations";
import { restOf2020, restOf2021 } from "./full-figures";

const listed = fazhiJiedao.rules.map(({ id }) => id);

describe("every rule of the street office's report", () => {
  it("can hold together with all others, the two truncated rates excepted", () => {
    const found = checksOf({ rule: "" }).filter(({ rule }) => listed.includes(rule));
    const others = found.filter(({ status }) => status !== "holds");
    expect(others.map(({ rule, severity, status }) => [rule, severity, status])).toEqual([
      ["TJ-5", "query", "broken"],
      ["TJ-6", "query", "broken"],
      // There were cases, so the rule about years without any says nothing.
      ["ZF-3", "query", "not-applicable"],
    ]);
  });

  it("has a change that breaks it", () => {
    expect(brokenRelations.map(({ rule }) => rule).sort()).toEqual([...listed].sort());
  });

  it.each(brokenRelations)("sees a broken $rule, at its own severity", (relation) => {
    const check = checksOf(relation).find(({ rule }) => rule === relation.rule);
    const rule = fazhiJiedao.rules.find(({ id }) => id === relation.rule);
    expect([check?.status, check?.severity]).toEqual(["broken", rule?.severity]);
  });
});

function checksOf({ current = {}, prior = {} }: BrokenRelation): readonly Check[] {
  const read = readDefinition(fazhiJiedao);
  if (!read.ok) throw new TypeError("the built-in definition has mistakes");
  return checkReport(read.value, {
    current: wholeYear(sampleFigures({ ...sample2021, ...restOf2021, ...current }, read.value)),
    prior: sampleFigures({ ...sample2020, ...restOf2020, ...prior }, read.value),
  }).checks;
}

/** Without the periods of the real report: between periods no rule is broken at its own severity. */
function wholeYear(figures: Figures["current"]): Figures["current"] {
  return new Map([...figures].map(([id, { entry }]) => [id, { entry }]));
}
