import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseChineseNumeral } from "../../../src/core/text/chinese-numerals";
import { writeChineseNumber } from "../../../src/core/text/chinese-writing";

const written = (units: bigint, decimals = 0) => writeChineseNumber({ units, decimals });

describe("numbers in Chinese characters", () => {
  it.each([
    [0n, "零"],
    [10n, "十"],
    [15n, "十五"],
    [20n, "二十"],
    [105n, "一百零五"],
    [110n, "一百一十"],
    [1010n, "一千零一十"],
    [10_000n, "一万"],
    [10_010n, "一万零一十"],
    [100_000n, "十万"],
    [12_077n, "一万二千零七十七"],
    [100_000_500n, "一亿零五百"],
    [100_010_000n, "一亿零一万"],
    [1_000_000_000_000n, "一万亿"],
    [1_000_100_000_000n, "一万零一亿"],
    [-98n, "负九十八"],
  ])("are written as people say them: %s", (units, text) => {
    expect(written(units)).toBe(text);
  });

  it("keep their stated decimals digit by digit", () => {
    expect(written(1250n, 2)).toBe("十二点五零");
    expect(written(-5n, 1)).toBe("负零点五");
  });

  it("stop where nobody reads them", () => {
    expect(written(9_999_999_999_999_999n)).toMatch(/^九千九百九十九万九千九百九十九亿.*九$/);
    expect(written(10_000_000_000_000_000n)).toBeUndefined();
  });

  it("are read back as the same number", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n }), (number) => {
        expect(parseChineseNumeral(written(number) ?? "")).toBe(number);
      }),
    );
    for (let number = 0n; number < 30_000n; number += 1n) {
      expect(parseChineseNumeral(written(number) ?? "")).toBe(number);
    }
  });
});
