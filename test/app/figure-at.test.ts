import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { figureAt, placeOf } from "../../src/app/figure-at";
import { cellOf } from "../../src/workbook/address";
import { placeOf as placeOfCell } from "../../src/workbook/address";
import { insertRows } from "../workbook/support/staff-edits";
import { formReport } from "./support/form-report";
import { filledBook, frozen, opened, value } from "./support/reports";

const book = () => filledBook(formReport, {});

describe("the figure at a cell", () => {
  it.each([
    ["本年", 4],
    ["编号", 1],
    ["检查", 10],
  ])("is the one whose row it is, in the column %s too", async (_, column) => {
    expect(figureAt(await opened(await book()), { sheet: "案件", row: 5, column })).toBe(
      "案件.甲类",
    );
  });

  it("is a repeated figure on the row that repeats it", async () => {
    const report = await opened(await book());
    expect(figureAt(report, { sheet: "负责人", row: 4, column: 4 })).toBe("案件.受理");
  });

  it.each([
    ["above the table", { sheet: "案件", row: 3, column: 4 }],
    ["below it", { sheet: "案件", row: 40, column: 4 }],
    ["beside it", { sheet: "案件", row: 5, column: 11 }],
    ["on another sheet", { sheet: "封面", row: 5, column: 4 }],
  ])("is none %s", async (_, cell) => {
    expect(figureAt(await opened(await book()), cell)).toBeUndefined();
  });

  it("moves with the rows that staff insert", async () => {
    const moved = insertRows(value(await (await book()).read()), "案件", 4, 2);
    const report = await opened(frozen(moved));
    expect(figureAt(report, { sheet: "案件", row: 7, column: 4 })).toBe("案件.甲类");
    expect(placeOf(report, "案件.甲类")).toEqual({ sheet: "案件", address: "D7" });
  });
});

describe("places and cells", () => {
  it("lead to each other for every cell of a sheet", () => {
    const cell = fc.record({
      sheet: fc.constantFrom("案件", "It's"),
      row: fc.integer({ min: 1, max: 1_048_576 }),
      column: fc.integer({ min: 1, max: 16_384 }),
    });
    fc.assert(
      fc.property(cell, (one) => {
        expect(cellOf(placeOfCell(one))).toEqual(one);
      }),
    );
  });

  it("fixed and small letters are read alike", () => {
    expect(cellOf({ sheet: "案件", address: "$ab$12" })).toEqual({
      sheet: "案件",
      row: 12,
      column: 28,
    });
  });

  it("have none for a figure that the report does not have", async () => {
    expect(placeOf(await opened(await book()), "没有.这项")).toBeUndefined();
  });
});
