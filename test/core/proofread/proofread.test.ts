import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { explainTextHint } from "../../../src/core/messages/explain-text-hint";
import { readEntry } from "../../../src/core/text/reading";
import type { DocumentPart, ReportDocument } from "../../../src/core/model/document";
import { BLANK } from "../../../src/core/model/entry";
import { rational } from "../../../src/core/model/rational";
import type { TextHint } from "../../../src/core/model/text-hint";
import { proofread } from "../../../src/core/proofread/proofread";
import { definitionOf, FIGURES } from "../compile/small-report";

const definition = definitionOf();

/** A report of one paragraph; `{…}` marks what a figure printed. */
function reportOf(text: string): ReportDocument {
  const parts = text.split(/[{}]/u).map((piece, index): DocumentPart => {
    return index % 2 === 1
      ? { kind: "figure", text: piece, figure: "信访.转办" }
      : { kind: "text", text: piece };
  });
  const paragraphs = [{ id: "p1", parts }];
  const section = { id: "s", heading: "（一）节", level: 2 as const, paragraphs };
  return { title: "报告", unit: "某街道", year: 2021, sections: [section], draft: [] };
}

/** 转办 58件, 办结 57件, 海报 近32000张; 办结率 is computed, the rest is blank. */
function hintsOf(text: string): readonly TextHint[] {
  const filled = new Map([
    ["信访.转办", "58"],
    ["信访.办结", "57"],
    ["宣传.海报", "近32000"],
  ]);
  const entry = (id: string) => {
    const written = filled.get(id);
    const figure = FIGURES.get(id);
    return written && figure ? readEntry(written, figure) : BLANK;
  };
  const computed = (id: string) => (id === "信访.办结率" ? rational(5700n, 58n) : undefined);
  return proofread(reportOf(text), { definition, entry, computed });
}

const told = (text: string) => hintsOf(text).map(({ code, found }) => `${code}: ${found}`);

describe("a number that staff wrote beside the words of a figure", () => {
  it.each([
    ["全年转办数58件。", true, "58件"],
    ["全年转办数共计60件。", false, "58件"],
    ["办结率达98.3%。", true, "98.3%"],
    ["办结率为98.2%。", true, "98.3%"],
    ["办结率为97%。", false, "98%"],
    ["张贴海报数近32000张。", true, "近32000张"],
  ])("%s agrees: %p", (text, agrees, holds) => {
    expect(hintsOf(text)).toMatchObject([{ code: "number-of-a-figure", agrees, holds }]);
  });

  it.each([
    ["a figure printed it", "转办数{58件}。"],
    ["another clause", "转办数上升，共60件。"],
    ["other words between", "转办数最多的街道60件。"],
    ["last year is meant", "2020年转办数60件。"],
    ["an approximation may be the same", "张贴海报数31900张。"],
    ["the figure is blank", "书面调解数12起。"],
    ["another thing is counted", "转办数3个方面。"],
  ])("nothing is said where %s: %s", (_why, text) => {
    expect(told(text)).toEqual([]);
  });

  it("another measure word for one thing is noticed", () => {
    expect(told("办结数57件次。")).toEqual(["other-measure-word: 57件次"]);
  });
});

describe("words that are wrong whatever the figures are", () => {
  it.each([
    ["截止11月底，", "until-word: 截止11月"],
    ["截止到目前，", "until-word: 截止到目前"],
    ["截止2021-11-30，", "until-word: 截止2021-11"],
    ["截止前三季度，", "until-word: 截止前三季度"],
    ["执法(检查）到位", "half-width-bracket: ("],
    ["（检查到位", "unpaired-bracket: （"],
    ["检查）到位", "unpaired-bracket: ）"],
    ["转办数{58件}，同比{同比增长8.3%}。", "said-twice: 同比同比"],
    ["较上年同期增长{比上年增加5件}。", "said-twice: 较上年同期增长比上年"],
    ["同比{与上年持平}。", "said-twice: 同比与上年持平"],
    ["接待信访.办结率后，", "code-in-text: 信访.办结率"],
    ["#NAME?", "code-in-text: #NAME?"],
  ])("%s", (text, hint) => {
    expect(told(text)).toContain(hint);
  });

  it.each([
    "报名于11月截止。",
    "同比增长8.3%，比上年增加5件。",
    "与上年相比，同比增长8.3%。",
    "截至11月底，",
    "（检查（复查））到位",
    "见 (a) 和 f(x) 两处",
    "约5万余人次",
    "第3.5节信访 . 办结",
    "品牌#1",
  ])("%s is right", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("decimals of percentages", () => {
  it("that differ are told once, with each number of decimals", () => {
    expect(hintsOf("甲率98%，乙率32.9%，丙率88.2%，丁率100%。")).toMatchObject([
      {
        code: "uneven-decimals",
        found: "98%",
        groups: [
          { decimals: 0, rates: ["98%"] },
          { decimals: 1, rates: ["32.9%", "88.2%"] },
        ],
      },
    ]);
  });

  it("that are the same are no hint, 100% and 0% beside them neither", () => {
    expect(told("甲率98.0%，乙率32.9%，丙率100%，丁率0%。")).toEqual([]);
  });
});

it("every hint quotes its place, whatever the text, and has a sentence in both languages", () => {
  const words = fc.constantFrom(
    "截止",
    "11月",
    "（",
    ")",
    "(",
    "转办数",
    "近",
    "300",
    "余",
    "件次",
    "%",
    "。",
    "，",
    "12.5",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      for (const hint of hintsOf(text)) {
        expect(text.slice(hint.start, hint.end)).toBe(hint.found);
        for (const language of ["zh-CN", "en"] as const)
          expect(explainTextHint(hint, definition, language)).toContain(
            hint.code === "uneven-decimals" ? "%" : hint.found,
          );
      }
    }),
  );
});
