import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseDecimal } from "../../../src/core/model/decimal";
import type { Decimal } from "../../../src/core/model/decimal";
import type { Entry } from "../../../src/core/model/entry";
import type { Qualifier } from "../../../src/core/model/quantity";
import { readEntry } from "../../../src/core/text/reading";
import type { Expected } from "../../../src/core/text/reading";
import { writeEntry, writeQuantity } from "../../../src/core/text/writing";

const UNITS = (
  "件 件次 起 例 宗 项 卷 份 个 条 次 场 场次 期 人 名 人次 户 户次 家 家次 个次 批次 张 册 本 面 封 台 支 " +
  "学时 学时/人·年 元 万元 亿元 平方公里 篇 人（次）"
).split(" ");

const QUALIFIERS: readonly Qualifier[] = [
  "over",
  "odd",
  "near",
  "about",
  "around",
  "at-least",
  "not-less",
  "beyond",
];

function stated(number: string, qualifier?: Qualifier): Entry {
  const value = parseDecimal(number);
  if (value === undefined) throw new Error(`not a number: ${number}`);
  return { state: "stated", quantity: qualifier === undefined ? { value } : { value, qualifier } };
}

describe("a stated number", () => {
  it.each([
    [stated("32000", "near"), "张", "近32000张", "近32000"],
    [stated("180", "over"), "人", "180余人", "180余"],
    [stated("120", "odd"), "篇", "120多篇", "120多"],
    [stated("120", "about"), "件", "约120件", "约120"],
    [stated("30", "around"), "人", "30人左右", "30左右"],
    [stated("98", "at-least"), "%", "98%以上", "98以上"],
    [stated("4", "not-less"), "次", "不少于4次", "不少于4"],
    [stated("3000", "beyond"), "人次", "超3000人次", "超3000"],
    [stated("37.2"), "%", "37.2%", "37.2"],
    [stated("98.0"), "%", "98.0%", "98.0"],
    [stated("510100"), "次", "510100次", "510100"],
    [stated("-11.5"), "%", "-11.5%", "-11.5"],
    [stated("0"), "件", "0件", "0"],
    [stated("0.50"), "万元", "0.50万元", "0.50"],
  ])(
    "is written with its words and unit where reports put them (%#)",
    (entry, unit, full, bare) => {
      const figure: Expected = { kind: unit === "%" ? "rate" : "count", unit };
      expect(writeEntry(entry, figure, "full")).toBe(full);
      expect(writeEntry(entry, figure, "no-unit")).toBe(bare);
    },
  );

  it("takes % for a rate whose unit nobody wrote", () => {
    expect(writeEntry(stated("98"), { kind: "rate", unit: "" }, "full")).toBe("98%");
    expect(writeEntry(stated("98"), { kind: "rate", unit: "％" }, "full")).toBe("98%");
    expect(writeEntry(stated("3"), { kind: "rate", unit: "个百分点" }, "full")).toBe("3个百分点");
  });

  it("is written alone with any unit", () => {
    expect(writeQuantity({ value: { units: 32000n, decimals: 0 }, qualifier: "near" }, "张")).toBe(
      "近32000张",
    );
    expect(writeQuantity({ value: { units: 5n, decimals: 0 } }, "")).toBe("5");
  });
});

describe("an entry without a number", () => {
  const figure: Expected = { kind: "count", unit: "次" };

  it.each<[Entry, string, string]>([
    [{ state: "blank" }, "", ""],
    [{ state: "none" }, "0次（未开展）", "0（未开展）"],
    [{ state: "not-applicable" }, "不适用", "不适用"],
    [{ state: "text", text: "见附件" }, "见附件", "见附件"],
    [{ state: "unreadable", text: "两三次" }, "两三次", "两三次"],
  ])("is written in words (%#)", (entry, full, bare) => {
    expect(writeEntry(entry, figure, "full")).toBe(full);
    expect(writeEntry(entry, figure, "no-unit")).toBe(bare);
  });

  it("is never 0% where a rate is meant", () => {
    expect(writeEntry({ state: "none" }, { kind: "rate", unit: "%" }, "full")).toBe("未开展");
  });
});

describe("what is written is read back", () => {
  const decimals: fc.Arbitrary<Decimal> = fc.record({
    units: fc.oneof(fc.bigInt(-1000n, 100_000n), fc.bigInt(-(10n ** 30n), 10n ** 30n)),
    decimals: fc.nat(6),
  });
  const statements: fc.Arbitrary<Entry> = fc
    .record({ value: decimals, qualifier: fc.option(fc.constantFrom(...QUALIFIERS)) })
    .map(({ value, qualifier }) => ({
      state: "stated",
      quantity: qualifier === null ? { value } : { value, qualifier },
    }));
  const absences = fc.constantFrom<Entry>(
    { state: "blank" },
    { state: "none" },
    { state: "not-applicable" },
  );
  const figures: fc.Arbitrary<Expected> = fc.oneof(
    fc.record({ kind: fc.constantFrom("count", "amount"), unit: fc.constantFrom("", ...UNITS) }),
    fc.record({
      kind: fc.constant("rate"),
      unit: fc.constantFrom("%", "", "个百分点", "百分点"),
    }),
  );
  const forms = fc.constantFrom("full", "no-unit");

  it("whatever the kind, approximation, decimals, unit and form", () => {
    fc.assert(
      fc.property(fc.oneof(statements, absences), figures, forms, (entry, figure, form) => {
        expect(readEntry(writeEntry(entry, figure, form), figure)).toEqual(entry);
      }),
      { numRuns: 2000 },
    );
  });

  it("also where it is words or could not be read", () => {
    const texts = fc.string({ unit: "binary", maxLength: 20 });
    fc.assert(
      fc.property(
        texts,
        fc.oneof(figures, fc.constant({ kind: "text", unit: "" } as const)),
        (text, figure) => {
          const entry = readEntry(text, figure);
          expect(readEntry(writeEntry(entry, figure, "full"), figure)).toEqual(entry);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
