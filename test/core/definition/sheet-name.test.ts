import { describe, expect, it } from "@jest/globals";
import { isReservedSheetName, refusalOfSheetName } from "../../../src/core/definition/sheet-name";

describe("refusalOfSheetName", () => {
  it.each(["依法决策", "a'b", "（一）决策", "Histories", "表".repeat(31)])("takes %s", (name) => {
    expect(refusalOfSheetName(name)).toBeUndefined();
  });

  it.each(["\\", "/", "?", "*", "[", "]", ":", "\n"])("refuses the character %j", (character) => {
    expect(refusalOfSheetName(`决${character}策`)).toEqual({ reason: "character", character });
  });

  it.each([
    ["表".repeat(32), "too-long"],
    ["'决策", "apostrophe"],
    ["决策'", "apostrophe"],
    ["HISTORY", "kept-by-excel"],
  ])("refuses %s: %s", (name, reason) => {
    expect(refusalOfSheetName(name)).toMatchObject({ reason });
  });
});

describe("isReservedSheetName", () => {
  it("keeps the workbook's own sheets, in any case", () => {
    const names = ["封面", "文字稿", "检查结果", "汇总", "_FAZHI", "决策"];
    expect(names.map(isReservedSheetName)).toEqual([true, true, true, true, true, false]);
  });
});
