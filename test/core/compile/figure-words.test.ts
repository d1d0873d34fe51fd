import { describe, expect, it } from "@jest/globals";
import { figureWords } from "../../../src/core/compile/figure-words";
import type { Computed, Computing } from "../../../src/core/compile/figure-words";
import type { Figure } from "../../../src/core/definition/definition";
import { rational } from "../../../src/core/model/rational";
import { readEntry } from "../../../src/core/text/reading";

const BASE = {
  id: "甲",
  label: "甲数",
  required: true,
  na: false,
  derived: false,
  aliases: [],
  section: "s",
};
const COUNT: Figure = { ...BASE, unit: "件", kind: "count" };
const RATE: Figure = { ...BASE, unit: "%", kind: "rate" };
const AMOUNT: Figure = { ...BASE, unit: "万元", kind: "amount" };
const WORDS: Figure = { ...BASE, unit: "", kind: "text" };

function computing(value: Computed, rateDecimals?: number): Computing {
  return { computed: () => value, ...(rateDecimals === undefined ? {} : { rateDecimals }) };
}

function words(figure: Figure, typed: string, value?: Computed, rateDecimals?: number): string {
  const filled = { entry: readEntry(typed, figure) };
  const result = figureWords(figure, filled, "full", computing(value, rateDecimals));
  return result.state === "printed" ? result.text : `[${result.state}]`;
}

describe("the words for a figure", () => {
  it.each([
    [COUNT, "370", "370件"],
    [COUNT, "近32000", "近32000件"],
    [COUNT, "180余", "180余件"],
    [COUNT, "未开展", "0件（未开展）"],
    [COUNT, "不适用", "不适用"],
    [COUNT, "0", "0件"],
    [RATE, "98.0%", "98.0%"],
    [RATE, "78.94", "78.94%"],
    [AMOUNT, "3.20", "3.20万元"],
    [WORDS, "枫桥\n经验", "枫桥 经验"],
  ])("carry what was stated, as it was stated (%#)", (figure, typed, expected) => {
    expect(words(figure, typed, rational(1n), 2)).toBe(expected);
  });

  it("leave the measure word out where the sentence has its own", () => {
    const filled = { entry: readEntry("180余", COUNT) };
    expect(figureWords(COUNT, filled, "no-unit", computing(undefined))).toEqual({
      state: "printed",
      text: "180余",
    });
  });

  const LOTS = rational(1900n, 51n);
  it.each([
    ["one decimal where nothing is said", RATE, undefined, "37.3%"],
    ["the decimals of the definition", { ...RATE, decimals: 2 }, undefined, "37.25%"],
    ["the one precision asked for all rates", { ...RATE, decimals: 2 }, 0, "37%"],
    [
      "the definition's decimals when the option makes no sense",
      { ...RATE, decimals: 2 },
      -1,
      "37.25%",
    ],
    [
      "the definition's decimals when the option is not whole",
      { ...RATE, decimals: 2 },
      Number.NaN,
      "37.25%",
    ],
  ] as const)("round a computed rate once, to %s", (_, figure, option, expected) => {
    expect(words(figure, "", LOTS, option)).toBe(expected);
  });

  it("round halves away from zero", () => {
    expect(words({ ...RATE, decimals: 0 }, "", rational(25n, 2n))).toBe("13%");
    expect(words({ ...RATE, decimals: 0 }, "", rational(-25n, 2n))).toBe("-13%");
  });

  it("print a derived count and a derived amount exactly", () => {
    expect(words(COUNT, "", rational(45n), 2)).toBe("45件");
    expect(words(AMOUNT, "", rational(13n, 4n), 0)).toBe("3.25万元");
    expect(words({ ...AMOUNT, decimals: 2 }, "", rational(7n, 2n))).toBe("3.50万元");
  });

  it("say 不适用 for a rate of nothing", () => {
    expect(words(RATE, "", "not-applicable")).toBe("不适用");
  });

  it("are none for a blank that nothing computes, and for what cannot be read", () => {
    expect(words(COUNT, "")).toBe("[blank]");
    expect(words(COUNT, "不知道", rational(3n))).toBe("[unreadable]");
    expect(words(WORDS, " ", rational(3n))).toBe("[blank]");
    expect(figureWords(COUNT, undefined, "full", computing(undefined))).toEqual({ state: "blank" });
    const text = { entry: { state: "text", text: "若干" } } as const;
    expect(figureWords(COUNT, text, "full", computing(undefined))).toEqual({ state: "unreadable" });
  });
});
