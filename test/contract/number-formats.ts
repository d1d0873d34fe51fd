import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { PortUnderTest } from "./port-under-test";
import { writtenTo } from "./port-under-test";
import { at, cellsOf, emptySheet, sheetOf } from "./sheets";

/** Number formats are kept beside the contents. */
export function describeNumberFormats(port: PortUnderTest): void {
  const { name } = port;

  describe(`${name}: number formats`, () => {
    it.each(["0", "0.00", "0%", "0.0%", "0.0%;-0.0%", '0"件"'])(
      "the number format %s is read back",
      async (numberFormat) => {
        const snapshot = await writtenTo(
          port,
          { addSheets: [emptySheet("表")] },
          at("表", 1, 1, { value: 0.5, numberFormat }),
        );
        expect(cellsOf(snapshot, "表")).toEqual([
          { row: 1, column: 1, value: 0.5, format: numberFormat },
        ]);
      },
    );

    it("General is the absence of a number format", async () => {
      const snapshot = await writtenTo(
        port,
        { addSheets: [sheetOf("表", [[1]])] },
        at("表", 1, 1, { numberFormat: "0.00" }),
        at("表", 1, 1, { numberFormat: "General" }),
      );
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 1, column: 1, value: 1 }]);
    });

    it("an emptied cell keeps its number format for the next value", async () => {
      const snapshot = await writtenTo(
        port,
        { addSheets: [emptySheet("表")] },
        at("表", 1, 1, { value: 0.5, numberFormat: "0.0%" }),
        at("表", 1, 1, { value: null }),
        at("表", 1, 1, { value: 0.25 }),
      );
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 1, column: 1, value: 0.25, format: "0.0%" }]);
    });

    it("a planned look brings its number format", async () => {
      const plan: SheetPlan = {
        ...emptySheet("表"),
        cells: [
          { row: 1, column: 1, value: 0.5, format: { numberFormat: "0.0%", fill: "#FFF2CC" } },
        ],
      };
      const snapshot = await writtenTo(port, { addSheets: [plan] });
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 1, column: 1, value: 0.5, format: "0.0%" }]);
    });
  });
}
