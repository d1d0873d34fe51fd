import { describe, expect, it } from "@jest/globals";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { playWorkingDay } from "../e2e/support/working-day";
import { snapshotOf } from "../support/books";
import { convert } from "../support/libreoffice";

const folder = path.resolve("dist", "proof");
const file = path.join(folder, "working-day.xlsx");
mkdirSync(folder, { recursive: true });

describe("a whole working day, and LibreOffice after it", () => {
  playWorkingDay(file);

  it("opens the saved workbook, works it out anew, and finds what the grid had worked out", async () => {
    const ours = await snapshotOf(readFileSync(file));
    const theirs = await snapshotOf(
      readFileSync(convert(file, "xlsx", path.join(folder, "again"))),
    );
    const contents = ({ sheets }: typeof ours) =>
      sheets.map(({ name, cells }) => [
        name,
        cells.flatMap(({ row, column, value }) => (value === "" ? [] : [[row, column, value]])),
      ]);
    expect(contents(theirs)).toEqual(contents(ours));
  });

  it("prints it", () => {
    expect(
      readFileSync(convert(file, "pdf", folder))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
  });
});
