import { describe, expect, it } from "@jest/globals";
import type { CellInput } from "../../src/workbook/cell-input";
import type { Snapshot } from "../../src/workbook/port";
import { readFigures } from "../../src/workbook/read-figures";
import { readBook, sampleBook, sampleSnapshot, write } from "./support/book";
import { dropColumn, insertRows, renameSheet, reverseRows } from "./support/staff-edits";
import { sample } from "./support/sample-definition";

const SHEET = "It's 矛盾";

const entryOf = (snapshot: Snapshot, id: string) =>
  readFigures(snapshot, sample).figures.current.get(id)?.entry;

const stated = (units: number, decimals = 0, qualifier?: string) => ({
  state: "stated",
  quantity: { value: { units: BigInt(units), decimals }, ...(qualifier ? { qualifier } : {}) },
});

describe("reading a count from 本年 and 约数", () => {
  it.each<[CellInput, CellInput, object]>([
    [null, null, { state: "blank" }],
    [0, null, stated(0)],
    [25, null, stated(25)],
    [25, "余", stated(25, 0, "over")],
    [25, " 将近 ", stated(25, 0, "near")],
    [25.5, null, stated(255, 1)],
    [-5, null, stated(-5)],
    [0, "未开展", { state: "none" }],
    [null, "未开展", { state: "none" }],
    ["未开展", null, { state: "none" }],
    ["未开展", "未开展", { state: "none" }],
    [5, "未开展", { state: "unreadable", text: "5 未开展" }],
    [null, "不适用", { state: "not-applicable" }],
    ["不适用", null, { state: "not-applicable" }],
    [0, "不适用", { state: "unreadable", text: "0 不适用" }],
    [null, "近", { state: "blank" }],
    [25, "大概吧", { state: "unreadable", text: "25 大概吧" }],
    ["近32000", null, stated(32000, 0, "near")],
    ["近32000次", null, stated(32000, 0, "near")],
    ["近32000", "近", stated(32000, 0, "near")],
    ["近32000", "余", { state: "unreadable", text: "近32000 余" }],
    ["32000", "近", stated(32000, 0, "near")],
    ["若干", null, { state: "unreadable", text: "若干" }],
    ["=1+1", null, { state: "unreadable", text: "=1+1" }],
    ["", null, { state: "blank" }],
    [true, null, { state: "unreadable", text: "TRUE" }],
    [{ formula: "SUM(A1:A3)", value: 7 }, null, stated(7)],
    [{ formula: "A1", value: "" }, null, { state: "blank" }],
    [0.1 + 0.2, null, stated(3, 1)],
  ])("%j with %j", async (value, word, expected) => {
    const snapshot = await sampleSnapshot({ "依法决策!D5": value, "依法决策!E5": word });
    expect(entryOf(snapshot, "会议.工委会")).toEqual(expected);
  });

  it("an error value is unreadable, never blank", async () => {
    const snapshot = await sampleSnapshot({ "依法决策!D5": 1 });
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.name === "依法决策" && cell.row === 5 && cell.column === 4
          ? { ...cell, value: { error: "#REF!" } }
          : cell,
      ),
    }));
    expect(entryOf({ ...snapshot, sheets }, "会议.工委会")).toEqual({
      state: "unreadable",
      text: "#REF!",
    });
  });

  it("the fewest decimals count, whatever a number format shows", async () => {
    const book = await sampleBook();
    const numberFormat = "#,##0.00";
    await write(book, {
      cells: [{ sheet: "依法决策", row: 5, column: 4, value: 1234, numberFormat }],
    });
    expect(entryOf(await readBook(book), "会议.工委会")).toEqual(stated(1234));
  });
});

