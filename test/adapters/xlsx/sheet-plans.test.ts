import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { createXlsx, openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import { emptySheet, fullPlan } from "../../contract/sheets";
import { streetDefinition } from "../../support/sample-report";
import { anyPlans } from "./support/any-plan";
import { decoratedWorkbook } from "./support/decorated-workbook";
import type { Oddity } from "./support/odd-package";
import { filesOf, links, styles, worksheet, zipOf } from "./support/odd-package";

function plansOf(bytes: Uint8Array): readonly SheetPlan[] {
  const workbook = openXlsx(bytes);
  const plans = workbook.ok ? workbook.value.sheetPlans() : workbook;
  if (!plans.ok) throw new Error(JSON.stringify(plans.failure));
  return plans.value;
}

async function readBack(plans: readonly SheetPlan[]): Promise<readonly SheetPlan[]> {
  const workbook = createXlsx();
  expect(await workbook.write({ addSheets: plans })).toMatchObject({ ok: true });
  return plansOf(workbook.bytes());
}

/** The plan of the only sheet of a workbook made by hand. */
function planOf(sheet: string, more: Partial<Oddity> = {}): SheetPlan {
  const [plan] = plansOf(zipOf(filesOf({ sheets: { 表: sheet }, ...more })));
  return plan ?? emptySheet("none");
}

describe("sheets that were built from plans are read as the same plans", () => {
  it("with every part that a plan may have", async () => {
    expect(await readBack([fullPlan, emptySheet("空")])).toEqual([fullPlan, emptySheet("空")]);
  });

  it("of the built-in report", async () => {
    const definition = streetDefinition();
    const plans = planWorkbook({ definition, cover: { unit: "广内街道", year: 2021 } });
    const filled = plans.map((plan) => ({
      ...plan,
      cells: plan.cells
        .filter(({ value, format }) => value !== null || format !== undefined)
        .sort((a, b) => a.row - b.row || a.column - b.column),
    }));
    expect(await readBack(plans)).toEqual(filled);
  });

  it("whatever the plans say", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlans, async (plans) => {
        expect(await readBack(plans)).toEqual(plans);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a sheet of another program is read as near as a plan can say it", () => {
  it("colours of the theme, tinted, and numbered ones become colours", () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    const fonts = `<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b val="1"/><i val="0"/><sz val="11"/><color theme="3"/><name val="宋体"/></font><font><color indexed="10"/></font></fonts>`;
    const fills = `<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"><fgColor rgb="FF00FF00"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="80ff0000"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill></fills>`;
    const xfs = `<cellXfs count="6"><xf/><xf fontId="1" fillId="2"/><xf fontId="2" fillId="3"/><xf fillId="1"/><xf fillId="4"/><xf fillId="5"/></cellXfs>`;
    const files = filesOf({
      sheets: {
        表: worksheet(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="2"/><c r="D1" s="3"/><c r="E1" s="4"/><c r="F1" s="5"/></row>',
        ),
      },
      styles: styles(fonts + fills + xfs),
      files: { "xl/theme/theme1.xml": theme },
    });
    const linked = {
      ...files,
      "xl/_rels/workbook.xml.rels": links([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "theme", "theme/theme1.xml"],
      ]),
    };
    expect(plansOf(zipOf(linked))[0]?.cells).toEqual([
      { row: 1, column: 1, value: 1 },
      {
        row: 1,
        column: 2,
        value: null,
        format: { font: { bold: true, color: "#44546A" }, fill: "#A2B9E2" },
      },
      { row: 1, column: 3, value: null, format: { font: { color: "#FF0000" }, fill: "#FF0000" } },
      { row: 1, column: 5, value: null, format: { fill: "#335693" } },
      { row: 1, column: 6, value: null, format: { fill: "#FFFFFF" } },
    ]);
  });

  it("the workbook's own default face and size are stated where they are not ours", () => {
    const fonts = '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>';
    const plan = planOf(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      styles: styles(`${fonts}<cellXfs count="1"><xf/></cellXfs>`),
    });
    expect(plan.cells[0]?.format).toEqual({ font: { name: "Arial", sizePoints: 10 } });
  });

  it("lines on two sides count as lines on all four, a single one as none", () => {
    const borders = `<borders count="3"><border/><border><right style="medium"/><bottom style="dotted"/></border><border><bottom style="double"/></border></borders>`;
    const plan = planOf(
      worksheet('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"><v>1</v></c></row>'),
      {
        styles: styles(
          `${borders}<cellXfs count="3"><xf/><xf borderId="1"/><xf borderId="2"/></cellXfs>`,
        ),
      },
    );
    expect(plan.cells).toEqual([
      { row: 1, column: 1, value: null, format: { border: "thin" } },
      { row: 1, column: 2, value: 1 },
    ]);
  });

  it("widths of runs of columns hold for each column, and not beyond the cells", () => {
    const before =
      '<sheetFormatPr defaultColWidth="9.625"/><cols><col min="1" max="2" width="12.625" customWidth="true"/><col min="3" max="3" width="5"/><col min="4" max="16384" width="20.625" customWidth="1"/></cols>';
    const plan = planOf(worksheet('<row r="1"><c r="E1"><v>1</v></c></row>', { before }));
    expect(plan.columnWidths).toEqual([12, 12, 9, 20, 20]);
  });

  it("heights that follow from the content are not stated", () => {
    const plan = planOf(
      worksheet('<row r="1" ht="30"/><row r="2" ht="24.5" customHeight="1"/><row r="3"/>'),
    );
    expect(plan.rowHeights).toEqual([{ row: 2, height: 24.5 }]);
  });

  it("rules for several areas and columns become one for each column, and rules of other kinds keep their hints", () => {
    const after = `<dataValidations><dataValidation type="list" showErrorMessage="1" sqref="A1:B2 D4"><formula1>"近,余"</formula1></dataValidation><dataValidation type="whole" prompt="只填整数" sqref="C1"><formula1>0</formula1></dataValidation><dataValidation type="list" sqref="E1"><formula1>$H$1:$H$9</formula1></dataValidation></dataValidations>`;
    expect(planOf(worksheet("", { after })).validations).toEqual([
      { firstRow: 1, lastRow: 2, column: 1, choices: ["近", "余"] },
      { firstRow: 1, lastRow: 2, column: 2, choices: ["近", "余"] },
      { firstRow: 4, lastRow: 4, column: 4, choices: ["近", "余"] },
      { firstRow: 1, lastRow: 1, column: 3, choices: [], hint: "只填整数" },
    ]);
  });

  it("the middle of the head is read without its codes", () => {
    const after =
      '<headerFooter><oddHeader>&amp;L左&amp;C&amp;"宋体,加粗"&amp;14&amp;KFF0000甲 &amp;&amp; 乙&amp;P&amp;R右</oddHeader></headerFooter>';
    expect(planOf(worksheet("", { after })).print.header).toBe("甲 & 乙");
  });

  it("print areas and head rows are read as other programs write them", () => {
    const tail = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$B$4,表!$C$2:$F$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$A:$A,表!$2:$3</definedName></definedNames>`;
    expect(planOf(worksheet(""), { workbookTail: tail }).print).toEqual({
      orientation: "portrait",
      titleRows: { first: 2, last: 3 },
      lastRow: 4,
      lastColumn: 6,
      header: "",
    });
  });

  it("the first table that begins in column A and has a header row is the sheet's", () => {
    const table = (name: string, ref: string, more = "") =>
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="${name}" ref="${ref}"${more}><tableColumns><tableColumn name="一"/><tableColumn name="二"/></tableColumns></table>`;
    const plan = planOf(worksheet(""), {
      files: {
        "xl/tables/table1.xml": table("T_1", "B1:C3"),
        "xl/tables/table2.xml": table("T_2", "A5:B9", ' headerRowCount="0"'),
        "xl/tables/table3.xml": table("T_3", "A11:B12"),
        "xl/worksheets/_rels/sheet1.xml.rels": links([
          ["rId1", "table", "../tables/table1.xml"],
          ["rId2", "table", "../tables/table2.xml"],
          ["rId3", "table", "../tables/table3.xml"],
        ]),
      },
    });
    expect(plan.table).toEqual({ name: "T_3", firstRow: 11, lastRow: 12, columns: ["一", "二"] });
  });

  it("a window that is split and not frozen keeps no rows in view", () => {
    const before =
      '<sheetViews><sheetView><pane ySplit="3" state="split"/></sheetView></sheetViews>';
    expect(planOf(worksheet("", { before })).frozenRows).toBe(0);
  });

  it("a chart that has a sheet of its own is left out, and the sheets behind it keep what is theirs", () => {
    const tail = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1:$B$4</definedName></definedNames>`;
    const files = filesOf({ sheets: { 图: "", 表: worksheet("") }, workbookTail: tail });
    const plans = plansOf(
      zipOf({
        ...files,
        "xl/_rels/workbook.xml.rels": links([
          ["rId1", "chartsheet", "chartsheets/sheet1.xml"],
          ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ]),
      }),
    );
    expect(plans).toMatchObject([{ name: "表", print: { lastRow: 4, lastColumn: 2 } }]);
  });

  it("an error value stays one, and so does a formula's result", () => {
    const plan = planOf(
      worksheet(
        '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      ),
    );
    expect(plan.cells.map(({ value }) => value)).toEqual([
      { error: "#N/A" },
      { formula: "1/0", value: { error: "#DIV/0!" } },
    ]);
  });

  it("charts, protection, merged cells and hidden rows are passed over", () => {
    const [plan, ...others] = plansOf(decoratedWorkbook());
    expect(others.map(({ name }) => name)).toEqual(["另 表"]);
    expect(plan).toMatchObject({
      name: "决策",
      frozenRows: 1,
      columnWidths: [12.125],
      rowHeights: [{ row: 1, height: 30.75 }],
      validations: [{ firstRow: 2, lastRow: 2, column: 3, choices: ["近", "余"] }],
      highlights: [],
      print: { orientation: "landscape", lastRow: 6, lastColumn: 4, header: "" },
      names: [{ name: "会议.次数", row: 2, column: 2 }],
    });
    expect(plan?.cells.find(({ row, column }) => row === 2 && column === 3)).toEqual({
      row: 2,
      column: 3,
      value: { formula: "B2*2", value: 24 },
      format: { numberFormat: "0.00", font: { name: "仿宋", sizePoints: 12 } },
    });
  });

  it("a sheet that is broken is a failure that names its part", () => {
    const workbook = openXlsx(zipOf(filesOf({ sheets: { 表: "<worksheet><sheetData>" } })));
    expect(workbook.ok && workbook.value.sheetPlans()).toMatchObject({
      ok: false,
      failure: { code: "xml-broken", part: "xl/worksheets/sheet1.xml" },
    });
  });
});
