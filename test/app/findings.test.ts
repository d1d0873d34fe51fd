import { describe, expect, it } from "@jest/globals";
import { findingsOf } from "../../src/app/findings";
import { checkReport } from "../../src/core/checks/check-report";
import type { Checked } from "../../src/core/model/check";
import { filled, smallDefinition, type SmallRule } from "../support/small-report";

const FIGURES = [
  { id: "受理", required: true },
  "甲",
  "乙",
  { id: "率", kind: "rate" as const },
  { id: "率2", kind: "rate" as const },
];

type Values = Readonly<Record<string, string>>;

function checked(rules: readonly SmallRule[], values: Values): Checked {
  const definition = smallDefinition(FIGURES, rules);
  return checkReport(definition, filled(definition, values));
}

function findings(rules: readonly SmallRule[], values: Values) {
  return findingsOf(checked(rules, values));
}

const names = (checks: readonly { readonly rule: string }[]) => checks.map(({ rule }) => rule);

describe("findings", () => {
  const rules: readonly SmallRule[] = [
    { id: "提示", formula: "受理=1", severity: "hint" },
    { id: "核实", formula: "受理=2", severity: "query" },
    { id: "强制", formula: "受理=3", severity: "hard" },
    { id: "相符", formula: "受理=9" },
    { id: "未定", formula: "受理=甲" },
    { id: "不用", formula: "甲=乙" },
  ];

  it("are open, hard first and then query, or hints, each in report order", () => {
    const found = findings(rules, { 受理: "9" });
    expect(names(found.open)).toEqual(["强制", "核实"]);
    expect(names(found.hints)).toEqual(["提示"]);
    expect(names(found.undecided)).toEqual(["未定"]);
  });

  it("are counted by status, and undecided is none of those that hold", () => {
    expect(findings(rules, { 受理: "9" }).totals).toEqual({
      holds: 1,
      broken: 3,
      undecided: 1,
      notApplicable: 1,
    });
  });

  it("tell truncated rates by the habit alone, and count them all the same", () => {
    const rates = [
      { id: "截位", formula: "率=RATE(甲,受理)" },
      { id: "错", formula: "率2=RATE(甲,受理)" },
    ];
    const found = findings(rates, { 受理: "51", 甲: "19", 率: "37.2%", 率2: "38%" });
    expect(names(found.open)).toEqual(["错"]);
    expect(found.totals.broken).toBe(2);
  });
});

describe("the habit", () => {
  const values = { 受理: "51", 甲: "19", 率: "37.2%", 率2: "37.2%" };

  it("is as serious as the most serious rate that it tells of", () => {
    const hint = { id: "一", formula: "率=RATE(甲,受理)", severity: "hint" } as const;
    const hard = { id: "二", formula: "率2=RATE(甲,受理)", severity: "hard" } as const;
    expect(findings([hint], values).habit).toBe("hint");
    expect(findings([hint, hard], values).habit).toBe("query");
    expect(findings([hint], values).unresolved).toBe(false);
  });

  it("waits for a word until every rate that it tells of is explained", () => {
    const run = checked(
      [
        { id: "一", formula: "率=RATE(甲,受理)" },
        { id: "二", formula: "率2=RATE(甲,受理)" },
      ],
      values,
    );
    const resolution = { kind: "explained", text: "一律截位。", valid: true } as const;
    const explained = (count: number) =>
      run.checks.map((check, index) => (index < count ? { ...check, resolution } : check));
    const waits = [0, 1, run.checks.length].map(
      (count) => findingsOf({ ...run, checks: explained(count) }).habitWaits,
    );
    expect(waits).toEqual([true, true, false]);
  });

  it("is nothing to tell where no rate is truncated", () => {
    expect(findings([{ formula: "率=RATE(甲,受理)" }], { ...values, 率: "37.3%" }).habit).toBe(
      undefined,
    );
  });
});

describe("a report", () => {
  it.each([
    ["hard", "2", true],
    ["query", "2", true],
    ["hint", "2", false],
    ["hard", "1", false],
    ["hard", "约1", false],
  ] as const)("with a %s rule and %s is unresolved: %p", (severity, 甲, unresolved) => {
    const rules = [{ formula: "受理=甲", severity }];
    expect(findings(rules, { 受理: "1", 甲 }).unresolved).toBe(unresolved);
  });

  it("is unresolved while a rate is truncated, and while something required is blank", () => {
    const rates = [{ formula: "率=RATE(甲,受理)" }];
    expect(findings(rates, { 受理: "51", 甲: "19", 率: "37.2%" }).unresolved).toBe(true);
    expect(findings([], {}).unresolved).toBe(true);
  });

  it("is not unresolved for what is undecided alone", () => {
    const found = findings([{ formula: "受理=甲+乙" }], { 受理: "3", 甲: "1" });
    expect([found.unresolved, names(found.undecided)]).toEqual([false, ["R-1"]]);
  });
});
