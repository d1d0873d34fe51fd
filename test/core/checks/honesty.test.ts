import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkReport } from "../../../src/core/checks/check-report";
import type { Honesty } from "../../../src/core/model/check";
import { filled, smallDefinition, type SmallFigure } from "../../support/small-report";

const FIGURES: readonly (string | SmallFigure)[] = [
  "受理",
  "甲",
  "乙",
  { id: "合计", derived: true, formula: "甲+乙" },
  { id: "率", kind: "rate", formula: "RATE(甲,受理)" },
  { id: "做法", kind: "text", unit: "" },
];

function honesty(rules: readonly string[], values: Readonly<Record<string, string>>): Honesty {
  const definition = smallDefinition(FIGURES, rules);
  return checkReport(definition, filled(definition, values)).honesty;
}

describe("a figure that is filled in", () => {
  it.each([
    ["holds", { 受理: "5", 甲: "5" }],
    ["is broken", { 受理: "5", 甲: "6" }],
  ])("is checked where a rule over it %s", (_, values) => {
    expect(honesty(["受理=甲"], values)).toMatchObject({
      checked: ["受理", "甲"],
      blank: ["乙", "做法"],
    });
  });

  it("is undecidable where a rule is undecided and none decided, and checked where another one is", () => {
    const values = { 受理: "5", 甲: "5" };
    expect(honesty(["受理=甲+乙"], values).undecidable).toEqual(["受理", "甲"]);
    expect(honesty(["受理=甲+乙", "受理=甲"], values)).toMatchObject({
      checked: ["受理", "甲"],
      undecidable: [],
    });
  });

  it.each([
    ["no rule names it", [], { 甲: "5" }],
    ["its rule does not apply", ["IF(受理>0,甲=受理)"], { 受理: "0", 甲: "5" }],
    ["it was only asked for", ['IF(受理>0,甲<>"")'], { 受理: "1", 甲: "5" }],
    ["it only goes into a total that nobody stated", ["合计=甲+乙"], { 甲: "1", 乙: "2" }],
    ["it only goes into a rate that nobody stated", [], { 甲: "1", 受理: "2" }],
    ["only last year's value is compared", ["受理=PRIOR(甲)"], { 甲: "5" }],
  ])("is not checked where %s", (_, rules, values) => {
    const found = honesty(rules, values);
    expect(found.checked).toEqual([]);
    expect(found.unchecked).toEqual(Object.keys(values).sort((a, b) => order(a) - order(b)));
  });

  it("is checked behind a total that nobody stated by a rule over the total", () => {
    expect(honesty(["合计<=受理"], { 甲: "1", 乙: "2", 受理: "9" }).checked).toEqual([
      "受理",
      "甲",
      "乙",
    ]);
  });

  it("may be a stated rate, which is a figure like any other; a computed one is none", () => {
    expect(honesty([], { 甲: "57", 受理: "58", 率: "98%" }).checked).toEqual(["受理", "甲", "率"]);
    const computed = honesty([], { 甲: "57", 受理: "58" });
    expect(Object.values(computed).flat()).not.toContain("率");
  });

  it("is in exactly one list, every blank that is asked is apart, in report order", () => {
    const value = fc.constantFrom("", "0", "5", "近30", "未开展", "不适用", "很多", "98%");
    const rule = fc.constantFrom(
      "受理=甲+乙",
      "甲<=受理",
      "合计<=受理",
      'IF(甲>0,乙<>"")',
      'OR(甲=1,做法="")',
      "率>=0.5",
      "甲=PRIOR(乙)",
      "甲*乙=受理",
    );
    const asked = ["受理", "甲", "乙", "率", "做法"];
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 5, maxLength: 5 }),
        fc.uniqueArray(rule, { maxLength: 5 }),
        (values, rules) => {
          const given = Object.fromEntries(
            asked.flatMap((id, at) => (values[at] ? [[id, values[at]]] : [])),
          );
          const { blank, ...lists } = honesty(rules, given);
          const listed = Object.values(lists).flat();
          expect([...listed].sort()).toEqual(Object.keys(given).sort());
          expect(blank).toEqual(asked.filter((id) => id !== "率" && !(id in given)));
          for (const list of Object.values(lists))
            expect(list).toEqual([...list].sort((a, b) => order(a) - order(b)));
        },
      ),
    );
  });
});

function order(id: string): number {
  return FIGURES.findIndex((figure) => (typeof figure === "string" ? figure : figure.id) === id);
}
