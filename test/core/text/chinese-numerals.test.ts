import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { chineseDigits, parseChineseNumeral } from "../../../src/core/text/chinese-numerals";

describe("a Chinese numeral", () => {
  it.each([
    ["零", 0n],
    ["〇", 0n],
    ["两", 2n],
    ["十", 10n],
    ["十五", 15n],
    ["一千零十五", 1_015n],
    ["九十八", 98n],
    ["百", 100n],
    ["一百零五", 105n],
    ["一百〇五", 105n],
    ["一百十五", 115n],
    ["一百一十五", 115n],
    ["一百二十", 120n],
    ["两百", 200n],
    ["一千零五", 1_005n],
    ["一千零五十", 1_050n],
    ["一千一百零五", 1_105n],
    ["五千", 5_000n],
    ["两千三百", 2_300n],
    ["两万", 20_000n],
    ["十万零五千", 105_000n],
    ["三万零五", 30_005n],
    ["一万零五百", 10_500n],
    ["千万", 10_000_000n],
    ["三百二十万", 3_200_000n],
    ["三亿零两万", 300_020_000n],
    ["一万亿", 1_000_000_000_000n],
    ["廿三", 23n],
    ["卅", 30n],
    ["贰佰叁拾肆", 234n],
    ["壹拾万零伍仟", 105_000n],
  ])("%s is %s", (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each([
    ["二〇", 20n],
    ["二〇二一", 2021n],
    ["二○二一", 2021n],
    ["一二三四五", 12_345n],
  ])("%s is read digit by digit as %s", (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each(["两三", "三四", "三五", "三四十", "十三四", "二三百", "三两", "两三千", "五六万"])(
    "%s is an approximation and no number",
    (text) => {
      expect(parseChineseNumeral(text)).toBeUndefined();
    },
  );

  it.each([
    ...["", "一百五", "三万五", "一千零五百", "二十零五", "一百零", "一百零五十", "百八十"],
    ...["万八千", "零五", "十十", "两十", "二十两", "一百零两", "亿万五", "三万五万", "百百"],
    ...["零万", "零亿十", "二千十", "两万十", "三亿两万", "三亿零一万万"],
    ...["几十", "数百", "第三", "三个", "12", "一点五"],
  ])("%s is not a whole number", (text) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });

  it("reads back every number spelt by the usual grammar", () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(20_000), fc.nat(999_999_999_999)), (value) => {
        expect(parseChineseNumeral(spell(value))).toBe(BigInt(value));
      }),
      { numRuns: 1000 },
    );
  });

  it("is refused without harm when it is absurdly long", () => {
    expect(parseChineseNumeral("万".repeat(32_767))).toBeUndefined();
    expect(parseChineseNumeral("一".repeat(32_767))).toBeUndefined();
  });
});

describe("a run of Chinese digits", () => {
  it("keeps its zeros and refuses scales", () => {
    expect(chineseDigits("〇五")).toBe("05");
    expect(chineseDigits("十五")).toBeUndefined();
    expect(chineseDigits("")).toBeUndefined();
  });
});

/** The usual spelling, place by place, written apart from the reader's own grammar. */
function spell(value: number): string {
  if (value === 0) return "零";
  let text = "";
  let gap = false;
  for (let place = 12; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += (gap ? "零" : "") + "零一二三四五六七八九".charAt(digit) + placeName(place);
      gap = false;
    }
    if (place === 8 && value >= 1e8) text += "亿";
    if (place === 4 && Math.floor(value / 1e4) % 1e4 !== 0) text += "万";
  }
  return text.replace(/^一十/, "十");
}

function placeName(place: number): string {
  return ["", "十", "百", "千"][place % 4] ?? "";
}
