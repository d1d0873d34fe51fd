import { describe, expect, it } from "@jest/globals";
import { formatDecimal } from "../../../src/core/model/decimal";
import type { Entry } from "../../../src/core/model/entry";
import { readEntry, readQuantity } from "../../../src/core/text/reading";
import type { Expected } from "../../../src/core/text/reading";

const count = (unit: string): Expected => ({ kind: "count", unit });
const amount = (unit: string): Expected => ({ kind: "amount", unit });
const RATE: Expected = { kind: "rate", unit: "%" };
const WORDS: Expected = { kind: "text", unit: "" };

/** A stated entry as `qualifier number`, any other as its state. */
function told(entry: Entry): string {
  if (entry.state !== "stated") return entry.state;
  const { value, qualifier } = entry.quantity;
  return [qualifier ?? [], formatDecimal(value)].flat().join(" ");
}

describe("a count as staff type or paste it", () => {
  it.each([
    ["近32000", "张", "near 32000"],
    ["近32000张", "张", "near 32000"],
    ["将近32000张", "张", "near 32000"],
    ["180余人", "人", "over 180"],
    ["180余", "人", "over 180"],
    ["3.2万", "张", "32000"],
    ["近3.2万张", "张", "near 32000"],
    ["4万余人次", "人次", "over 40000"],
    ["15.7万余件", "件", "over 157000"],
    ["30余万件", "件", "over 300000"],
    ["十余万件", "件", "over 100000"],
    ["120多篇", "篇", "odd 120"],
    ["1.2亿", "次", "120000000"],
    ["2百万", "次", "2000000"],
    ["3千余人", "人", "over 3000"],
    ["0.0038万", "宗", "38"],
    ["3.20万", "张", "32000"],
    ["1.23456万", "张", "12345.6"],
    ["1.200000万", "张", "12000"],
    ["15 180", "条", "15180"],
    ["1 5起", "起", "15"],
    ["15\u00a0180", "条", "15180"],
    ["15\u2009180条", "条", "15180"],
    ["12,077", "件", "12077"],
    ["12，077", "件", "12077"],
    ["1,234,567", "件", "1234567"],
    ["１２３", "件", "123"],
    ["１２，０７７件", "件", "12077"],
    ["\u200e58\u200f件\ufeff", "件", "58"],
    ["58 件", "件", "58"],
    [" 58　件 ", "件", "58"],
    ["\t58\r\n", "件", "58"],
    ["370件次", "件次", "370"],
    ["370 件 次", "件次", "370"],
    ["98.0", "件", "98.0"],
    ["九十八", "件", "98"],
    ["两", "件", "2"],
    ["两件", "件", "2"],
    ["两万余人次", "人次", "over 20000"],
    ["十余项", "项", "over 10"],
    ["一百二十", "件", "120"],
    ["一百零五", "件", "105"],
    ["二〇", "件", "20"],
    ["约五千", "米", "about 5000"],
    ["三点二万", "张", "32000"],
    ["近百场", "场", "near 100"],
    ["五千多人", "人", "odd 5000"],
    ["30人左右", "人", "around 30"],
    ["30左右", "人", "around 30"],
    ["30人以上", "人", "at-least 30"],
    ["30人及以上", "人", "at-least 30"],
    ["不少于4次", "次", "not-less 4"],
    ["至少4次", "次", "not-less 4"],
    ["超3000", "人次", "beyond 3000"],
    ["超过3000人次", "人次", "beyond 3000"],
    ["逾3000人次", "人次", "beyond 3000"],
    ["大约120件", "件", "about 120"],
    ["约5万余", "件", "over 50000"],
    ["约5万余人次", "人次", "over 50000"],
    ["大约120多篇", "篇", "odd 120"],
    ["-5", "件", "-5"],
    ["－5", "件", "-5"],
    ["−5", "件", "-5"],
    ["–5件", "件", "-5"],
    ["负五", "件", "-5"],
    ["+5", "件", "5"],
    ["-0", "件", "0"],
    ["零件", "件", "0"],
    ["60学时/人·年", "学时/人·年", "60"],
    ["60学时／人·年", "学时/人·年", "60"],
    ["58件", "", "58"],
    ["300人次", "", "300"],
    ["3.2万元", "", "32000"],
  ])("%j counted in %j is read as %s", (text, unit, expected) => {
    expect(told(readEntry(text, count(unit)))).toBe(expected);
  });

  it.each([
    ["58件", "起"],
    ["300人次", "人"],
    ["300人次", "次"],
    ["25场次", "次"],
    ["98%", "件"],
    ["98%", ""],
    ["百分之九十八", "件"],
    ["1,2345", "件"],
    ["12,34", "件"],
    ["1,234,56", "件"],
    [",123", "件"],
    ["1.2.3", "件"],
    [".5", "件"],
    ["5.", "件"],
    ["超3000余", "人次"],
    ["超3000余人次", "人次"],
    ["近百余", "场"],
    ["近百余场", "场"],
    ["至少4次以上", "次"],
    ["约30人左右", "人"],
    ["180余人左右", "人"],
    ["约近30", "人"],
    ["3-5", "件"],
    ["3－5件", "件"],
    ["3–5", "件"],
    ["3—5", "件"],
    ["3～5", "件"],
    ["3至5件", "件"],
    ["两三", "件"],
    ["两三件", "件"],
    ["三四十", "件"],
    ["三四十人", "人"],
    ["几十人", "人"],
    ["数百", "人"],
    ["不到30", "人"],
    ["第19次", "次"],
    ["第十九次", "次"],
    ["2021年11月30日", "件"],
    ["2021-11-30", "件"],
    ["2021/11/30", "件"],
    ["11月底", "件"],
    ["4·15", "次"],
    ["1+1", "件"],
    ["=1+1", "件"],
    ["=58", "件"],
    ["@58", "件"],
    ["--5", "件"],
    ["—", "件"],
    ["--", "件"],
    ["－", "件"],
    ["无", "件"],
    ["#REF!", "件"],
    ["12\n13", "件"],
    ["12\t13", "件"],
    ["5²", "件"],
    ["①", "件"],
    ["1e3", "件"],
    ["0x10", "件"],
    ["Infinity", "件"],
    ["件", "件"],
    ["近", "件"],
    ["余件", "件"],
    ["余万件", "件"],
    ["多亿", "件"],
    ["万点二", "件"],
    ["三点", "件"],
    ["三点十", "件"],
    ["5次（未开展）", "次"],
    ["\u202e123", "件"],
    ["\ud800", "件"],
    ["5\udc00", "件"],
  ])("%j counted in %j is not guessed at and keeps its text", (text, unit) => {
    expect(readEntry(text, count(unit))).toEqual({ state: "unreadable", text });
    expect(readQuantity(text, count(unit))).toBeUndefined();
  });
});

