import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { doubleOfDecimal } from "../../src/core/model/decimal";
import { rational, roundTo } from "../../src/core/model/rational";
import { refusal, shows } from "./support/call";

describe("CHANGE", () => {
  it("gives growth as a positive and decline as a negative ratio", () => {
    expect(shows("CHANGE", 28, 25)).toBe(0.12);
    expect(shows("CHANGE", 18, 19)).toBe(-0.053);
    expect(shows("CHANGE", 19, 19)).toBe(0);
  });

  it("sums ranges, takes decimals and 截位", () => {
    expect(shows("CHANGE", [[10], [8]], [[19]], 2)).toBe(-0.0526);
    expect(shows("CHANGE", 18, 19, 1, "截位")).toBe(-0.052);
  });

  it("shows — where there was nothing before, and nothing while a side is blank", () => {
    expect(shows("CHANGE", 3, 0)).toBe("—");
    expect(shows("CHANGE", null, 19)).toBe("");
    expect(shows("CHANGE", 18, [[""]])).toBe("");
  });

  it("refuses what is no number", () => {
    expect(refusal("CHANGE", "增加", 3)).toBe("not-a-number");
    expect(refusal("CHANGE", 3, "上年")).toBe("not-a-number");
    expect(refusal("CHANGE", 3, 2, 1.2)).toBe("bad-decimals");
  });

  it("agrees with the exact fraction", () => {
    const count = fc.integer({ min: 0, max: 5000 });
    const base = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(count, base, fc.integer({ min: 0, max: 3 }), (now, before, decimals) => {
        const exact = rational(BigInt(now - before), BigInt(before));
        expect(shows("CHANGE", now, before, decimals)).toBe(
          doubleOfDecimal(roundTo(exact, decimals + 2)) + 0,
        );
      }),
    );
  });
});

describe("CHANGETEXT", () => {
  it("writes growth, decline and none", () => {
    expect(shows("CHANGETEXT", 28, 25)).toBe("增长12.0%");
    expect(shows("CHANGETEXT", 18, 19)).toBe("下降5.3%");
    expect(shows("CHANGETEXT", 19, 19)).toBe("持平");
    expect(shows("CHANGETEXT", 28, 25, 0)).toBe("增长12%");
  });

  it("says 基本持平 where the decimals show no difference", () => {
    expect(shows("CHANGETEXT", 10001, 10000)).toBe("基本持平");
    expect(shows("CHANGETEXT", 9999, 10000)).toBe("基本持平");
    expect(shows("CHANGETEXT", 10001, 10000, 2)).toBe("增长0.01%");
  });

  it("shows — where there was nothing before, and nothing while a side is blank", () => {
    expect(shows("CHANGETEXT", 3, 0)).toBe("—");
    expect(shows("CHANGETEXT", "", 3)).toBe("");
  });

  it("refuses what CHANGE refuses", () => {
    expect(refusal("CHANGETEXT", 3, "去年")).toBe("not-a-number");
    expect(refusal("CHANGETEXT", 3, 2, 1, "取整")).toBe("bad-method");
  });
});

describe("POINTS", () => {
  it("gives the difference of two rates in percentage points", () => {
    expect(shows("POINTS", 0.983, 0.95)).toBe(3.3);
    expect(shows("POINTS", "98.3%", "95%")).toBe(3.3);
    expect(shows("POINTS", "百分之八十", 0.85)).toBe(-5);
  });

  it("keeps two decimals, or as many as asked", () => {
    expect(shows("POINTS", 57 / 58, 0.9)).toBe(8.28);
    expect(shows("POINTS", 57 / 58, 0.9, 0)).toBe(8);
    expect(shows("POINTS", 57 / 58, 0.9, 4)).toBe(8.2759);
  });

  it("shows nothing while a rate is blank", () => {
    expect(shows("POINTS", null, 0.9)).toBe("");
    expect(shows("POINTS", 0.9, "")).toBe("");
  });

  it("refuses what is no rate, and ranges", () => {
    expect(shows("POINTS", "很高", 0.9)).toBe("“很高”读不成百分比。请写成 98.3%，或填 0.983。");
    expect(refusal("POINTS", 0.9, true)).toBe("not-a-rate");
    expect(shows("POINTS", [[0.9], [0.8]], 0.9)).toBe("这里只能给一个单元格，现在给了2个。");
  });
});

describe("GAP", () => {
  it("is the total minus the sum of its parts", () => {
    expect(shows("GAP", 21, 10, 4, 3, 4)).toBe(0);
    expect(shows("GAP", 21, [[10, 4]], [[3], [null]])).toBe(4);
    expect(shows("GAP", 12, 21)).toBe(-9);
  });

  it("takes repeated ranges packed into one argument too", () => {
    expect(shows("GAP", [[21]], [[[10]], [[4]], [[3, 4]]])).toBe(0);
  });

  it("leaves no rest of doubles", () => {
    expect(shows("GAP", 0.3, 0.1, 0.2)).toBe(0);
    expect(shows("GAP", 1.1, 0.1)).toBe(1);
  });

  it("shows nothing until there is a total and a part", () => {
    expect(shows("GAP", null, 1)).toBe("");
    expect(shows("GAP", 21, [[null], [""]])).toBe("");
    expect(shows("GAP", 21)).toBe("");
  });

  it("refuses what is no number", () => {
    expect(refusal("GAP", "合计", 1)).toBe("not-a-number");
    expect(refusal("GAP", 21, [["甲"]])).toBe("not-a-number");
  });

  it("is exact for sums of cents", () => {
    const cents = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), cents, (total, parts) => {
        const rest = total - parts.reduce((sum, part) => sum + part, 0);
        expect(
          shows(
            "GAP",
            total / 100,
            parts.map((part) => [part / 100]),
          ),
        ).toBe(rest / 100);
      }),
    );
  });
});
