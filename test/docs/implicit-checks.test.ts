import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../src/core/checks/check-report";
import type { Check } from "../../src/core/model/check";
import type { StructureProblem } from "../../src/core/model/structure-problem";
import type { Figures } from "../../src/core/model/entry";
import { filled, smallDefinition, type SmallFigure } from "../support/small-report";

const FIGURES: readonly SmallFigure[] = [
  { id: "受理", required: true },
  { id: "甲" },
  { id: "乙" },
  { id: "款", kind: "amount", unit: "万元" },
  { id: "率", kind: "rate", required: true, formula: "RATE(甲,受理)" },
];

const definition = smallDefinition(FIGURES, ["受理=甲+乙"]);

const COMPLETE = { 受理: "3", 甲: "1", 乙: "2" };

function checksOf(
  kind: Check["kind"],
  values: Readonly<Record<string, string>>,
  prior: Readonly<Record<string, string>> = {},
): readonly string[] {
  const { checks } = checkReport(definition, filled(definition, values, prior));
  return namesOf(checks, kind);
}

function namesOf(checks: readonly Check[], kind: Check["kind"]): readonly string[] {
  return checks
    .filter((check) => check.kind === kind)
    .map(({ rule, severity, status }) => `${rule} ${severity} ${status}`);
}

/** The complete figures with these periods. */
function withPeriods(
  periods: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>> = COMPLETE,
): Figures {
  const { current, prior } = filled(definition, values);
  const entries = [...current].map(([id, one]) => {
    const period = periods[id];
    return [id, period === undefined ? one : { ...one, period }] as const;
  });
  return { current: new Map(entries), prior };
}

function periodChecks(
  periods: Readonly<Record<string, string>>,
  values?: Readonly<Record<string, string>>,
): readonly string[] {
  return namesOf(checkReport(definition, withPeriods(periods, values)).checks, "period");
}

describe("entry checks", () => {
  it.each([
    ["EN1", "受理", "很多", "@entry.受理 hard broken"],
    ["EN1", "率", "高", "@entry.率 hard broken"],
    ["EN2", "甲", "-3", "@entry.甲 hard broken"],
    ["EN3", "甲", "2.5", "@entry.甲 hard broken"],
    ["EN4", "甲", "959余", "@entry.甲 hint broken"],
  ])("[%s] %s %s is a finding", (_, id, text, name) => {
    expect(checksOf("entry", { ...COMPLETE, [id]: text })).toEqual([name]);
  });

  it("[EN1] what cannot be read in last year's column is a hint", () => {
    expect(checksOf("entry", COMPLETE, { 甲: "不详" })).toEqual(["@entry.甲@prior hint broken"]);
  });

  it.each([
    ["甲", "180余"],
    ["甲", "12.0"],
    ["甲", "0"],
    ["甲", "未开展"],
    ["款", "-11.5"],
    ["款", "12.5余"],
    ["率", "-11.5%"],
  ])("%s %s is no finding", (id, text) => {
    expect(checksOf("entry", { ...COMPLETE, [id]: text })).toEqual([]);
  });
});

describe("required checks", () => {
  it("[RQ1] a required figure that is blank is a hard finding; one with a formula is never owed", () => {
    expect(checksOf("required", {})).toEqual(["@required.受理 hard broken"]);
  });

  it.each(["0", "未开展", "不适用", "很多"])("[RQ1] %s fills it", (text) => {
    expect(checksOf("required", { 受理: text })).toEqual([]);
  });
});

describe("period checks", () => {
  it.each(["全年", "2021年度", "截至12月31日", "时点", "年末", ""])(
    "[PD1] %s for every figure gives none",
    (period) => {
      expect(periodChecks({ 受理: period, 甲: period, 乙: period })).toEqual([]);
    },
  );

  it("[PD1] one hint for each period that stops before the year ends, or that cannot be read", () => {
    expect(periodChecks({ 受理: "截至11月底", 甲: "截至11月底", 乙: "截至11月底" })).toEqual([
      "@period.截至11月底 hint broken",
    ]);
    expect(periodChecks({ 受理: "随便", 甲: "随便", 乙: "随便" })).toEqual([
      "@period.随便 hint broken",
    ]);
  });

  it("[PD1] a figure that is blank gives none, whatever period its row names", () => {
    const periods = { 款: "截至11月底" };
    expect(periodChecks(periods, { ...COMPLETE, 款: "" })).toEqual([]);
    expect(periodChecks(periods, { ...COMPLETE, 款: "0" })).toContain(
      "@period.截至11月底 hint broken",
    );
  });

  it("[PD2] one day is one period however it is written, and a moment belongs beside any", () => {
    const [mixed, day] = ["@period.mixed.R-1 hint broken", "截至11月底"];
    const sameDay = periodChecks({ 受理: day, 甲: "截至2021年11月30日", 乙: day });
    expect(sameDay).not.toContain(mixed);
    expect(periodChecks({ 受理: day, 甲: "截至2021年10月31日", 乙: day })).toContain(mixed);
    expect(periodChecks({ 甲: "年末" })).not.toContain(mixed);
  });

  it("[PD2] a rule whose parts cover different periods is a hint of its own", () => {
    expect(periodChecks({ 甲: "截至11月底" })).toContain("@period.mixed.R-1 hint broken");
    expect(periodChecks({ 受理: "截至11月底", 甲: "截至11月底", 乙: "截至11月底" })).not.toContain(
      "@period.mixed.R-1 hint broken",
    );
  });
});

describe("structure checks", () => {
  const problem: StructureProblem = {
    problem: "label-changed",
    figure: "甲",
    found: "甲乙",
    expected: "甲",
    place: { sheet: "节", address: "B5" },
  };

  it("[ST1] a problem of the workbook is a finding at query, and the figures are checked all the same", () => {
    const { checks } = checkReport(definition, filled(definition, COMPLETE), [problem]);
    expect(namesOf(checks, "structure")).toEqual(["@structure.label-changed.甲 query broken"]);
    expect(namesOf(checks, "sum")).toEqual(["R-1 hard holds"]);
  });
});

describe("a number that is stored as text", () => {
  const asText = (prior: boolean): StructureProblem => ({
    problem: "number-as-text",
    figure: "甲",
    prior,
    found: "1",
    place: { sheet: "节", address: "D5" },
  });

  it("[ST1] is a hint, for last year's number with a name of its own", () => {
    const problems = [asText(false), asText(true)];
    const { checks } = checkReport(definition, filled(definition, COMPLETE), problems);
    expect(namesOf(checks, "structure")).toEqual([
      "@structure.number-as-text.甲 hint broken",
      "@structure.number-as-text.甲@prior hint broken",
    ]);
  });
});

describe("the list of checks", () => {
  it("goes structure, required, entry, rules, formulas, period", () => {
    const values = { 甲: "-3" };
    const figures = filled(definition, values);
    const late = new Map(
      [...figures.current].map(([id, one]) => [id, { ...one, period: "截至11月底" }] as const),
    );
    const { checks } = checkReport(definition, { ...figures, current: late }, [
      { problem: "rows-reordered", sheet: "节" },
    ]);
    expect(checks.map(({ rule }) => rule)).toEqual([
      "@structure.rows-reordered.节",
      "@required.受理",
      "@entry.甲",
      "R-1",
      "@formula.率",
      "@period.截至11月底",
    ]);
  });
});