describe("a rate", () => {
  it.each([
    ["98%", "98"],
    ["98.0%", "98.0"],
    ["98％", "98"],
    ["98\ufe6a", "98"],
    ["９８．５０％", "98.50"],
    ["98", "98"],
    ["0.98", "0.98"],
    ["100%", "100"],
    ["110.32 %", "110.32"],
    ["-11.5%", "-11.5"],
    ["−11.5%", "-11.5"],
    ["－５％", "-5"],
    ["百分之九十八", "98"],
    ["百分之百", "100"],
    ["百分之98", "98"],
    ["百分之三十二点九", "32.9"],
    ["百分之三十二点九〇", "32.90"],
    ["九十八", "98"],
    ["98%以上", "at-least 98"],
    ["98%左右", "around 98"],
    ["超过95%", "beyond 95"],
    ["超过百分之九十五", "beyond 95"],
    ["约19.2%", "about 19.2"],
    ["99·5 9%", "99.59"],
  ])("%j reads as %s percent", (text, expected) => {
    expect(told(readEntry(text, RATE))).toBe(expected);
    expect(told(readEntry(text, { kind: "rate", unit: "" }))).toBe(expected);
    expect(told(readEntry(text, { kind: "rate", unit: "％" }))).toBe(expected);
  });

  it.each(["—", "——", "--", "-", "－", "–", "不适用"])("%s means that there is none", (text) => {
    expect(readEntry(text, RATE)).toEqual({ state: "not-applicable" });
  });

  it.each(["98件", "98个百分点", "百分之九十八%", "百分之", "98%%", "3‰", "四分之三"])(
    "%s is unreadable",
    (text) => {
      expect(readEntry(text, RATE)).toEqual({ state: "unreadable", text });
    },
  );

  it("in percentage points takes both spellings of its unit and no percent sign", () => {
    const points: Expected = { kind: "rate", unit: "个百分点" };
    expect(told(readEntry("14.45个百分点", points))).toBe("14.45");
    expect(told(readEntry("14.45百分点", points))).toBe("14.45");
    expect(told(readEntry("14.45%", points))).toBe("unreadable");
    expect(told(readEntry("百分之十四", points))).toBe("unreadable");
  });
});

