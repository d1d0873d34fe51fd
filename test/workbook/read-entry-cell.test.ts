import { describe, expect, it } from "@jest/globals";
import type { CellInput } from "../../src/workbook/cell-input";
import type { Snapshot } from "../../src/workbook/port";
import { readFigures } from "../../src/workbook/read-figures";
import { readBook, sampleBook, sampleSnapshot, write } from "./support/book";
import { definitionOf, sample, sampleSource } from "./support/sample-definition";

const SHEET = "It's 矛盾";

const entryOf = (snapshot: Snapshot, id: string) =>
  readFigures(snapshot, sample).figures.current.get(id)?.entry;

const stated = (units: number, decimals = 0) => ({
  state: "stated",
  quantity: { value: { units: BigInt(units), decimals } },
});

describe("reading a cell that holds no plain number", () => {
  it.each([
    ["yyyy/m/d", 44201, "2021年1月5日"],
    ['m"月"d"日"', 44201, "2021年1月5日"],
    ["h:mm", 0.5, "12:00"],
  ])("a number shown by %s is a date, never the count %s", async (numberFormat, value, text) => {
    const book = await sampleBook();
    const cell = { sheet: "依法决策", row: 5, numberFormat, value };
    await write(book, { cells: [4, 6].map((column) => ({ ...cell, column })) });
    const { current, prior } = readFigures(await readBook(book), sample).figures;
    expect(current.get("会议.工委会")?.entry).toEqual({ state: "unreadable", text });
    expect(prior.get("会议.工委会")?.entry).toEqual({ state: "unreadable", text });
  });

  it.each(["[Red]0", '0"日"', "#,##0_);(#,##0)", "0.00E+00", "G/通用格式", "[$-804]General"])(
    "a number shown by %s is no date",
    async (numberFormat) => {
      const book = await sampleBook();
      await write(book, {
        cells: [{ sheet: "依法决策", row: 5, column: 4, value: 25, numberFormat }],
      });
      expect(entryOf(await readBook(book), "会议.工委会")).toEqual(stated(25));
    },
  );

  it("a formula that was never calculated is unreadable, unless it is the plan's own", async () => {
    const uncalculated = { formula: "D5+D6", value: null };
    const typed = { "依法决策!D4": uncalculated, "依法决策!F4": uncalculated };
    const snapshot = await sampleSnapshot({ ...typed, [`${SHEET}!D6`]: uncalculated });
    const expected = { state: "unreadable", text: "=D5+D6" };
    expect(entryOf(snapshot, "会议.主任办公会")).toEqual(expected);
    expect(readFigures(snapshot, sample).figures.prior.get("会议.主任办公会")?.entry).toEqual(
      expected,
    );
    expect(entryOf(snapshot, "信访.办结率")).toEqual(expected);
    const formula = 'IF(COUNT(信访.办结,信访.转办)<2,"",IF(信访.转办=0,"—",信访.办结/信访.转办))';
    const own = await sampleSnapshot({ [`${SHEET}!D6`]: { formula, value: null } });
    expect(entryOf(own, "信访.办结率")).toEqual({ state: "blank" });
  });

  it("a date in 统计时期 or 说明 is read as the day that it shows", async () => {
    const book = await sampleBook();
    const date = { sheet: SHEET, row: 4, value: 44530, numberFormat: 'm"月"d"日"' };
    await write(book, { cells: [7, 9].map((column) => ({ ...date, column })) });
    const filled = readFigures(await readBook(book), sample).figures.current.get("信访.转办");
    expect(filled).toMatchObject({ period: "2021年11月30日", note: "2021年11月30日" });
  });
});

describe("reading a rate in percentage points", () => {
  it.each<[CellInput, string, object]>([
    [1.6, "0.0", stated(16, 1)],
    [1.6, "0.00", stated(160, 2)],
    [0.016, "0.0%", stated(16, 1)],
    ["1.60个百分点", "0.0", stated(160, 2)],
  ])("%j shown as %s in a rate of percentage points", async (value, numberFormat, expected) => {
    const book = await sampleBook({}, inPoints);
    await write(book, { cells: [{ sheet: "甲", row: 4, column: 4, value, numberFormat }] });
    const read = readFigures(await readBook(book), inPoints);
    expect(read.figures.current.get("甲.升")?.entry).toEqual(expected);
  });
});

const inPoints = definitionOf({
  ...sampleSource,
  sections: [
    {
      id: "a",
      heading: "一、甲",
      sheet: "甲",
      figures: [{ id: "甲.升", label: "升", unit: "个百分点", kind: "rate" }],
      paragraphs: [],
    },
  ],
  rules: [],
});
