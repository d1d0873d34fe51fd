import { describe, expect, it } from "@jest/globals";
import { unzipSync } from "fflate";
import type { CellChange, Changes } from "../../../src/workbook/port";
import { emptySheet, fullPlan } from "../../contract/sheets";
import { DECORATED_SHEET, decoratedWorkbook } from "./support/decorated-workbook";
import { opened, partsAfter, partsOf, snapshotOf } from "./support/opened";

const SHEET = "xl/worksheets/sheet1.xml";
const cell = (row: number, column: number, change: Partial<CellChange>): CellChange => ({
  sheet: "决策",
  row,
  column,
  ...change,
});

/** The names of parts whose bytes differ between two packages. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter(
    (name) => Buffer.compare(old[name] ?? new Uint8Array(), now[name] ?? new Uint8Array()) !== 0,
  );
}

async function written(changes: Changes): Promise<Uint8Array> {
  const workbook = opened(decoratedWorkbook());
  expect(await workbook.write(changes)).toMatchObject({ ok: true });
  return workbook.bytes();
}

describe("writing into a decorated workbook", () => {
  it("without any change gives every part back as it was", async () => {
    expect(changedParts(decoratedWorkbook(), await written({}))).toEqual([]);
  });

  it("a number changes its own cell and no other character of the sheet", async () => {
    const sheet = (
      await partsAfter(decoratedWorkbook(), { cells: [cell(2, 2, { value: 7 })] })
    ).get(SHEET);
    expect(sheet).toBe(DECORATED_SHEET.replace("<v>12345678901234567</v>", "<v>7</v>"));
  });

  it("touches the sheet and the workbook part alone", async () => {
    const after = await written({ cells: [cell(2, 2, { value: 7 })] });
    expect(changedParts(decoratedWorkbook(), after)).toEqual(["xl/workbook.xml", SHEET]);
    expect(partsOf(after).get("xl/workbook.xml")).toBe(
      (partsOf(decoratedWorkbook()).get("xl/workbook.xml") ?? "").replace(
        "<calcPr calcId",
        '<calcPr fullCalcOnLoad="1" calcId',
      ),
    );
  });

  it("a look changes the style of its cell, and styles are only added to", async () => {
    const parts = await partsAfter(decoratedWorkbook(), {
      cells: [
        cell(2, 4, { numberFormat: "0.0%" }),
        cell(6, 2, { format: { fill: "#FFF2CC", font: { bold: true } } }),
      ],
    });
    expect(parts.get(SHEET)).toBe(
      DECORATED_SHEET.replace("r='D2' s='1'", "r='D2' s='3'").replace(
        '<c r="B6"',
        '<c s="4" r="B6"',
      ),
    );
    const styles = parts.get("xl/styles.xml") ?? "";
    expect(styles).toContain(
      '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyProtection="1" applyNumberFormat="1"><alignment horizontal="right"/><protection locked="0"/></xf>',
    );
    expect(styles).toContain(
      '<font><b/><sz val="12"/><name val="仿宋"/><charset val="134"/></font>',
    );
    expect(styles).toMatch(
      /^<styleSheet [^>]*><numFmts count="1">.*<fonts count="2">.*<\/fonts><fills count="3">.*<cellXfs count="5">/,
    );
    expect(styles).toContain(
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><extLst>',
    );
  });

  it("new cells and rows come in their place, with the style of their row or column", async () => {
    const sheet = (
      await partsAfter(decoratedWorkbook(), {
        cells: [
          cell(2, 6, { value: 1 }),
          cell(1, 3, { value: "=文" }),
          cell(4, 2, { value: true }),
          cell(3, 5, { value: 2 }),
          cell(9, 1, { value: " 末 " }),
          cell(6, 1, { value: 3 }),
          cell(8, 8, { value: null }),
        ],
      })
    ).get(SHEET);
    expect(sheet).toBe(
      DECORATED_SHEET.replace('ref="A1:D6"', 'ref="A1:H9"')
        .replace('<row r="2" spans="1:4">', '<row r="2" spans="1:6">')
        .replace("<v>0.1</v></c></row>", '<v>0.1</v></c><c r="F2" s="2"><v>1</v></c></row>')
        .replace(
          '<v>1</v></c></row>\n  <row r="2"',
          '<v>1</v></c><c r="C1" s="3" t="inlineStr"><is><t>=文</t></is></c></row>\n  <row r="2"',
        )
        .replace('  <row r="4"', '  <row r="3"><c r="E3" s="2"><v>2</v></c></row><row r="4"')
        .replace('hidden="1"/>', 'hidden="1"><c r="B4" s="1" t="b"><v>1</v></c></row>')
        .replace('<c r="B6"', '<c r="A6"><v>3</v></c><c r="B6"')
        .replace(
          "</sheetData>",
          '<row r="9"><c r="A9" t="inlineStr"><is><t xml:space="preserve"> 末 </t></is></c></row></sheetData>',
        )
        .replace("A1:H9", "A1:F9"),
    );
  });

  it("a row's height is set, and given back to automatic", async () => {
    const sheet = (
      await partsAfter(decoratedWorkbook(), {
        rows: [
          { sheet: "决策", row: 1 },
          { sheet: "决策", row: 6, height: 40.5 },
          { sheet: "决策", row: 7, height: 20 },
        ],
      })
    ).get(SHEET);
    expect(sheet).toBe(
      DECORATED_SHEET.replace(' ht="30.75" customHeight="1"', "  ")
        .replace('<row r="6"', '<row ht="40.5" customHeight="1" r="6"')
        .replace("</sheetData>", '<row r="7" ht="20" customHeight="1"/></sheetData>'),
    );
  });

  it("a number over a formula drops the order of calculation with everything that lists it", async () => {
    const after = await written({ cells: [cell(2, 3, { value: 9 })] });
    expect(changedParts(decoratedWorkbook(), after)).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      SHEET,
      "xl/calcChain.xml",
    ]);
    expect([...partsOf(after).values()].some((text) => text.includes("calcChain"))).toBe(false);
  });

  it("names are created and pointed elsewhere beside the others", async () => {
    const parts = await partsAfter(decoratedWorkbook(), {
      names: [
        { name: "会议.次数", cell: { sheet: "另 表", row: 3, column: 1 } },
        { name: "新.名", cell: { sheet: "决策", row: 1, column: 28 } },
      ],
      printThrough: [
        { sheet: "决策", row: 40 },
        { sheet: "另 表", row: 5 },
      ],
    });
    const workbook = parts.get("xl/workbook.xml") ?? "";
    expect(/<definedNames>.*<\/definedNames>/.exec(workbook)?.[0]).toBe(
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">决策!$A$1:$D$40</definedName><definedName name="常数" hidden="1">0.06</definedName><definedName name="会议.次数">'另 表'!$A$3</definedName><definedName name="新.名">'决策'!$AB$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'另 表'!$A$1:$A$5</definedName></definedNames>`,
    );
  });

  it("sheets are added with parts, ids and links that were free", async () => {
    const before = decoratedWorkbook();
    const after = await written({ addSheets: [fullPlan, emptySheet("空")] });
    const old = partsOf(before);
    const now = partsOf(after);
    expect([...now.keys()].filter((name) => !old.has(name))).toEqual([
      "xl/worksheets/sheet3.xml",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet4.xml",
      // The workbook has a drawing and a chart already.
      "xl/drawings/drawing2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/charts/chart2.xml",
    ]);
    expect(now.get(SHEET)).toBe(DECORATED_SHEET);
    const { sheets } = await snapshotOf(opened(after));
    expect(sheets.map(({ name }) => name)).toEqual(["决策", "另 表", "依法决策", "空"]);
    const again = opened(after);
    await again.write({ addSheets: [{ ...fullPlan, name: "再" }] });
    expect(partsOf(again.bytes()).get("xl/tables/table2.xml")).toContain('id="2" name="T_1_2"');
  });

  it("the same writes give the same bytes", async () => {
    const changes = { cells: [cell(2, 2, { value: 7 })], addSheets: [fullPlan] };
    expect(await written(changes)).toEqual(await written(changes));
  });
});
