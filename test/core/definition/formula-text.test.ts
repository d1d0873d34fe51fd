import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { canonicalFormula, withHalfWidthSigns } from "../../../src/core/definition/formula-text";

describe("withHalfWidthSigns", () => {
  it("leaves quoted text and the letters and digits of names alone", () => {
    expect(withHalfWidthSigns('甲＝"＝，"＋ａ')).toBe('甲="＝，"+ａ');
    expect(withHalfWidthSigns("第１季度＞１２．５")).toBe("第１季度>12.5");
  });

  it("keeps every sign at its place", () => {
    const typed = fc.array(fc.constantFrom(...Array.from('甲＝（），＜＞“”＂"１２.a𠮷＋－')));
    fc.assert(
      fc.property(typed, (signs) => {
        expect(withHalfWidthSigns(signs.join(""))).toHaveLength(signs.join("").length);
      }),
    );
  });
});

describe("canonicalFormula", () => {
  it("drops the leading sign and the blanks around", () => {
    expect(canonicalFormula(" ＝ 甲＝乙 ")).toBe("甲=乙");
  });
});
