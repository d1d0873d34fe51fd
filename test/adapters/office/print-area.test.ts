import { describe, expect, it } from "@jest/globals";
import { areaThrough, plainAddress } from "../../../src/adapters/office/sheet-print";

describe("the print area of a sheet", () => {
  it.each([
    ["汇总!A1:B9", "A1:B20"],
    ["'李''s 表!1'!$A$1:$F$9", "A1:F20"],
    ["'甲,乙'!C3", "C3:C20"],
    ["汇总!A:F", "A1:F20"],
  ])("%s is closed by another row", (address, closed) => {
    expect(areaThrough(plainAddress(address), 20)).toBe(closed);
  });

  it.each(["汇总!A1:B2,汇总!D1:E2", "'甲,乙'!A1:B2,'甲,乙'!D1", "汇总!1:9"])(
    "%s is somebody's own and stays",
    (address) => {
      expect(areaThrough(plainAddress(address), 20)).toBeUndefined();
    },
  );
});
