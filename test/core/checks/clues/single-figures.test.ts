import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allCodes, cluesAt, diagnosed, typed } from "../../../support/clues";
import { smallDefinition } from "../../../support/small-report";

describe("a number with its decimal point moved", () => {
  const money = smallDefinition(
    ["款", "款1", "款2"].map((id) => ({ id, kind: "amount" as const, unit: "万元", decimals: 2 })),
    [{ id: "S", formula: "款=款1+款2" }],
  );
  const amount = fc.integer({ min: 101, max: 99_999 }).map((cents) => cents * 10 + 1);
  const written = (cents: number) => (cents / 100).toFixed(2);

  it("is told with the places, 元 for 万元 with four", () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(1, 2, 3, 4), (a, b, places) => {
        const found = diagnosed(money, {
          款: written(a + b),
          款1: written(a * 10 ** places),
          款2: written(b),
        });
        expect(cluesAt(found, "S", "power-of-ten")).toContainEqual({
          code: "power-of-ten",
          figure: { figure: "款1", value: written(a * 10 ** places) },
          to: expect.stringMatching(new RegExp(`^${written(a)}0*$`)),
          places: -places,
        });
      }),
      { numRuns: 30 },
    );
  });

  it("is no clue where another rule would break", () => {
    const counts = smallDefinition(
      ["总", "甲", "乙", "同"],
      [
        { id: "S", formula: "总=甲+乙" },
        { id: "Q", formula: "IF(甲>0,甲=同)" },
      ],
    );
    const values = typed({ 总: 15, 甲: 100, 乙: 5, 同: 100 });
    expect(cluesAt(diagnosed(counts, values), "S", "power-of-ten")).toEqual([]);
    const free = typed({ 总: 15, 甲: 100, 乙: 5, 同: 10 });
    expect(cluesAt(diagnosed(counts, free), "S", "power-of-ten")).toMatchObject([
      { figure: { figure: "甲" }, to: "10", places: -1 },
    ]);
  });
});

describe("last year's number", () => {
  const definition = smallDefinition(["总", "甲", "乙"], [{ id: "S", formula: "总=甲+乙" }]);

  it("is told of every single suspect that holds it", () => {
    const count = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(count, count, count, (a, b, before) => {
        fc.pre(a !== before);
        const values = typed({ 总: a + b, 甲: before, 乙: b });
        const found = diagnosed(definition, values, typed({ 甲: before, 乙: b + 1 }));
        expect(cluesAt(found, "S", "last-year")).toContainEqual({
          code: "last-year",
          figure: { figure: "甲", value: String(before) },
          to: String(a),
        });
      }),
      { numRuns: 30 },
    );
  });

  it("says nothing where both years have none", () => {
    const found = diagnosed(definition, typed({ 总: 5, 甲: 0, 乙: 4 }), typed({ 甲: 0 }));
    expect(cluesAt(found, "S", "last-year")).toEqual([]);
  });
});

describe("what was carried over", () => {
  const definition = smallDefinition(
    ["结转", "收", "办", "未结"],
    [
      { id: "平", formula: "结转+收=办+未结" },
      { id: "接", formula: "结转=PRIOR(未结)" },
    ],
  );

  it("is told at both rules where it is off to the same side as the balance", () => {
    const count = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(count, count, count, count, (opening, received, done, off) => {
        fc.pre(opening + received >= done);
        const values = {
          结转: opening + off,
          收: received,
          办: done,
          未结: opening + received - done,
        };
        const found = diagnosed(definition, typed(values), typed({ 未结: opening }));
        const clue = {
          code: "carry-forward",
          opening: { figure: "结转", value: String(opening + off) },
          closing: { figure: "未结", prior: true, value: String(opening) },
          difference: String(off),
          balance: "平",
          residual: String(off),
        };
        expect(cluesAt(found, "平", "carry-forward")).toEqual([clue]);
        expect(cluesAt(found, "接", "carry-forward")).toEqual([clue]);
      }),
      { numRuns: 30 },
    );
  });

  it("is no clue where the balance is off to the other side", () => {
    const values = typed({ 结转: 5, 收: 10, 办: 12, 未结: 9 });
    expect(allCodes(diagnosed(definition, values, typed({ 未结: 3 })))).not.toContain(
      "carry-forward",
    );
  });
});

describe("a part that counts as 0", () => {
  it("is told with what it would have to be", () => {
    const definition = smallDefinition(
      ["总", "甲", { id: "乙", na: true }],
      [{ id: "S", formula: "总=甲+乙" }],
    );
    const found = diagnosed(definition, { 总: "9", 甲: "5", 乙: "不适用" });
    expect(cluesAt(found, "S", "implied-blank")).toEqual([
      { code: "implied-blank", blank: { figure: "乙", value: "4" }, rule: "S" },
    ]);
  });
});

describe("a blank beside a contradiction", () => {
  const definition = smallDefinition(
    ["总", "甲", "乙", "人", "组织", "网上", "窗口"],
    [
      { id: "S", formula: "总=甲+乙" },
      { id: "T", formula: "总=人+组织" },
      { id: "U", formula: "甲=网上+窗口" },
    ],
  );

  it("is told with its value where no suspect has a part in that", () => {
    const found = diagnosed(
      definition,
      typed({ 总: 12, 甲: 10, 乙: 11, 人: 21, 组织: 0, 网上: 7 }),
    );
    expect(cluesAt(found, "S", "implied-blank")).toEqual([
      { code: "implied-blank", blank: { figure: "窗口", value: "3" }, rule: "U" },
    ]);
  });

  it("is not told where a suspect decides what it has to be", () => {
    const found = diagnosed(
      definition,
      typed({ 总: 21, 甲: 19, 乙: 11, 人: 21, 组织: 0, 网上: 7 }),
    );
    expect(allCodes(found)).not.toContain("implied-blank");
  });
});

describe("a rounding difference", () => {
  it("is told of amounts that hold within their decimals, with how much these leave open", () => {
    const definition = smallDefinition(
      ["款", "款1", "款2"].map((id) => ({ id, kind: "amount" as const, unit: "万元" })),
      [{ id: "S", formula: "款=款1+款2" }],
    );
    const found = diagnosed(definition, { 款: "15.8", 款1: "12.5", 款2: "3.25" });
    expect(cluesAt(found, "S", "rounding-difference")).toEqual([
      { code: "rounding-difference", difference: "0.05", most: "0.105" },
    ]);
    const even = diagnosed(definition, { 款: "15.75", 款1: "12.5", 款2: "3.25" });
    expect(allCodes(even)).toEqual([]);
  });
});
