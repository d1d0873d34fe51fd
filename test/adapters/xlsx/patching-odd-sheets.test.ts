import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Changes } from "../../../src/workbook/port";
import { anyGrid } from "../../contract/sheets";
import { DECORATED_SHEET, decoratedWorkbook } from "./support/decorated-workbook";
import type { Oddity } from "./support/odd-package";
import { filesOf, worksheet, zipOf } from "./support/odd-package";
import { opened, partsOf, sheetAfter, snapshotOf } from "./support/opened";

const value = (row: number, column: number, to: number | string | null): Changes => ({
  cells: [{ sheet: "表", row, column, value: to }],
});

/** What stands in the first sheet's `sheetData` after a write. */
async function rowsAfter(
  rows: string,
  changes: Changes,
  more: Partial<Oddity> = {},
): Promise<string> {
  const sheet = await sheetAfter(filesOf({ sheets: { 表: worksheet(rows) }, ...more }), changes);
  return /<(?:x:)?sheetData>(.*)<\/(?:x:)?sheetData>/s.exec(sheet)?.[1] ?? sheet;
}

describe("sheets that leave things out", () => {
  it("rows and cells get the places that they left out before a cell comes between them", async () => {
    expect(
      await rowsAfter("<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>", value(1, 3, 9)),
    ).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>9</v></c></row><row r="2"><c r="A2"/><c r="B2"><v>2</v></c></row>',
    );
  });

  it("an empty sheet takes its first rows in order", async () => {
    const files = filesOf({
      sheets: { 表: worksheet("").replace("<sheetData></sheetData>", "<sheetData />") },
    });
    const changes: Changes = {
      cells: [
        { sheet: "表", row: 5, column: 2, value: 2 },
        { sheet: "表", row: 1, column: 1, value: 1 },
      ],
    };
    expect(await sheetAfter(files, changes)).toContain(
      '<sheetData ><row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row></sheetData>',
    );
  });

  it("new elements take the prefix of a sheet's own, and styles theirs", async () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=\w)/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
    const plain = filesOf({ sheets: { 表: worksheet('<row r="1"><c r="A1"/></row>') } });
    const files = Object.fromEntries(
      Object.entries(plain).map(([name, text]) => [name, prefixed(String(text))]),
    );
    const workbook = opened(zipOf(files));
    await workbook.write({
      cells: [
        { sheet: "表", row: 1, column: 1, value: "=一", numberFormat: "0.0" },
        { sheet: "表", row: 2, column: 1, value: 2 },
      ],
      names: [{ name: "甲", cell: { sheet: "表", row: 1, column: 1 } }],
      addSheets: [],
    });
    const parts = partsOf(workbook.bytes());
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<x:row r="1"><x:c r="A1" s="1" t="inlineStr"><x:is><x:t>=一</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row>',
    );
    expect(parts.get("xl/workbook.xml")).toContain(
      `<x:definedNames><x:definedName name="甲">'表'!$A$1</x:definedName></x:definedNames><x:calcPr fullCalcOnLoad="1"/></x:workbook>`,
    );
    const { sheets, names } = await snapshotOf(opened(workbook.bytes()));
    expect(sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: "=一", format: "0.0" },
      { row: 2, column: 1, value: 2 },
    ]);
    expect(names).toHaveLength(1);
  });

  it("a sheet in UTF-16 goes back in UTF-16", async () => {
    const text = `\uFEFF${worksheet('<row r="1"><c r="A1"/></row>')}`;
    const part = "xl/worksheets/sheet1.xml";
    const files = filesOf({
      sheets: { 表: "" },
      files: { [part]: new Uint8Array(Buffer.from(text, "utf16le")) },
    });
    const workbook = opened(zipOf(files));
    await workbook.write(value(1, 1, "文"));
    expect((await snapshotOf(opened(workbook.bytes()))).sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: "文" },
    ]);
    expect(partsOf(workbook.bytes()).get(part)).toContain("\0");
  });

  it("a cell loses what belonged to its old content and keeps the rest", async () => {
    expect(
      await rowsAfter(
        '<row r="1"><c r="A1" cm="1" ph="1" t="str"><f t="array" ref="A1">B1</f><v>x</v><extLst><ext uri="u"/></extLst></c></row>',
        value(1, 1, 5),
      ),
    ).toBe('<row r="1"><c r="A1" ph="1"><v>5</v><extLst><ext uri="u"/></extLst></c></row>');
  });
});

