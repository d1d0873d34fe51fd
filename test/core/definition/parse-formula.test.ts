import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { refusalOfName } from "../../../src/core/definition/figure-name";
import {
  FORMULA_LIMIT,
  namesInFormula,
  parseFormula,
} from "../../../src/core/definition/parse-formula";
import { writeExpression } from "../../../src/core/definition/write-expression";
import { arbitraryExpression } from "./arbitrary-expression";
import { expressionOf, problemsOf } from "./formulas";

describe("parseFormula", () => {
  it("reads a balance over figure ids", () => {
    expect(expressionOf("复议.被申请=复议.维持+复议.驳回")).toEqual({
      kind: "comparison",
      operator: "=",
      left: { kind: "figure", figure: "复议.被申请", prior: false },
      right: {
        kind: "arithmetic",
        operator: "+",
        left: { kind: "figure", figure: "复议.维持", prior: false },
        right: { kind: "figure", figure: "复议.驳回", prior: false },
      },
    });
  });

  it("reads last year's value as a figure, not as a call", () => {
    expect(expressionOf("PRIOR(会议.主任办公会)")).toEqual({
      kind: "figure",
      figure: "会议.主任办公会",
      prior: true,
    });
  });

  it("keeps the decimals of a number as written", () => {
    expect(expressionOf("1.50")).toEqual({ kind: "number", value: { units: 150n, decimals: 2 } });
    expect(expressionOf(".5")).toEqual({ kind: "number", value: { units: 5n, decimals: 1 } });
    expect(expressionOf("5.")).toEqual({ kind: "number", value: { units: 5n, decimals: 0 } });
    expect(expressionOf("- 3")).toEqual({ kind: "number", value: { units: -3n, decimals: 0 } });
  });

  it.each([
    ["a.x+b.x*c.x", "a.x+b.x*c.x"],
    ["(a.x+b.x)*c.x", "(a.x+b.x)*c.x"],
    ["a.x-(b.x-c.x)", "a.x-(b.x-c.x)"],
    ["((a.x))", "a.x"],
    ["=a.x=1", "a.x=1"],
    [" = a.x = 1", "a.x=1"],
    ["+a.x", "a.x"],
    ["-a.x+b.x", "-a.x+b.x"],
    ["a.x -1", "a.x-1"],
    ["sum( a.x ,\n b.x )", "SUM(a.x,b.x)"],
    ['if (a.x>0,b.x<>"")', 'IF(a.x>0,b.x<>"")'],
    ["复议.被申请＝（复议.维持＋１２）－复议.驳回", "复议.被申请=复议.维持+12-复议.驳回"],
    ["IF（诉讼.被告＞０，诉讼.出庭＜＞“”）", 'IF(诉讼.被告>0,诉讼.出庭<>"")'],
    ["复议．维持＜＝１", "复议.维持<=1"],
  ])("understands %j as %j", (typed, meant) => {
    expect(writeExpression(expressionOf(typed))).toBe(meant);
  });

  it.each([
    ["信访.办结/信访.转办", "refused-operator", "/", 6, "RATE"],
    ["a.x^2", "refused-operator", "^", 4, undefined],
    ["a.x&b.x", "refused-operator", "&", 4, undefined],
    ["a.x>2%", "refused-operator", "%", 6, undefined],
    ["SUM(A1:B2)", "refused-operator", ":", 7, undefined],
    ["SUM({1,2})", "refused-operator", "{", 5, undefined],
    ["@a.x", "refused-operator", "@", 1, undefined],
    ["a.x#", "refused-operator", "#", 4, undefined],
    ["$A$1>0", "refused-operator", "$A$1", 1, undefined],
    ["TRUE", "refused-operator", "TRUE", 1, undefined],
    ["#REF!>0", "refused-operator", "#REF!", 1, undefined],
    ["SUM(a.x;b.x)", "refused-operator", ";", 8, undefined],
    ["MEDIAN(a.x)", "unknown-function", "MEDIAN", 1, undefined],
    ["合计(a.x)", "unknown-function", "合计", 1, undefined],
    ["LET(x,1,x)", "unknown-function", "LET", 1, undefined],
    ["1+", "formula-syntax", "", 3, undefined],
    ["1+*2", "formula-syntax", "*", 3, undefined],
    ["", "formula-syntax", "", 1, undefined],
    ["==a.x", "formula-syntax", "=", 2, undefined],
    ["a.x b.x", "formula-syntax", "b.x", 5, undefined],
    ["(a.x,b.x)", "formula-syntax", ",", 5, undefined],
    ["a.x,b.x", "formula-syntax", ",", 4, undefined],
    ["(a.x", "formula-syntax", "", 5, undefined],
    ["a.x)", "formula-syntax", ")", 4, undefined],
    ["()", "formula-syntax", ")", 2, undefined],
    ["3(a.x)", "formula-syntax", "(", 2, undefined],
    ["SUM(a.x)(b.x)", "formula-syntax", "(", 9, undefined],
    ["SUM(,a.x)", "formula-syntax", ",", 5, undefined],
    ["SUM(a.x,)", "formula-syntax", ")", 9, undefined],
    ['"abc', "formula-syntax", '"abc', 1, undefined],
    ["1e3", "formula-syntax", "1e3", 1, undefined],
    [".a=1", "formula-syntax", ".a", 1, undefined],
    ["SUM()", "wrong-arguments", "SUM", 1, "1+"],
    ["1+IF(a.x>0)", "wrong-arguments", "IF", 3, "2-3"],
    ["RATE(a.x)", "wrong-arguments", "RATE", 1, "2"],
    ["NOT(a.x,b.x)", "wrong-arguments", "NOT", 1, "1"],
    ["PRIOR(a.x+1)", "wrong-arguments", "PRIOR", 1, "figure"],
    ["PRIOR(PRIOR(a.x))", "wrong-arguments", "PRIOR", 1, "figure"],
  ])("refuses %j with its place", (formula, code, found, position, detail) => {
    const problem: unknown = problemsOf(formula)[0];
    expect(problem).toMatchObject({
      code,
      found,
      position,
      ...(detail === undefined ? {} : { detail }),
    });
  });

  it("lists every sign and function that is not allowed, not only the first", () => {
    const codes = problemsOf("SUMM(a.x)/MAX(b.x)^2").map(({ found }) => found);
    expect(codes).toEqual(["SUMM", "/", "MAX", "^"]);
  });

  it("lists every function with wrong operands", () => {
    expect(problemsOf("NOT(a.x,b.x)=RATE(c.x)").map(({ found }) => found)).toEqual(["NOT", "RATE"]);
  });

  it("refuses what no report needs and no plain walk could follow", () => {
    const deep = `${"(".repeat(65)}1${")".repeat(65)}`;
    expect(problemsOf(deep)[0]).toMatchObject({ code: "formula-syntax", position: 65 });
    expect(problemsOf(`${"-".repeat(70)}1`)[0]).toMatchObject({ code: "formula-syntax" });
    expect(problemsOf("1".repeat(FORMULA_LIMIT + 1))[0]).toMatchObject({
      code: "too-long",
      detail: "8192",
    });
    expect(problemsOf(`a${"+a".repeat(1000)}`)[0]).toMatchObject({ code: "too-long" });
    expect(problemsOf(`a${"+a".repeat(999)}`)).toEqual([]);
    expect(problemsOf(`${"(".repeat(64)}1${")".repeat(64)}`)).toEqual([]);
  });

  it("reads back what is written of any expression", () => {
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        expect(expressionOf(writeExpression(expression))).toEqual(expression);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes every id that Excel takes for a name as one figure", () => {
    const character = fc.oneof(
      fc.constantFrom(...Array.from("RCrc1290._\\?AEXZe信访𠮷ａ１éß〇")),
      fc.constantFrom("TRUE", "false", "A1", "R1C1", "1e5", "XFD", "SUM"),
    );
    const id = fc
      .array(character, { minLength: 1, maxLength: 8 })
      .map((characters) => characters.join(""))
      .filter((name) => refusalOfName(name) === undefined);
    fc.assert(
      fc.property(id, (name) => {
        expect(expressionOf(`${name}+1`)).toMatchObject({ left: { kind: "figure", figure: name } });
        expect(expressionOf(`SUM(2,${name})`)).toMatchObject({ operands: [{}, { figure: name }] });
      }),
      { numRuns: 1000 },
    );
    const longest = "甲".repeat(255);
    expect(expressionOf(longest)).toMatchObject({ kind: "figure", figure: longest });
  });

  it("never throws, whatever is typed", () => {
    const sign = fc.constantFrom(
      ...Array.from("+-*/=<>(){},;:!#%&'\"@^$[]~ 甲a1."),
      "SUM(",
      "IF(",
      "LET(",
      "A1",
      "“",
    );
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(sign).map((signs) => signs.join("")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseFormula(text);
        expect(parsed.ok || parsed.failure.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("namesInFormula", () => {
  it("finds the names of figures even in a formula that cannot be understood", () => {
    expect(namesInFormula("SUMM(a.x,b.x)/a.x")).toEqual(["a.x", "b.x"]);
  });
});
