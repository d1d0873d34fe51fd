import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Understood, understandEntry } from "../../src/app/understand-entry";
import type { Language } from "../../src/core/messages/language";
import { smallDefinition } from "../support/small-report";

const { figures } = smallDefinition(
  [
    { id: "数", unit: "件" },
    { id: "款", kind: "amount", unit: "万元" },
    { id: "率", kind: "rate" },
    { id: "点", kind: "rate", unit: "百分点" },
    { id: "话", kind: "text", unit: "" },
    { id: "裸", unit: "" },
  ],
  [],
);

function understood(id: string, typed: string, language: Language = "zh-CN"): Understood {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return understandEntry(typed, figure, language);
}

function reading(id: string, typed: string, language?: Language): string | undefined {
  const found = understood(id, typed, language);
  if (!found.readable) throw new Error(found.sentence);
  return found.reading;
}

function sentence(id: string, typed: string, language?: Language): string {
  const found = understood(id, typed, language);
  return found.readable ? "" : found.sentence;
}

describe("what a field understood", () => {
  it.each([
    ["数", "近300", "读作：不到300，至少270"],
    ["数", "180余", "读作：比180多，不到190"],
    ["数", "32000多", "读作：比32000多，不到33000"],
    ["数", "约30", "读作：27到33之间"],
    ["数", "30左右", "读作：27到33之间"],
    ["数", "30以上", "读作：30或更多"],
    ["数", "不少于30", "读作：30或更多"],
    ["数", "超30", "读作：比30多"],
    ["数", "3.2万", "读作：32000"],
    ["数", "九十八", "读作：98"],
    ["数", "未开展", "读作：未开展，按 0 计"],
    ["数", "0件（未开展）", "读作：未开展，按 0 计"],
    ["数", "无此职责", "读作：不适用"],
    ["款", "约12.5", "读作：11.25到13.75之间"],
    ["率", "98", "读作：98%"],
    ["率", "0.98", "读作：0.98%"],
    ["率", "98.0%", "读作：98.0%，写到小数点后 1 位"],
    ["率", "99%以上", "读作：99%或更多"],
    ["率", "百分之九十八", "读作：98%"],
    ["率", "—", "读作：不适用"],
  ])("%s %s: %s", (id, typed, words) => {
    expect(reading(id, typed)).toBe(words);
  });

  it.each([
    ["数", ""],
    ["数", "25"],
    ["数", " 25 件 "],
    ["数", "12,077"],
    ["数", "不适用"],
    ["款", "12.5"],
    ["款", "12.50"],
    ["率", "98%"],
    ["率", "37.2%"],
    ["点", "1.6"],
    ["点", "1.6个百分点"],
    ["话", "近300"],
    ["话", "未开展"],
  ])("%s %s says nothing new", (id, typed) => {
    expect(understood(id, typed).readable).toBe(true);
    expect(reading(id, typed)).toBeUndefined();
  });

  it("is told in English too", () => {
    expect(reading("数", "近300", "en")).toBe("Read as: under 300, at least 270");
    expect(reading("数", "3.2万", "en")).toBe("Read as: 32000");
  });

  it("carries the entry", () => {
    expect(understood("数", "近300")).toMatchObject({
      entry: { state: "stated", quantity: { value: { units: 300n }, qualifier: "near" } },
    });
  });
});

describe("what cannot be read", () => {
  it.each([
    ["数", "很多", "这里读不成数。", "近300"],
    ["数", "370件次", "这里读不成数。", "按“件”计"],
    ["数", "25-30", "一格只填一个数，不填范围。", "25"],
    ["数", "25至30", "一格只填一个数，不填范围。", "25"],
    ["款", "3.2万", "单位已经是“万元”", "12.5"],
    ["率", "高", "这里读不成数。", "99%以上"],
    ["点", "升", "这里读不成数。", "按“百分点”计"],
  ])("%s %s: the reason first, then what can be typed", (id, typed, why, example) => {
    const words = sentence(id, typed);
    expect(words.startsWith(why)).toBe(true);
    expect(words.slice(why.length)).toContain(example);
  });

  it("names no unit where the figure has none", () => {
    expect(sentence("裸", "很多")).not.toContain("“”");
  });

  it("is a text that no cell holds", () => {
    expect(sentence("话", "长".repeat(32_768))).toContain("32767");
    expect(understood("话", "长".repeat(32_767)).readable).toBe(true);
  });

  it("is told in English too", () => {
    expect(sentence("数", "很多", "en")).toContain("cannot be read as a number");
    expect(sentence("数", "25-30", "en")).toContain("one number, not a range");
  });

  it("has a sentence of its own in each language, whatever is typed", () => {
    const any = fc.tuple(
      fc.constantFrom(...figures.keys()),
      fc.string({ unit: "binary" }),
      fc.constantFrom<Language>("zh-CN", "en"),
    );
    fc.assert(
      fc.property(any, ([id, typed, language]) => {
        const found = understood(id, typed, language);
        expect(found.readable || found.sentence !== "").toBe(true);
      }),
    );
  });
});