describe("reading a rate (planned with one decimal)", () => {
  it.each<[CellInput, string, object]>([
    [0.98, "0.0%", stated(98)],
    [0.983, "0.0%", stated(983, 1)],
    [0.98, "0.0%;-0.0%", stated(980, 1)],
    [0.98, "0.00%", stated(9800, 2)],
    [0.7894, "0.0%", stated(7894, 2)],
    [0.7894, "0%", stated(7894, 2)],
    [0.98, "General", stated(98)],
    [0.98, "0.0000", stated(9800, 2)],
    [1.1032, "0.0%", stated(11032, 2)],
    [-0.115, "0.0%", stated(-115, 1)],
    ["98.0%", "0.0%", stated(980, 1)],
    ["98", "0.0%", stated(98)],
    ["—", "0.0%", { state: "not-applicable" }],
    [{ formula: "D5/D4", value: 0.98275862068965514 }, "0.0%", stated(983, 1)],
    [null, "0.0%", { state: "blank" }],
  ])("%j shown as %s", async (value, numberFormat, expected) => {
    const book = await sampleBook();
    await write(book, { cells: [{ sheet: SHEET, row: 6, column: 4, value, numberFormat }] });
    const read = readFigures(await readBook(book), sample);
    expect(read.figures.current.get("信访.办结率")?.entry).toEqual(expected);
    expect(read.problems).toEqual([]);
  });

  it("the planned formula states nothing, whatever it shows", async () => {
    const formula =
      'if( COUNT(信访.办结, 信访.转办)<2, "" ,IF(信访.转办=0,"—",信访.办结/信访.转办) )';
    const snapshot = await sampleSnapshot({ [`${SHEET}!D6`]: { formula, value: 0.5 } });
    expect(entryOf(snapshot, "信访.办结率")).toEqual({ state: "blank" });
  });

  it("a planned formula that names an address is known after rows were inserted and sheets renamed", async () => {
    const snapshot = await sampleSnapshot({
      [`${SHEET}!D12`]: {
        formula: `IF(COUNT(信访.转办,矛盾!$F$6)<2,"",IF(矛盾!$F$6=0,"—",(信访.转办-矛盾!$F$6)/矛盾!$F$6))`,
        value: 0.1,
      },
    });
    const moved = renameSheet(insertRows(snapshot, SHEET, 4, 2), SHEET, "矛盾");
    expect(entryOf(moved, "信访.增幅")).toEqual({ state: "blank" });
    expect(readFigures(moved, sample).problems).toEqual([]);
  });

  it("a planned formula whose address a sort left behind is still the planned one", async () => {
    const sorted = reverseRows(await sampleSnapshot(), SHEET, 4, 14);
    expect(readFigures(sorted, sample).figures.current.get("信访.增幅")?.entry).toEqual({
      state: "blank",
    });
    expect(readFigures(sorted, sample).formulas.every(({ intact }) => intact)).toBe(true);
  });

  it("words beside the planned formula say that there is no rate", async () => {
    const snapshot = await sampleSnapshot({
      [`${SHEET}!E6`]: "不适用",
      [`${SHEET}!E12`]: "未开展",
    });
    expect(entryOf(snapshot, "信访.办结率")).toEqual({ state: "not-applicable" });
    expect(entryOf(snapshot, "信访.增幅")).toEqual({ state: "none" });
  });
});

