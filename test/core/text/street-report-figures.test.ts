import { describe, expect, it } from "@jest/globals";
import { formatDecimal } from "../../../src/core/model/decimal";
import { readEntry } from "../../../src/core/text/reading";
import type { Expected } from "../../../src/core/text/reading";
import { writeEntry } from "../../../src/core/text/writing";

/** Every figure of a street office's report for 2021 in the order of print: as printed, its unit, what it states. */
const PRINTED: readonly (readonly [string, string, string])[] = [
  ["25次", "次", "25"],
  ["29次", "次", "29"],
  ["2次", "次", "2"],
  ["4项", "项", "4"],
  ["4人", "人", "4"],
  ["226个", "个", "226"],
  ["32个", "个", "32"],
  ["16次", "次", "16"],
  ["1次", "次", "1"],
  ["2人", "人", "2"],
  ["60学时/人·年", "学时/人·年", "60"],
  ["180余人", "人", "over 180"],
  ["30余人", "人", "over 30"],
  ["15180条", "条", "15180"],
  ["510100次", "次", "510100"],
  ["502500次", "次", "502500"],
  ["近32000张", "张", "near 32000"],
  ["21例", "例", "21"],
  ["10例", "例", "10"],
  ["4例", "例", "4"],
  ["3例", "例", "3"],
  ["4例", "例", "4"],
  ["41件", "件", "41"],
  ["2件", "件", "2"],
  ["2件", "件", "2"],
  ["10个", "个", "10"],
  ["5708件", "件", "5708"],
  ["370件次", "件次", "370"],
  ["58件", "件", "58"],
  ["57件", "件", "57"],
  ["98%", "%", "98"],
  ["6名", "名", "6"],
  ["300人次", "人次", "300"],
  ["155起", "起", "155"],
  ["51起", "起", "51"],
  ["39卷", "卷", "39"],
  ["6起", "起", "6"],
  ["6起", "起", "6"],
  ["32.9%", "%", "32.9"],
  ["88.2%", "%", "88.2"],
  ["14起", "起", "14"],
  ["5起", "起", "5"],
  ["37.2%", "%", "37.2"],
  ["78.94%", "%", "78.94"],
  ["10面", "面", "10"],
  ["1封", "封", "1"],
  ["11件", "件", "11"],
  ["7件", "件", "7"],
  ["1件", "件", "1"],
  ["3件", "件", "3"],
  ["1件", "件", "1"],
  ["5次", "次", "5"],
  ["7次", "次", "7"],
  ["2次", "次", "2"],
  ["25次", "次", "25"],
  ["29次", "次", "29"],
];

describe("each figure of a real street report", () => {
  it("is one of 56", () => {
    expect(PRINTED).toHaveLength(56);
  });

  it.each(PRINTED)(
    "%s is read in full and bare, and written as it was printed",
    (printed, unit, stated) => {
      const figure: Expected = { kind: unit === "%" ? "rate" : "count", unit };
      const entry = readEntry(printed, figure);
      expect(writeEntry(entry, figure, "full")).toBe(printed);
      expect(readEntry(writeEntry(entry, figure, "no-unit"), figure)).toEqual(entry);
      if (entry.state !== "stated") throw new Error(`${printed} states no number`);
      const { value, qualifier } = entry.quantity;
      expect([qualifier ?? [], formatDecimal(value)].flat().join(" ")).toBe(stated);
    },
  );
});
