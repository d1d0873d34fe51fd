import { describe, expect, it } from "@jest/globals";
import { headingLevel, headingWords } from "../../../src/core/compile/heading-level";

describe("a heading's mark", () => {
  it.each([
    ["一、主要举措和成效", 1, "主要举措和成效"],
    ["十一、其他", 1, "其他"],
    ["（二）存在的不足", 2, "存在的不足"],
    ["(十二)存在的不足", 2, "存在的不足"],
    ["前言", 0, "前言"],
    ["一体推进法治建设", 0, "一体推进法治建设"],
    ["（附）说明", 0, "（附）说明"],
    ["三、", 1, "三、"],
  ] as const)("%s is of level %i", (heading, level, words) => {
    expect(headingLevel(heading)).toBe(level);
    expect(headingWords(heading)).toBe(words);
  });
});