describe("an amount", () => {
  it.each([
    ["3.2万元", "万元", "3.2"],
    ["3.2万元", "元", "32000"],
    ["24879.5元", "元", "24879.5"],
    ["1124500.10", "元", "1124500.10"],
    ["170.8115万元", "万元", "170.8115"],
    ["170.811550万元", "元", "1708115.50"],
    ["22000余元", "元", "over 22000"],
    ["2079余万元", "万元", "over 2079"],
    ["1.200000万元", "元", "12000.00"],
    ["2079余万元", "元", "over 20790000"],
    ["约130亿元", "亿元", "about 130"],
    ["三百万元", "万元", "300"],
    ["约5．53平方公里", "平方公里", "about 5.53"],
  ])("%s of a figure in %s reads as %s", (text, unit, expected) => {
    expect(told(readEntry(text, amount(unit)))).toBe(expected);
  });

  it.each([
    ["3.2万", "万元"],
    ["3.2万余", "万元"],
    ["3亿", "万元"],
    ["三万", "万元"],
    ["3万万元", "万元"],
    ["32000元", "万元"],
    ["3亿元", "万元"],
    ["3.2万美元", "元"],
  ])("%s of a figure in %s is unreadable, for it may mean either", (text, unit) => {
    expect(readEntry(text, amount(unit))).toEqual({ state: "unreadable", text });
  });
});

describe("0, blank, 未开展 and 不适用", () => {
  it.each([
    ["0", "stated"],
    ["0次", "stated"],
    ["", "blank"],
    ["   ", "blank"],
    ["　\t\n\u00a0\u200b", "blank"],
    ["未开展", "none"],
    ["未发生", "none"],
    [" 未 开展", "none"],
    ["0次（未开展）", "none"],
    ["0次(未开展)", "none"],
    ["0（未开展）", "none"],
    ["0，未开展", "none"],
    ["（未开展）", "none"],
    ["不适用", "not-applicable"],
    ["无此职责", "not-applicable"],
    ["无此项职责", "not-applicable"],
    ["0件（未开展）", "unreadable"],
  ])("%j is %s", (text, state) => {
    expect(readEntry(text, count("次")).state).toBe(state);
  });

  it("are told apart where the unit itself has brackets", () => {
    expect(readEntry("0人（次）（未开展）", count("人（次）"))).toEqual({ state: "none" });
  });
});

describe("a text figure", () => {
  it("keeps its words trimmed, whatever they look like", () => {
    for (const text of ["58", "=1+1", "未开展", "—", "第19次"]) {
      expect(readEntry(`　${text}\n`, WORDS)).toEqual({ state: "text", text });
    }
  });

  it("is blank when there is nothing to see", () => {
    expect(readEntry(" \u200b\ufeff　", WORDS)).toEqual({ state: "blank" });
  });
});
