import { describe, expect, it } from "@jest/globals";
import { readCover } from "../../src/workbook/read-cover";
import { sampleBook, readBook, sampleSnapshot, write } from "./support/book";

describe("reading 封面", () => {
  it("what the plan wrote is read back, blanks absent", async () => {
    const { fields, places } = readCover(await sampleSnapshot());
    expect(fields).toEqual({ unit: "广内街道", year: 2021, closingDate: "2021年12月31日" });
    expect(places.get("year")).toEqual({ sheet: "封面", address: "B5" });
    expect(places.size).toBe(9);
  });

  it.each<[string | number, number | undefined]>([
    ["2022年", 2022],
    ["２０２２年度", 2022],
    [2022, 2022],
    ["去年", undefined],
    [2021.5, undefined],
  ])("a year typed as %s reads as %s", async (typed, year) => {
    const { fields } = readCover(await sampleSnapshot({ "封面!B5": typed }));
    expect(fields.year).toBe(year);
  });

  it("a date that a spreadsheet made of typed text is a day again", async () => {
    const book = await sampleBook();
    const numberFormat = 'yyyy"年"m"月"d"日"';
    await write(book, {
      cells: [{ sheet: "封面", row: 11, column: 2, value: 44_561, numberFormat }],
    });
    expect(readCover(await readBook(book)).fields.reportDate).toBe("2021年12月31日");
  });

  it("a field whose name was deleted is found by its label", async () => {
    const snapshot = await sampleSnapshot({ "封面!B7": "王某" });
    const { fields } = readCover({ ...snapshot, names: [] });
    expect(fields).toMatchObject({ unit: "广内街道", preparer: "王某" });
  });

  it("another workbook has no cover", () => {
    expect(readCover({ sheets: [], names: [] })).toEqual({ fields: {}, places: new Map() });
  });
});
