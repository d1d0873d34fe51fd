import { describe, expect, it } from "@jest/globals";
import { addressOfBox, boxOfAddress } from "../../../src/workbench/host/book/box";
import { movedBox } from "../../../src/workbench/host/book/moved-box";

function moved(address: string, band: string, along: "row" | "column", by: 1 | -1): string {
  const [box, cells] = [boxOfAddress(address), boxOfAddress(band)];
  if (box === undefined || cells === undefined) return "no address";
  const after = movedBox(box, { band: cells, along, by });
  return after === undefined ? "gone" : addressOfBox(after);
}

describe("where cells are after others came or went", () => {
  it.each([
    ["A1:A4", "5:6", "A1:A4"],
    ["A1:A4", "4:5", "A1:A6"],
    ["A4:A6", "4:5", "A6:A8"],
    ["A5", "4:5", "A7"],
    ["B5", "A4:A4", "B5"],
    ["A5", "A4:A4", "A6"],
    ["A:A", "4:5", "A:A"],
  ])("%s is at %s's insertion moved to %s", (address, band, expected) => {
    expect(moved(address, band, "row", 1)).toBe(expected);
  });

  it.each([
    ["A1:A4", "5:6", "A1:A4"],
    ["A1:A4", "4:5", "A1:A3"],
    ["A4:A6", "4:5", "A4"],
    ["A4:A6", "3:4", "A3:A4"],
    ["A4:A5", "4:5", "gone"],
    ["A1:A9", "4:5", "A1:A7"],
    ["A9", "4:5", "A7"],
  ])("%s is at %s's deletion moved to %s", (address, band, expected) => {
    expect(moved(address, band, "row", -1)).toBe(expected);
  });

  it("goes along columns as well", () => {
    expect(moved("C1:D1", "B:B", "column", 1)).toBe("D1:E1");
    expect(moved("C1:D1", "B:C", "column", -1)).toBe("B1");
  });
});
