import { describe, expect, it } from "@jest/globals";
import { isReservedName, refusalOfName } from "../../../src/core/definition/figure-name";

describe("refusalOfName", () => {
  it.each([
    "指标.a1",
    "会议.主任办公会",
    "_x",
    "\\ab",
    "甲_1?",
    "Rx",
    "rc.x",
    "R1.x",
    "cr",
    "XFE1",
    "XFD1048577",
    "A0",
    "ABCD1",
    "TRUE.x",
    "二〇二一",
    "sum",
    "甲".repeat(255),
  ])("takes %s", (id) => {
    expect(refusalOfName(id)).toBeUndefined();
  });

  it.each([
    ["", "first-character"],
    ["1季度", "first-character"],
    [".a", "first-character"],
    ["?a", "first-character"],
    ["信访 办结", "character"],
    ["信访-办结", "character"],
    ["信访（办结）", "character"],
    ["信访、办结", "character"],
    ["a$b", "character"],
    ["甲".repeat(256), "too-long"],
    ["\\a", "too-short"],
    ["true", "truth-value"],
    ["FALSE", "truth-value"],
    ["A1", "cell-reference"],
    ["xfd1048576", "cell-reference"],
    ["r", "cell-reference"],
    ["C", "cell-reference"],
    ["RC", "cell-reference"],
    ["R1", "cell-reference"],
    ["c5", "cell-reference"],
    ["R1C1", "cell-reference"],
    ["rc99999", "cell-reference"],
    ["R1x", "cell-reference"],
  ])("refuses %s: %s", (id, refusal) => {
    expect(refusalOfName(id)).toBe(refusal);
  });
});

describe("isReservedName", () => {
  it("keeps the words of the sentence context and the cover's names", () => {
    const names = ["单位", "年度", "上年度", "下年度", "封面.单位", "封面", "本年度"];
    expect(names.map(isReservedName)).toEqual([true, true, true, true, true, false, false]);
  });
});
