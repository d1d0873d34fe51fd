import { describe, expect, it } from "@jest/globals";
import { unclaimedTexts } from "../../src/workbook/unclaimed-texts";
import { sampleSnapshot } from "./support/book";
import { insertRows, renameSheet } from "./support/staff-edits";
import { sample } from "./support/sample-definition";

describe("texts on 文字稿 that no paragraph takes", () => {
  it("are none in a workbook that nobody wrote into", async () => {
    expect(unclaimedTexts(await sampleSnapshot({}), sample)).toEqual([]);
  });

  it("stand in rows without an id, with an unknown one, or with one that is taken above", async () => {
    const snapshot = await sampleSnapshot({
      "文字稿!C9": "没有编号的话",
      "文字稿!A10": "mine.p1",
      "文字稿!C10": "自己的话",
      "文字稿!A11": " plan.p ",
      "文字稿!C11": "又一段",
      "文字稿!A12": "mine.p2",
      "文字稿!C12": " ",
    });
    const moved = renameSheet(insertRows(snapshot, "文字稿", 1, 2), "文字稿", "段落");
    expect(unclaimedTexts(moved, sample)).toEqual([
      { sheet: "段落", row: 11, text: "没有编号的话", id: "" },
      { sheet: "段落", row: 12, text: "自己的话", id: "mine.p1" },
      { sheet: "段落", row: 13, text: "又一段", id: "plan.p" },
    ]);
  });

  it("are not looked for on a copy of the sheet", async () => {
    const snapshot = await sampleSnapshot({});
    const [sheet] = snapshot.sheets.filter(({ name }) => name === "文字稿");
    if (sheet === undefined) throw new Error("no 文字稿");
    const copy = { ...sheet, name: "文字稿 (2)" };
    expect(unclaimedTexts({ ...snapshot, sheets: [...snapshot.sheets, copy] }, sample)).toEqual([]);
  });
});
