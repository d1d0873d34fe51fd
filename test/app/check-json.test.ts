import { describe, expect, it } from "@jest/globals";
import { checkJson } from "../../src/app/check-json";
import { checkReport } from "../../src/core/checks/check-report";
import { filled, smallDefinition } from "../support/small-report";

const definition = smallDefinition(
  [
    "受理",
    "甲",
    "乙",
    "丁",
    { id: "率", kind: "rate" },
    { id: "款", kind: "amount", unit: "万元" },
    { id: "款1", kind: "amount", unit: "万元" },
    { id: "率1", kind: "rate" },
    { id: "差", kind: "rate", unit: "百分点" },
  ],
  [
    { id: "和", formula: "受理=甲+乙" },
    { id: "倒和", formula: "甲+乙=受理" },
    { id: "率", formula: "率=RATE(甲,受理)" },
    { id: "上年", formula: "甲=PRIOR(甲)" },
    { id: "款", formula: "款=款1" },
    { id: "差", formula: "POINTS(率,率1)=差" },
    { id: "式", formula: "OR(甲=1,乙=1)" },
  ],
);

interface Json {
  readonly checks: readonly Readonly<Record<string, unknown>>[];
  readonly habit: Readonly<Record<string, unknown>>;
}

function json(values: Readonly<Record<string, string>>, prior = {}): Json {
  const checked = checkReport(definition, filled(definition, values, prior));
  const head = { id: "small", version: "1", title: "小报告" };
  return JSON.parse(JSON.stringify(checkJson(checked, head, definition, "zh-CN"))) as Json;
}

function check(rule: string, values: Readonly<Record<string, string>>, prior = {}) {
  return json(values, prior).checks.find((one) => one.rule === rule);
}

describe("the JSON of a check run", () => {
  it("has exactly the keys of the contract, whatever the outcome", () => {
    const found = json({ 受理: "51", 甲: "19", 乙: "3", 率: "37.2%", 款: "1", 款1: "2" });
    expect(Object.keys(found)).toEqual([
      "report",
      "totals",
      "checks",
      "habit",
      "unchecked",
      "honesty",
    ]);
    expect(Object.keys(found.habit)).toEqual(["rounding", "evidence", "message"]);
    const known =
      "rule kind severity status verdict stated computed expected difference cells suspects clues page message";
    for (const one of found.checks) {
      const keys = Object.keys(one);
      expect(keys).toEqual(known.split(" ").filter((key) => keys.includes(key)));
      expect(keys).toEqual(expect.arrayContaining(["rule", "kind", "severity", "status", "cells"]));
      expect(one.suspects).toEqual([]);
    }
  });

  it("states the total and computes its parts, whichever side they are on, and the difference has no sign", () => {
    const wanted = { status: "broken", stated: "12", computed: "21", difference: "9" };
    const values = { 受理: "12", 甲: "10", 乙: "11" };
    expect(check("和", values)).toMatchObject(wanted);
    expect(check("倒和", values)).toMatchObject(wanted);
    expect(check("和", { ...values, 受理: "30" })).toMatchObject({ difference: "9" });
  });

  it("gives numbers as strings with the decimals that were stated", () => {
    const rate = check("率", { 受理: "2", 甲: "1", 率: "50.0%" });
    expect(rate).toMatchObject({
      verdict: "both",
      stated: "50.0%",
      computed: "50%",
      expected: "50.0%",
      difference: "0",
    });
    expect(rate?.cells).toEqual([
      { figure: "率", state: "stated", value: "50.0%" },
      { figure: "甲", state: "stated", value: "1" },
      { figure: "受理", state: "stated", value: "2" },
    ]);
    expect(check("款", { 款: "12.50", 款1: "13.5" })).toMatchObject({
      stated: "12.5",
      computed: "13.5",
      difference: "1",
    });
    const huge = { 受理: "1000000000000000001", 甲: "1000000000000000000", 乙: "0" };
    expect(check("和", huge)).toMatchObject({ stated: huge.受理, difference: "1" });
  });

  it("never shows a cut number as if it were exact", () => {
    const rate = check("率", { 受理: "51", 甲: "19", 率: "37.2%" });
    expect(rate).toMatchObject({ computed: "37.2549…%", expected: "37.3%", difference: "0.1" });
  });

  it("gives percentage points in their own unit, whatever the status", () => {
    expect(check("差", { 率: "98.3%", 率1: "97.1%", 差: "3" })).toMatchObject({
      status: "broken",
      stated: "3百分点",
      computed: "1.2百分点",
      expected: "1百分点",
      difference: "2",
    });
    expect(check("差", { 率: "98.3%", 差: "3.0" })).toMatchObject({
      status: "undecided",
      stated: "3.0百分点",
    });
  });

  it("states the rate whatever the status, and the verdict wherever there is one", () => {
    expect(check("率", { 率: "98%", 受理: "58" })).toMatchObject({
      status: "undecided",
      stated: "98%",
    });
    expect(check("率", { 率: "98%" })).toMatchObject({ status: "undecided", stated: "98%" });
    expect(check("率", { 率: "78.94%", 受理: "19" })).toMatchObject({
      status: "broken",
      verdict: "truncated",
      stated: "78.94%",
      expected: "78.95%",
    });
    expect(check("率", { 率: "100%", 甲: "0", 受理: "0" })).toMatchObject({
      status: "broken",
      verdict: "neither",
      stated: "100%",
    });
  });

  it("marks last year's cells", () => {
    expect(check("上年", { 甲: "3" }, { 甲: "2" })?.cells).toEqual([
      { figure: "甲", state: "stated", value: "3" },
      { figure: "甲", prior: true, state: "stated", value: "2" },
    ]);
  });

  it("tells 0, blank, 未开展, 不适用 and text apart in its cells", () => {
    const cells = check("和", { 受理: "0", 甲: "未开展", 乙: "不适用" })?.cells;
    expect(cells).toEqual([
      { figure: "受理", state: "stated", value: "0" },
      { figure: "甲", state: "none", value: "0（未开展）" },
      { figure: "乙", state: "not-applicable", value: "不适用" },
    ]);
    expect(check("款", { 款: "#REF!" })?.cells).toEqual([
      { figure: "款", state: "unreadable", value: "#REF!" },
      { figure: "款1", state: "blank", value: "" },
    ]);
  });

  it("has no numbers for a formula that has no arithmetic of its own", () => {
    const keys = Object.keys(check("式", { 甲: "2", 乙: "3" }) ?? {});
    const without = ["rule", "kind", "severity", "status", "cells", "suspects", "page", "message"];
    expect(keys).toEqual(without);
  });

  it("names the help page of what was found or not decided, and none of what holds", () => {
    const values = { 受理: "51", 甲: "19", 乙: "3" };
    expect(check("和", { ...values, 率: "37.2%" })?.page).toBe("sum");
    expect(check("率", { ...values, 率: "37.2%" })?.page).toBe("truncated");
    expect(check("率", values)?.page).toBe("undecided");
    expect(check("率", { ...values, 率: "37.3%" })).not.toHaveProperty("page");
  });

  it("names the rules that show the habit, and the figures that no rule touches", () => {
    const found = json({ 受理: "51", 甲: "19", 率: "37.2%" });
    expect(found).toMatchObject({
      habit: { rounding: "truncate", evidence: ["率"], message: expect.stringContaining("37.3%") },
      unchecked: ["丁"],
    });
  });
});
