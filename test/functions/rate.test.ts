import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decimalOfDouble, doubleOfDecimal } from "../../src/core/model/decimal";
import { rational, roundTo, truncateTo } from "../../src/core/model/rational";
import { refusal, shows } from "./support/call";

describe("RATE", () => {
  it("gives the ratio rounded to the decimals of its percentage", () => {
    expect(shows("RATE", 57, 58)).toBe(0.983);
    expect(shows("RATE", 57, 58, 0)).toBe(0.98);
    expect(shows("RATE", 57, 58, 2)).toBe(0.9828);
  });

  it("cuts off where 截位 is asked", () => {
    expect(shows("RATE", 57, 58, 1, "截位")).toBe(0.982);
    expect(shows("RATE", 57, 58, 1, "四舍五入")).toBe(0.983);
  });

  it("rounds a tie away from zero, whatever a double makes of it", () => {
    expect(shows("RATE", 57, 200, 0)).toBe(0.29);
    expect(shows("RATE", -57, 200, 0)).toBe(-0.29);
    expect(shows("RATE", 1.005, 1, 0)).toBe(1.01);
  });

  it("sums ranges and ignores their blank cells", () => {
    expect(
      shows(
        "RATE",
        [
          [10, null],
          ["", 4],
        ],
        [[20], [8]],
        0,
      ),
    ).toBe(0.5);
  });

  it("reads a text that is a number as reports write it", () => {
    expect(shows("RATE", [["近90"]], [["1百"]], 0)).toBe(0.9);
    expect(shows("RATE", [["未开展"], [1]], [["12,0"], [2]])).toContain("“12,0”");
    expect(shows("RATE", [["未开展"], [1]], [["1,200"]], 2)).toBe(0.0008);
  });

  it("shows — over 0 and nothing while a side is blank", () => {
    expect(shows("RATE", 0, 0)).toBe("—");
    expect(shows("RATE", 5, [[0], [0]])).toBe("—");
    expect(shows("RATE", [[null]], 58)).toBe("");
    expect(shows("RATE", 57, [[""], [null]])).toBe("");
  });

  it("reads numbers by 15 digits, so that a sum of doubles is what the cell shows", () => {
    expect(shows("RATE", 0.1 + 0.2, 0.6, 0)).toBe(0.5);
    expect(shows("RATE", [[0.1], [0.2]], 0.3, 10)).toBe(1);
  });

  it("refuses other texts and truth values with a sentence", () => {
    expect(shows("RATE", [["很多"]], 58)).toBe(
      "“很多”读不成数。请改成数字，或像“近32000”这样的写法。",
    );
    expect(refusal("RATE", [[true]], 58)).toBe("not-a-number");
    expect(refusal("RATE", 57, [["不适用"]])).toBe("not-a-number");
    expect(refusal("RATE", 57, [["—"]])).toBe("not-a-number");
    expect(refusal("RATE", { error: "#N/A" }, 58)).toBe("not-a-number");
    expect(refusal("RATE", Number.NaN, 58)).toBe("not-a-number");
  });

  it("refuses decimals and methods that it does not know", () => {
    for (const decimals of [-1, 11, 1.5, "两", true, [[1], [2]]]) {
      expect([decimals, refusal("RATE", 57, 58, decimals)]).toEqual([decimals, expect.any(String)]);
    }
    expect(shows("RATE", 57, 58, 1, "进一法")).toBe(
      "取位方法只能写“四舍五入”或“截位”，现在是“进一法”。",
    );
  });

  it("takes an omitted argument and a blank cell for the usual choice", () => {
    expect(shows("RATE", 57, 58, null, null)).toBe(0.983);
    expect(shows("RATE", 57, 58, [[""]], [[null]])).toBe(0.983);
  });

  it("agrees with exact fractions for 0 ≤ n ≤ m ≤ 2000 at 0 to 2 decimals, both ways of rounding", () => {
    const upTo2000 = fc.integer({ min: 1, max: 2000 });
    const counts = upTo2000.chain((m) => fc.tuple(fc.integer({ min: 0, max: m }), fc.constant(m)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 2 }), ([n, m], decimals) => {
        const exact = rational(BigInt(n), BigInt(m));
        expect(shows("RATE", n, m, decimals)).toBe(doubleOfDecimal(roundTo(exact, decimals + 2)));
        expect(shows("RATE", n, m, decimals, "截位")).toBe(
          doubleOfDecimal(truncateTo(exact, decimals + 2)),
        );
      }),
    );
  });
});

describe("RATETEXT", () => {
  it("writes the percentage with all its decimals", () => {
    expect(shows("RATETEXT", 57, 58)).toBe("98.3%");
    expect(shows("RATETEXT", 1, 2, 2)).toBe("50.00%");
    expect(shows("RATETEXT", 71, 226, 2, "截位")).toBe("31.41%");
    expect(shows("RATETEXT", 1, 300, 0)).toBe("0%");
  });

  it("shows — over 0 and nothing while a side is blank", () => {
    expect(shows("RATETEXT", 3, 0)).toBe("—");
    expect(shows("RATETEXT", null, 58)).toBe("");
  });

  it("refuses what RATE refuses", () => {
    expect(refusal("RATETEXT", "若干", 58)).toBe("not-a-number");
    expect(refusal("RATETEXT", 57, 58, 99)).toBe("bad-decimals");
  });

  it("says what RATE holds", () => {
    const count = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 4 }), (n, m, decimals) => {
        const text = shows("RATETEXT", n, m, decimals);
        expect(text).toMatch(decimals === 0 ? /^\d+%$/ : new RegExp(`^\\d+\\.\\d{${decimals}}%$`));
        expect(shows("NUMBER", text)).toBe(shows("RATE", n, m, decimals));
      }),
    );
  });

  it("keeps a denominator of a third of a cent apart from 0", () => {
    expect(decimalOfDouble(0.0033)).toEqual({ units: 33n, decimals: 4 });
    expect(shows("RATETEXT", 0.0033, 0.0033)).toBe("100.0%");
  });
});
