import { describe, expect, it } from "@jest/globals";
import { createXlsx, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { convertFormulas, type ConvertOutcome } from "../../src/app/convert-formulas";
import type { ConvertDirection } from "../../src/workbook/convert/conversion";
import { CONVERSION_SHEET } from "../../src/workbook/convert/conversion-record";
import { type CellInput, isFormulaInput } from "../../src/workbook/cell-input";
import type { Changes, Workbook } from "../../src/workbook/port";
import { bookWith, cellAt, formula, type Rows, snapshotOf } from "../support/formula-book";

const RATE = "FAZHI.RATE(A1,B1,1)";
const PLAIN = 'IF(COUNT(A1,B1)<2,"",IF(B1=0,"—",ROUND(ROUND(A1*1000/B1,7),0)/1000))';

const ROWS: Rows = [
  [57, 58, formula(RATE, 0.983), formula("FAZHI.CHINESE(A1)", "五十七")],
  [null, null, formula('"占"&FAZHI.RATETEXT(A1,B1,1)', "占98.3%"), formula("A1+B1", 115)],
];

async function converted(workbook: Workbook, direction: ConvertDirection): Promise<ConvertOutcome> {
  const outcome = await convertFormulas(workbook, direction);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function put(workbook: Workbook, row: number, column: number, value: CellInput) {
  const written = await workbook.write({ cells: [{ sheet: "表", row, column, value }] });
  expect(written.ok).toBe(true);
}

/** The contents of 表, with formulas and values. */
async function contents(workbook: Workbook): Promise<unknown> {
  const { sheets } = await snapshotOf(workbook);
  return sheets.find(({ name }) => name === "表")?.cells;
}

/** Counts what goes through the port. */
function counted(workbook: Workbook) {
  const trips = { reads: 0, writes: [] as Changes[] };
  const port: Workbook = {
    read: () => ((trips.reads += 1), workbook.read()),
    write: (changes) => (trips.writes.push(changes), workbook.write(changes)),
  };
  return { port, trips };
}

describe("公式转换 to ordinary formulas", () => {
  it("writes a formula where there is one, a value where there is none, and touches nothing else", async () => {
    const book = await bookWith(ROWS);
    const outcome = await converted(book, "to-plain");
    expect(outcome.converted.map(({ place, to, as }) => [place.address, to, as])).toEqual([
      ["C1", PLAIN, "plain-formula"],
      ["D1", "五十七", "value"],
      [
        "C2",
        `"占"&${PLAIN.replace("ROUND(ROUND(A1*1000/B1,7),0)/1000", 'TEXT(ROUND(ROUND(A1*1000/B1,7),0)/1000,"0.0%")')}`,
        "plain-formula",
      ],
    ]);
    expect(await cellAt(book, 1, 3)).toMatchObject({ formula: PLAIN, value: 0.983 });
    expect(await cellAt(book, 1, 4)).toMatchObject({ value: "五十七" });
    expect((await cellAt(book, 1, 4))?.formula).toBeUndefined();
    expect(await cellAt(book, 2, 4)).toMatchObject({ formula: "A1+B1", value: 115 });
  });

  it("is one read and one write for its purpose", async () => {
    const { port, trips } = counted(await bookWith(ROWS));
    await converted(port, "to-plain");
    await converted(port, "back");
    expect(trips.reads).toBe(2);
    expect(trips.writes.map(({ purpose }) => purpose)).toEqual(["formulas", "formulas"]);
  });

  it("writes nothing where there is nothing to convert", async () => {
    const { port, trips } = counted(await bookWith([[1, formula("SUM(A1:A1)", 1)]]));
    for (const direction of ["to-plain", "to-values", "back"] as const) {
      expect((await converted(port, direction)).receipt.cellsWritten).toBe(0);
    }
    expect(trips.writes).toEqual([]);
  });

  it("keeps a formula that shows an error or nothing and has no ordinary form", async () => {
    const book = await bookWith([[formula('FAZHI.RATECHECK("98%",57,58)', null)]]);
    const outcome = await converted(book, "to-plain");
    expect(outcome.kept).toEqual([
      {
        place: { sheet: "表", address: "A1" },
        formula: 'FAZHI.RATECHECK("98%",57,58)',
        reason: "no-result",
      },
    ]);
    expect(outcome.receipt.cellsWritten).toBe(0);
  });

  it("keeps what fills several cells", async () => {
    const book = await bookWith([
      [formula("FAZHI.COUNTS(0.5,300)", 149), formula("FAZHI.COUNTS(0.98,58)", 57)],
      [150, null, formula("FAZHI.CHINESE(A1:A2)", "一百四十九")],
      [null, null, formula("A1:A2*FAZHI.RATE(1,2)", 75)],
    ]);
    const outcome = await converted(book, "to-values");
    expect(outcome.kept.map(({ place, reason }) => [place.address, reason])).toEqual([
      ["A1", "spills"],
      ["C2", "spills"],
      ["C3", "spills"],
    ]);
    expect(outcome.converted.map(({ place }) => place.address)).toEqual(["B1"]);
  });
});

describe("公式转换 to values", () => {
  it("leaves what every cell shows", async () => {
    const book = await bookWith(ROWS);
    const before = (await snapshotOf(book)).sheets[0]?.cells.map(({ value }) => value);
    const outcome = await converted(book, "to-values");
    expect(outcome.converted.every(({ as }) => as === "value")).toBe(true);
    const after = (await snapshotOf(book)).sheets[0]?.cells;
    expect(after?.map(({ value }) => value)).toEqual(before);
    expect(after?.filter((cell) => cell.formula !== undefined)).toHaveLength(1);
  });
});

describe.each(["to-plain", "to-values"] as const)("公式转换 back after %s", (direction) => {
  it("restores every formula exactly", async () => {
    const book = await bookWith(ROWS);
    const before = await contents(book);
    await converted(book, direction);
    const outcome = await converted(book, "back");
    expect(await contents(book)).toEqual(before);
    expect(outcome.converted.map(({ to }) => to)).toContain(RATE);
    expect(outcome.lost).toEqual([]);
    expect((await converted(book, "back")).converted).toEqual([]);
  });

  it("leaves a cell that was changed since, and says which formula stood there", async () => {
    const book = await bookWith(ROWS);
    await converted(book, direction);
    await put(book, 1, 3, 0.99);
    const outcome = await converted(book, "back");
    expect(outcome.lost).toEqual([{ place: { sheet: "表", address: "C1" }, formula: RATE }]);
    expect(await cellAt(book, 1, 3)).toMatchObject({ value: 0.99 });
    expect(await cellAt(book, 1, 4)).toMatchObject({ formula: "FAZHI.CHINESE(A1)" });
  });

  it("still knows a changed cell when the change is taken back", async () => {
    const book = await bookWith(ROWS);
    await converted(book, direction);
    const wrote = await cellAt(book, 1, 4);
    await put(book, 1, 4, "改过");
    await converted(book, "back");
    await put(book, 1, 4, wrote?.value ?? null);
    expect((await converted(book, "back")).converted.map(({ to }) => to)).toEqual([
      "FAZHI.CHINESE(A1)",
    ]);
  });

  it("says nothing of a cell whose formula somebody typed again", async () => {
    const book = await bookWith(ROWS);
    await converted(book, direction);
    await put(book, 1, 3, formula(RATE, 0.983));
    expect((await converted(book, "back")).lost).toEqual([]);
  });

  it("works on a file that was saved and opened between", async () => {
    const file = createXlsx();
    await bookWith(
      ROWS.map((row) =>
        row.map((value) =>
          isFormulaInput(value)
            ? { ...value, formula: value.formula.replaceAll("FAZHI.", "_xldudf_FAZHI_") }
            : value,
        ),
      ),
      file,
    );
    const before = await contents(file);
    await converted(file, direction);
    const again = openXlsx(file.bytes());
    if (!again.ok) throw new Error(again.failure.code);
    expect((await converted(again.value, "back")).lost).toEqual([]);
    expect(await contents(again.value)).toEqual(before);
  });
});

describe("the record of conversions", () => {
  it("is a hidden sheet that shrinks and grows with what is converted", async () => {
    const book = await bookWith(ROWS);
    await converted(book, "to-plain");
    const rows = async () =>
      (await snapshotOf(book)).sheets.find(({ name }) => name === CONVERSION_SHEET)?.cells.length;
    expect(await rows()).toBe(2 + 6 + 3 * 6);
    await converted(book, "back");
    expect(await rows()).toBe(2 + 6);
    await converted(book, "to-values");
    expect(await rows()).toBe(2 + 6 + 3 * 6);
    const { sheets } = await snapshotOf(book);
    expect(sheets.find(({ name }) => name === CONVERSION_SHEET)?.hidden).toBe(true);
  });

  it("remembers the latest of two conversions of one cell", async () => {
    const book = await bookWith(ROWS);
    await converted(book, "to-values");
    await put(book, 1, 3, formula("FAZHI.RATE(A1,B1,2)", 0.9828));
    await converted(book, "to-plain");
    await converted(book, "back");
    expect(await cellAt(book, 1, 3)).toMatchObject({ formula: "FAZHI.RATE(A1,B1,2)" });
  });

  it("keeps a text as text, whatever it begins with", async () => {
    const book = await bookWith([[formula("FAZHI.SENTENCE(B1,C1,D1)", '=HYPERLINK("x")')]]);
    await converted(book, "to-values");
    expect(await cellAt(book, 1, 1)).toEqual({ row: 1, column: 1, value: '=HYPERLINK("x")' });
    await converted(book, "back");
    expect((await cellAt(book, 1, 1))?.formula).toBe("FAZHI.SENTENCE(B1,C1,D1)");
  });

  it("puts a formula back that showed nothing, though the file keeps no cell for it", async () => {
    const file = createXlsx();
    await bookWith([[null, 58, formula("FAZHI.RATE(A1,B1,A1)", "")]], file);
    await converted(file, "to-values");
    expect((await cellAt(file, 1, 3))?.formula).toBeUndefined();
    expect((await converted(file, "back")).lost).toEqual([]);
    expect((await cellAt(file, 1, 3))?.formula).toBe("FAZHI.RATE(A1,B1,A1)");
  });

  it.each([
    ["to-plain", PLAIN.replace("1000", "100")],
    ["to-values", "A1/B1"],
  ] as const)("does not take for its own, after %s, %s", async (direction, typed) => {
    const book = await bookWith(ROWS);
    await converted(book, direction);
    await put(book, 1, 3, formula(typed, 0.983));
    const { lost } = await converted(book, "back");
    expect(lost.map(({ place }) => place.address)).toEqual(["C1"]);
    expect(await cellAt(book, 1, 3)).toMatchObject({ formula: typed });
  });

  it("does not write over a sheet of somebody else's", async () => {
    const book = await bookWith(ROWS);
    await book.write({
      addSheets: [
        {
          name: CONVERSION_SHEET,
          visibility: "visible",
          columnWidths: [],
          rowHeights: [],
          cells: [{ row: 1, column: 1, value: "我的" }],
          frozenRows: 0,
          validations: [],
          highlights: [],
          print: { orientation: "portrait", lastRow: 0, lastColumn: 0, header: "" },
          names: [],
        },
      ],
    });
    const before = await snapshotOf(book);
    expect(await convertFormulas(book, "to-plain")).toEqual({
      ok: false,
      failure: { code: "sheet-exists", sheet: CONVERSION_SHEET },
    });
    expect(await snapshotOf(book)).toEqual(before);
  });

  it("passes over rows that somebody damaged", async () => {
    const book = await bookWith(ROWS);
    await converted(book, "to-plain");
    await book.write({ cells: [{ sheet: CONVERSION_SHEET, row: 3, column: 2, value: "一" }] });
    const outcome = await converted(book, "back");
    expect(outcome.converted.map(({ place }) => place.address)).toEqual(["D1", "C2"]);
    expect(await cellAt(book, 1, 3)).toMatchObject({ formula: PLAIN });
  });
});

describe("a workbook that refuses", () => {
  const refusing: Workbook = {
    read: () => Promise.resolve({ ok: false, failure: { code: "cell-editing" } }),
    write: () => Promise.resolve({ ok: false, failure: { code: "cell-editing" } }),
  };

  it("is told as the failure that it is", async () => {
    expect(await convertFormulas(refusing, "to-plain")).toMatchObject({
      failure: { code: "cell-editing" },
    });
    const book = await bookWith(ROWS);
    const half: Workbook = { read: () => book.read(), write: (changes) => refusing.write(changes) };
    expect(await convertFormulas(half, "to-plain")).toMatchObject({
      failure: { code: "cell-editing" },
    });
  });
});