describe("reading amounts, words and last year", () => {
  it("an amount keeps the decimals of a number format that is not the plan's", async () => {
    const book = await sampleBook();
    const amount = { sheet: "依法决策", row: 7, column: 4, value: 3.5 };
    await write(book, { cells: [amount] });
    expect(entryOf(await readBook(book), "合同.金额")).toEqual(stated(35, 1));
    await write(book, { cells: [{ ...amount, numberFormat: "#,##0.00" }] });
    expect(entryOf(await readBook(book), "合同.金额")).toEqual(stated(350, 2));
  });

  it("a figure of words takes text and numbers as text", async () => {
    const text = (value: CellInput) => sampleSnapshot({ [`${SHEET}!D14`]: value });
    const of = async (value: CellInput) => entryOf(await text(value), "信访.做法");
    expect(await of("领导包案")).toEqual({ state: "text", text: "领导包案" });
    expect(await of(12)).toEqual({ state: "text", text: "12" });
    expect(await of(null)).toEqual({ state: "blank" });
  });

  it("last year's figures are read from 上年, approximations in words", async () => {
    const snapshot = await sampleSnapshot({
      "依法决策!F4": 27,
      "依法决策!F5": "200余",
      [`${SHEET}!F6`]: 0.983,
    });
    const { prior } = readFigures(snapshot, sample).figures;
    expect(prior.get("会议.主任办公会")).toEqual({
      entry: stated(27),
      place: { sheet: "依法决策", address: "F4" },
    });
    expect(prior.get("会议.工委会")?.entry).toEqual(stated(200, 0, "over"));
    expect(prior.get("信访.办结率")?.entry).toEqual(stated(983, 1));
    expect(prior.get("信访.转办")?.entry).toEqual({ state: "blank" });
  });

  it("period, note and place go with the figure", async () => {
    const snapshot = await sampleSnapshot({ [`${SHEET}!D4`]: 58, [`${SHEET}!I4`]: " 台账 " });
    expect(readFigures(snapshot, sample).figures.current.get("信访.转办")).toEqual({
      entry: stated(58),
      period: "截至11月底",
      note: "台账",
      place: { sheet: SHEET, address: "D4" },
    });
  });

  it("exact numbers stored as text are listed, approximations are not", async () => {
    const snapshot = await sampleSnapshot({
      "依法决策!D4": "25",
      "依法决策!D5": "近25",
      "依法决策!F4": "27次",
    });
    expect(readFigures(snapshot, sample).problems).toEqual([
      {
        problem: "number-as-text",
        figure: "会议.主任办公会",
        prior: false,
        found: "25",
        place: { sheet: "依法决策", address: "D4" },
      },
      {
        problem: "number-as-text",
        figure: "会议.主任办公会",
        prior: true,
        found: "27次",
        place: { sheet: "依法决策", address: "F4" },
      },
    ]);
  });

  it("figures keep their values through inserted rows, a renamed sheet, a sort and a lost column", async () => {
    const typed = { "依法决策!D4": 25, "依法决策!D5": 22, "依法决策!E5": "余", "依法决策!D6": 3 };
    const plain = await sampleSnapshot(typed);
    const values = (snapshot: Snapshot) =>
      ["会议.主任办公会", "会议.工委会", "顾问.律师"].map((id) => entryOf(snapshot, id));
    const expected = [stated(25), stated(22, 0, "over"), stated(3)];
    expect(values(plain)).toEqual(expected);
    expect(values(insertRows(plain, "依法决策", 5, 4))).toEqual(expected);
    expect(values(renameSheet(plain, "依法决策", "决策"))).toEqual(expected);
    expect(values(reverseRows(plain, "依法决策", 4, 8))).toEqual(expected);
    expect(values(dropColumn(plain, "依法决策", 3))).toEqual(expected);
  });
});

describe("overwritten formulas", () => {
  it.each<[string, string, CellInput, string]>([
    ["a derived total", `${SHEET}!D11`, 45, "45"],
    ["an emptied derived total", `${SHEET}!D11`, null, ""],
    ["a repeated figure", "第一责任人!D4", 27, "27"],
    ["a live check", `${SHEET}!J4`, "✓ 相符", "✓ 相符"],
    ["a derived total by another formula", `${SHEET}!D11`, { formula: "D9", value: 4 }, "=D9"],
  ])("%s is told with what stands there", async (_, at, value, found) => {
    const read = readFigures(await sampleSnapshot({ [at]: value }), sample);
    expect(read.problems).toMatchObject([{ problem: "formula-overwritten", found }]);
  });

  it("the figure under an overwritten derived total stays what its formula says", async () => {
    expect(entryOf(await sampleSnapshot({ [`${SHEET}!D11`]: 45 }), "调解.成功")).toEqual({
      state: "blank",
    });
  });

  it("another formula that comes to the same is no problem", async () => {
    const snapshot = await sampleSnapshot({
      [`${SHEET}!D9`]: 39,
      [`${SHEET}!D10`]: 6,
      [`${SHEET}!D11`]: { formula: "D9+D10", value: 45 },
      "依法决策!D4": 25,
      "第一责任人!D4": { formula: "依法决策!D4", value: 25 },
    });
    expect(readFigures(snapshot, sample).problems).toEqual([]);
  });

  it("a rate typed over its formula is a stated rate and no problem", async () => {
    const read = readFigures(await sampleSnapshot({ [`${SHEET}!D6`]: 0.98 }), sample);
    expect(read.problems).toEqual([]);
    expect(read.formulas.find(({ row }) => row.figure.id === "信访.办结率")?.intact).toBe(false);
  });
});
