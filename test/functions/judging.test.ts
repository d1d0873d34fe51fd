import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { rateVerdict } from "../../src/core/checks/rate-verdict";
import { multiply, rational } from "../../src/core/model/rational";
import { asText, refusal, shows } from "./support/call";

const WORDS = {
  both: /^一致$/,
  rounded: /^一致$/,
  truncated: /^截位$/,
  neither: /^不符，应为\d+\.\d%$/,
} as const;

describe("RATECHECK", () => {
  it("says 一致, 截位, or what the rate should be", () => {
    expect(shows("RATECHECK", "98%", 57, 58)).toBe("一致");
    expect(shows("RATECHECK", 0.98, 57, 58)).toBe("一致");
    expect(shows("RATECHECK", "37.2%", 19, 51)).toBe("截位");
    expect(shows("RATECHECK", "37.1%", 19, 51)).toBe("不符，应为37.3%");
  });

  it("judges by the decimals that are stated", () => {
    expect(shows("RATECHECK", "98.0%", 57, 58)).toBe("不符，应为98.3%");
    expect(shows("RATECHECK", "37%", 19, 51)).toBe("一致");
    expect(shows("RATECHECK", 0.37255, 19, 51)).toBe("一致");
  });

  it("sums ranges", () => {
    expect(shows("RATECHECK", "50%", [[10], [4]], [[20, 8]])).toBe("一致");
  });

  it("knows no rate over 0", () => {
    expect(shows("RATECHECK", "98%", 0, 0)).toBe("不符，分母是0");
    expect(shows("RATECHECK", "—", 0, 0)).toBe("—");
    expect(shows("RATECHECK", "—", 3, 4)).toBe("不符，分母不是0");
  });

  it("shows nothing while anything is blank", () => {
    expect(shows("RATECHECK", null, 57, 58)).toBe("");
    expect(shows("RATECHECK", "98%", [[""]], 58)).toBe("");
    expect(shows("RATECHECK", "98%", 57, null)).toBe("");
  });

  it("is certain or silent about approximations", () => {
    expect(shows("RATECHECK", "98%以上", 57, 58)).toBe("一致");
    expect(shows("RATECHECK", "99%以上", 57, 58)).toBe("不符，应为98.3%");
    expect(shows("RATECHECK", "98%", "近57", 58)).toBe("含约数，无法判断");
    expect(shows("RATECHECK", "20%", "近57", 58)).toBe("不符");
    expect(shows("RATECHECK", "50%以上", "近57", 58)).toBe("一致");
  });

  it("refuses what is no rate or no number", () => {
    expect(refusal("RATECHECK", "较高", 57, 58)).toBe("not-a-rate");
    expect(refusal("RATECHECK", "98%", "若干", 58)).toBe("not-a-number");
    expect(refusal("RATECHECK", [["98%", "97%"]], 57, 58)).toBe("not-one-value");
  });

  it("gives the verdict of the checks for any stated percentage", () => {
    const count = fc.integer({ min: 1, max: 500 });
    const stated = fc.integer({ min: 0, max: 1200 });
    fc.assert(
      fc.property(count, count, stated, (n, m, tenths) => {
        const percent = multiply(rational(BigInt(n), BigInt(m)), rational(100n));
        const verdict = rateVerdict({ units: BigInt(tenths), decimals: 1 }, percent);
        const said = shows("RATECHECK", `${(tenths / 10).toFixed(1)}%`, n, m);
        expect(said).toMatch(WORDS[verdict]);
      }),
    );
  });
});

describe("COUNTS", () => {
  it("lists the whole numerators that fit, rounded or cut off", () => {
    expect(shows("COUNTS", "78.94%", 19)).toEqual([[15]]);
    expect(shows("COUNTS", "98%", 58)).toEqual([[57]]);
    expect(asText(shows("COUNTS", 0.5, 300))).toBe("149 150 151 152");
  });

  it("sums the denominator", () => {
    expect(shows("COUNTS", "78.94%", [[9], [10]])).toEqual([[15]]);
  });

  it("lists every numerator that RATECHECK lets pass, and no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 100 }),
        (m, percent) => {
          const stated = `${percent}%`;
          const fitting = Array.from({ length: 2 * m + 1 }, (_, n) => n).filter(
            (n) => !String(shows("RATECHECK", stated, n, m)).startsWith("不符"),
          );
          const listed =
            refusal("COUNTS", stated, m) === "no-count" ? [] : shows("COUNTS", stated, m);
          expect(listed).toEqual(fitting.map((n) => [n]));
        },
      ),
    );
  });

  it("stops at 100 rows and says how many are left out", () => {
    const rows = shows("COUNTS", "50%", 100_000);
    expect(rows).toHaveLength(100);
    expect(asText(rows)).toMatch(/^49500 49501 .* 49598 还有1401个未列出$/);
    expect(shows("COUNTS", "50%", 6600)).toHaveLength(99);
  });

  it("says so where no whole numerator fits", () => {
    expect(shows("COUNTS", "50%", 3)).toBe(
      "分母是3时，没有哪个整数能得出50%，四舍五入和截位都不行。",
    );
  });

  it("refuses blanks, a negative rate, a denominator of 0 and what is no number", () => {
    expect(refusal("COUNTS", null, 19)).toBe("nothing-stated");
    expect(refusal("COUNTS", "50%", [[null]])).toBe("nothing-stated");
    expect(refusal("COUNTS", -0.5, 19)).toBe("negative-rate");
    expect(refusal("COUNTS", "50%", 0)).toBe("denominator-not-positive");
    expect(refusal("COUNTS", "较高", 19)).toBe("not-a-rate");
    expect(refusal("COUNTS", "50%", "若干")).toBe("not-a-number");
  });
});