describe("text that could be taken for a formula", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)"])(
    "%s is stored as text that stays text",
    async (text) => {
      const workbook = opened(zipOf(filesOf({ sheets: { 表: worksheet("") } })));
      await workbook.write(value(1, 1, text));
      const parts = partsOf(workbook.bytes());
      expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
        `<c r="A1" s="1" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      expect(parts.get("xl/styles1.xml")).toMatch(
        /<cellXfs count="2"><xf [^>]*\/><xf [^>]*quotePrefix="1"\/>/,
      );
      await workbook.write(value(1, 1, 5));
      expect(partsOf(workbook.bytes()).get("xl/worksheets/sheet1.xml")).toMatch(
        /<c r="A1"(?: s="[02]")?><v>5<\/v><\/c>/,
      );
    },
  );
});

describe("formulas that several cells share", () => {
  const member = (cell: string): string => `<c r="${cell}"><f t="shared" si="0"/><v>1</v></c>`;
  const master = (cell: string, area: string, text: string): string =>
    `<c r="${cell}"><f t="shared" ref="${area}" si="0">${text}</f><v>1</v></c>`;
  const column =
    `<row r="1">${master("A1", "A1:A4", "B1*$C$1")}</row>` +
    [2, 3, 4].map((row) => `<row r="${row}">${member(`A${row}`)}</row>`).join("");

  it("the next cell takes the formula over when the first is overwritten", async () => {
    expect(await rowsAfter(column, value(1, 1, 5))).toBe(
      '<row r="1"><c r="A1"><v>5</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*$C$1</f><v>1</v></c></row>' +
        `<row r="3">${member("A3")}</row><row r="4">${member("A4")}</row>`,
    );
  });

  it("overwriting another cell leaves the first alone", async () => {
    expect(await rowsAfter(column, value(3, 1, null))).toBe(
      column.replace(member("A3"), '<c r="A3"/>'),
    );
  });

  it("cells that form no block any more get a formula each", async () => {
    const block =
      `<row r="1">${master("A1", "A1:B2", "D1")}${member("B1")}</row>` +
      `<row r="2">${member("A2")}${member("B2")}</row>`;
    expect(await rowsAfter(block, value(1, 1, 5))).toBe(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>E1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f>D2</f><v>1</v></c><c r="B2"><f>E2</f><v>1</v></c></row>',
    );
  });

  it("whatever cells are overwritten, all others keep their formulas", async () => {
    const file = zipOf(filesOf({ sheets: { 表: worksheet(column) } }));
    const before = (await snapshotOf(opened(file))).sheets[0]?.cells ?? [];
    await fc.assert(
      fc.asyncProperty(fc.subarray([1, 2, 3, 4], { minLength: 1 }), async (rows) => {
        const workbook = opened(file);
        await workbook.write({
          cells: rows.map((row) => ({ sheet: "表", row, column: 1, value: "常" })),
        });
        const after = (await snapshotOf(opened(workbook.bytes()))).sheets[0]?.cells ?? [];
        expect(after).toEqual(
          before.map((cell) =>
            rows.includes(cell.row) ? { row: cell.row, column: 1, value: "常" } : cell,
          ),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("cells left of an array formula pick their own element of it", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
    expect(await rowsAfter(rows, value(1, 1, 5))).toBe(
      '<row r="1"><c r="A1"><v>5</v></c></row>' +
        '<row r="2"><c r="A2"><f t="array" ref="A2">INDEX(B1:B3*2,2,1)</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="array" ref="A3">INDEX(B1:B3*2,3,1)</f><v>3</v></c></row>',
    );
  });

  it("what a formula spilled goes with it", async () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>';
    expect(await rowsAfter(rows, value(1, 1, 5))).toBe(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1" s="1"/></row>',
    );
    expect(await rowsAfter(rows, value(1, 2, 5))).toBe(
      rows.replace('<c r="B1" s="1"><v>2</v></c>', '<c r="B1" s="1"><v>5</v></c>'),
    );
  });
});

describe("any grid", () => {
  it("written into a decorated sheet is read back, and the rest of the sheet stays", async () => {
    await fc.assert(
      fc.asyncProperty(anyGrid, async (grid) => {
        const cells = [...grid.values()].map((cell) => ({ ...cell, sheet: "决策" }));
        const workbook = opened(decoratedWorkbook());
        await workbook.write({ cells });
        const bytes = workbook.bytes();
        const found = (await snapshotOf(opened(bytes))).sheets[0]?.cells ?? [];
        const values = new Map(found.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
        for (const cell of cells)
          expect(values.get(`${cell.row},${cell.column}`)).toEqual(cell.value);
        const tail = (text: string): string => text.slice(text.indexOf("</sheetData>"));
        expect(tail(partsOf(bytes).get("xl/worksheets/sheet1.xml") ?? "")).toBe(
          tail(DECORATED_SHEET),
        );
      }),
      { numRuns: 150 },
    );
  });
});
