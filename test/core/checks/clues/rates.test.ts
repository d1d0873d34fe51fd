import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatDecimal } from "../../../../src/core/model/decimal";
import { rational, roundTo } from "../../../../src/core/model/rational";
import { allCodes, cluesAt, diagnosed, typed } from "../../../support/clues";
import { smallDefinition } from "../../../support/small-report";

const definition = smallDefinition(
  ["来访", "调解", "成功", { id: "率", kind: "rate" }],
  [{ id: "R", formula: "率=RATE(成功,调解)" }],
);

const percent = (part: number, whole: number, decimals: number) =>
  `${formatDecimal(roundTo(rational(BigInt(100 * part), BigInt(whole)), decimals))}%`;

const counts = fc
  .tuple(
    fc.integer({ min: 3, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([success, failed, others]) => ({
    成功: success,
    调解: success + failed,
    来访: success + failed + others,
  }));

describe("a rate over another figure", () => {
  it("names every figure of the section that fits below the line, the true one among them", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const 率 = percent(given.成功, given.来访, 2);
        fc.pre(率 !== percent(given.成功, given.调解, 2));
        const found = diagnosed(definition, { ...typed(given), 率 });
        const [clue] = cluesAt(found, "R", "wrong-denominator");
        if (found.find(({ rule }) => rule === "R")?.rate?.verdict !== "neither") return;
        expect(clue?.numerator).toBe(String(given.成功));
        expect(clue?.denominators).toEqual([{ figure: "来访", value: String(given.来访) }]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a rate upside down", () => {
  it("is told with both numbers", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const found = diagnosed(definition, {
          ...typed(given),
          率: percent(given.调解, given.成功, 2),
        });
        expect(cluesAt(found, "R", "inverted-fraction")).toMatchObject([
          { numerator: String(given.成功), denominator: String(given.调解) },
        ]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a rate rounded twice", () => {
  it("shows the number that was rounded first", () => {
    // 82.449 %: 82.45 first, then 82.5
    const found = diagnosed(definition, { 成功: "82449", 调解: "100000", 来访: "9", 率: "82.5%" });
    expect(cluesAt(found, "R", "rounded-early")).toEqual([
      {
        code: "rounded-early",
        rate: { figure: "率", value: "82.5%" },
        exact: "82.449%",
        via: "82.45%",
        rates: [],
        how: "rounded-twice",
      },
    ]);
  });

  it("is found whenever fewer decimals were rounded to and zeros put behind", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const whole = percent(given.成功, given.调解, 0).replace("%", "");
        const 率 = `${whole}.0%`;
        const found = diagnosed(definition, { ...typed(given), 率 });
        const verdict = found.find(({ rule }) => rule === "R")?.rate?.verdict;
        fc.pre(verdict === "neither");
        expect(cluesAt(found, "R", "rounded-early")).toMatchObject([{ via: `${whole}%` }]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a rate computed from other stated rates", () => {
  const shares = smallDefinition(
    [
      ...["总", "甲", "乙", "丙"],
      ...["甲率", "乙率", "合率"].map((id) => ({ id, kind: "rate" as const })),
    ],
    [
      { id: "A", formula: "甲率=RATE(甲,总)" },
      { id: "B", formula: "乙率=RATE(乙,总)" },
      { id: "AB", formula: "合率=RATE(甲+乙,总)" },
    ],
  );
  const counted = { 总: "600", 甲: "204", 乙: "203", 丙: "193" };

  it("shows the sum that it is", () => {
    // 34.0 % and 33.8333 %, together 67.8333 %
    const found = diagnosed(shares, { ...counted, 甲率: "34%", 乙率: "34%", 合率: "68%" });
    expect(cluesAt(found, "AB", "rounded-early")).toEqual([]);
    const finer = diagnosed(shares, {
      ...{ 总: "3000", 甲: "1001", 乙: "1001", 丙: "998" },
      ...{ 甲率: "33.37%", 乙率: "33.37%", 合率: "66.74%" },
    });
    expect(cluesAt(finer, "AB", "rounded-early")).toMatchObject([
      { how: "sum", rates: [{ figure: "甲率" }, { figure: "乙率" }] },
    ]);
  });
});

describe("a rate that is the rest to 100 of another that is wrong", () => {
  it("shows that other one", () => {
    const pair = smallDefinition(
      ["总", "甲", "丙", { id: "甲率", kind: "rate" }, { id: "余率", kind: "rate" }],
      [
        { id: "A", formula: "甲率=RATE(甲,总)" },
        { id: "C", formula: "余率=RATE(丙,总)" },
      ],
    );
    const counted = { 总: "3000", 甲: "2002", 丙: "998" };
    const found = diagnosed(pair, { ...counted, 甲率: "66.7%", 余率: "33.3%" });
    expect(allCodes(found)).not.toContain("rounded-early");
    const off = diagnosed(pair, { ...counted, 甲率: "66.9%", 余率: "33.1%" });
    expect(cluesAt(off, "C", "rounded-early")).toMatchObject([
      { how: "rest", rates: [{ figure: "甲率", value: "66.9%" }], exact: "33.2666…%" },
    ]);
  });
});

describe("shares made to add up to 100", () => {
  const three = smallDefinition(
    [
      "总",
      "甲",
      "乙",
      "丙",
      ...["甲率", "乙率", "丙率"].map((id) => ({ id, kind: "rate" as const })),
    ],
    ["甲", "乙", "丙"].map((id) => ({ id, formula: `${id}率=RATE(${id},总)` })),
  );

  it("name the one that was moved, and it alone", () => {
    const third = { 总: "3", 甲: "1", 乙: "1", 丙: "1" };
    const found = diagnosed(three, { ...third, 甲率: "33.4%", 乙率: "33.3%", 丙率: "33.3%" });
    expect(cluesAt(found, "甲", "forced-share")).toEqual([
      {
        code: "forced-share",
        rate: { figure: "甲率", value: "33.4%" },
        rounded: "33.3%",
        shares: [
          { figure: "甲率", value: "33.4%" },
          { figure: "乙率", value: "33.3%" },
          { figure: "丙率", value: "33.3%" },
        ],
      },
    ]);
    expect(cluesAt(found, "乙", "forced-share")).toEqual([]);
  });

  it("are no clue where each is what it rounds to", () => {
    const quarters = { 总: "4", 甲: "1", 乙: "1", 丙: "2" };
    const found = diagnosed(three, { ...quarters, 甲率: "25.0%", 乙率: "25.0%", 丙率: "50.0%" });
    expect(allCodes(found)).toEqual([]);
  });
});

describe("a count that nobody stated", () => {
  it("is told where the rate gives it away, cut or rounded", () => {
    const cut = diagnosed(definition, { 调解: "19", 来访: "51", 率: "78.94%" });
    expect(cluesAt(cut, "R", "implied-numerator")).toEqual([
      {
        code: "implied-numerator",
        blank: { figure: "成功", value: "15" },
        rate: { figure: "率", value: "78.94%" },
      },
    ]);
    expect(cluesAt(cut, "R", "truncation")).toMatchObject([{ rounded: "78.95%" }]);
    const rounded = diagnosed(definition, { 调解: "19", 来访: "51", 率: "78.95%" });
    expect(cluesAt(rounded, "R", "implied-numerator")).toMatchObject([
      { blank: { figure: "成功", value: "15" } },
    ]);
  });
});

describe("rates that agree", () => {
  it("give no clue", () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 3 }), (given, decimals) => {
        const 率 = percent(given.成功, given.调解, decimals);
        expect(allCodes(diagnosed(definition, { ...typed(given), 率 }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
