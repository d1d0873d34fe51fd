import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { shiftFormula } from "../../../../src/adapters/xlsx/sheet/shift-formula";

describe("shiftFormula", () => {
  it.each([
    ["A1", "C2"],
    ["$A$1+$A1+A$1", "$A$1+$A2+C$1"],
    ["SUM(A1:B9)", "SUM(C2:D10)"],
    ["sum(a1:b$9)", "sum(C2:D$9)"],
    ["SUM(A:B)+SUM($A:B)+SUM(1:3)+SUM($1:3)", "SUM(C:D)+SUM($A:D)+SUM(2:4)+SUM($1:4)"],
    ["Sheet1!A1+'A1 (2)'!B2+'It''s A1'!C3", "Sheet1!C2+'A1 (2)'!D3+'It''s A1'!E4"],
    ["Jan:Mar!A1", "Jan:Mar!C2"],
    ["表1!A1", "表1!C2"],
    ['"A1"&A1&"say ""A1"""', '"A1"&C2&"say ""A1"""'],
    ["LOG10(A1)+ATAN2(1,A1)", "LOG10(C2)+ATAN2(1,C2)"],
    ["指标.a1+信访.办结+_A1+A1.b", "指标.a1+信访.办结+_A1+A1.b"],
    ["Table1[本年]+A1+[1]Sheet1!A1", "Table1[本年]+C2+[1]Sheet1!C2"],
    ["Table1[[#This Row],[A1]]+B2", "Table1[[#This Row],[A1]]+D3"],
    ["1E5+A1*1.5e-3", "1E5+C2*1.5e-3"],
    ["IF(A1=#N/A,#REF!,TRUE)", "IF(C2=#N/A,#REF!,TRUE)"],
    ["ABCD1+XFE1+A1048577", "ABCD1+XFE1+A1048577"],
    ["XFD1+A1048576", "#REF!+#REF!"],
    ["A1#", "C2#"],
  ])("%s filled one down and two right reads %s", (formula, shifted) => {
    expect(shiftFormula(formula, 1, 2)).toBe(shifted);
  });

  it("a reference that would leave the sheet becomes an error", () => {
    expect(shiftFormula("A1+B2+$A$1", -1, -1)).toBe("#REF!+A1+$A$1");
  });

  it("filling there and back gives the same formula", () => {
    const cell = fc.tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("K", "AB"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 50, max: 99 }),
    );
    const formula = fc
      .array(
        cell.map((parts) => parts.join("")),
        { minLength: 1 },
      )
      .map((cells) => cells.join("+"));
    const shift = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(formula, shift, shift, (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
