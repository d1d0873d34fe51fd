import { describe, expect, it } from "@jest/globals";
import { createXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { emptySheet, fullPlan } from "../../contract/sheets";
import { partsOf } from "./support/opened";

/** The schema's order of a worksheet's children: ECMA-376 part 1, 18.3.1.99. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData conditionalFormatting dataValidations pageMargins pageSetup headerFooter tableParts";

async function built(...plans: readonly SheetPlan[]): Promise<ReadonlyMap<string, string>> {
  const workbook = createXlsx();
  expect(await workbook.write({ addSheets: plans })).toMatchObject({ ok: true });
  return partsOf(workbook.bytes());
}

async function sheetXml(plan: Partial<SheetPlan>): Promise<string> {
  const parts = await built({ ...emptySheet("表"), ...plan });
  return parts.get("xl/worksheets/sheet1.xml") ?? "";
}

describe("a new sheet", () => {
  it("has its elements in the schema's order", async () => {
    const xml = (await built(fullPlan)).get("xl/worksheets/sheet1.xml") ?? "";
    const places = ORDER.split(" ").map((name) => xml.indexOf(`<${name}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("prints on A4, one page across, with its name and ampersands in the head and page numbers at the foot", async () => {
    expect(
      await sheetXml({
        print: { orientation: "landscape", lastRow: 9, lastColumn: 3, header: "甲 & 乙" },
      }),
    ).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>&amp;C甲 &amp;&amp; 乙</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    );
  });

  it("freezes its head rows and sets widths and heights", async () => {
    const xml = await sheetXml({
      frozenRows: 4,
      columnWidths: [10],
      rowHeights: [{ row: 3, height: 45 }],
    });
    expect(xml).toContain(
      '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xml).toContain('<col min="1" max="1" width="10.625" customWidth="1"/>');
    expect(xml).toContain('<row r="3" ht="45" customHeight="1"/>');
  });

  it("offers lists that let other text through, and hints", async () => {
    const xml = await sheetXml({
      validations: [
        { firstRow: 5, lastRow: 9, column: 5, choices: ["近", '"余"'] },
        { firstRow: 5, lastRow: 5, column: 4, choices: [], hintTitle: "本年", hint: "一\n二" },
      ],
    });
    expect(xml).toContain(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" sqref="E5:E9"><formula1>&quot;近,&quot;&quot;余&quot;&quot;&quot;</formula1></dataValidation>' +
        '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="本年" prompt="一_x000a_二" sqref="D5"/></dataValidations>',
    );
    expect(xml).not.toContain("showErrorMessage");
  });

  it("colours texts that begin with a mark", async () => {
    const parts = await built({
      ...emptySheet("表"),
      highlights: [
        { firstRow: 5, lastRow: 9, column: 10, beginsWith: "✗", color: "#c00000" },
        { firstRow: 5, lastRow: 9, column: 10, beginsWith: "○", color: "#7F7F7F" },
      ],
    });
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<cfRule type="beginsWith" dxfId="1" priority="2" operator="beginsWith" text="○"><formula>LEFT(J5,LEN(&quot;○&quot;))=&quot;○&quot;</formula></cfRule>',
    );
    expect(parts.get("xl/styles.xml")).toContain(
      '<dxfs count="2"><dxf><font><color rgb="FFC00000"/></font></dxf><dxf><font><color rgb="FF7F7F7F"/></font></dxf></dxfs>',
    );
  });

  it("has a table without filter buttons, its columns named as the head cells", async () => {
    const parts = await built({
      ...fullPlan,
      table: { name: "T_1", firstRow: 4, lastRow: 9, columns: ["编号", "本\n年"] },
    });
    expect(parts.get("xl/tables/table1.xml")).toMatch(
      /<table [^>]*id="1" name="T_1" displayName="T_1" ref="A4:B9" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="编号"\/><tableColumn id="2" name="本_x000a_年"\/><\/tableColumns><tableStyleInfo/,
    );
    expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="../tables/table1.xml"',
    );
  });

  it("shares one style between cells that look alike", async () => {
    const format = {
      numberFormat: "0.0%",
      border: "thin",
      wrap: true,
      vertical: "center",
    } as const;
    const cells = [1, 2, 3].map((row) => ({ row, column: 1, value: row, format: { ...format } }));
    const parts = await built({ ...emptySheet("表"), cells });
    expect(parts.get("xl/worksheets/sheet1.xml")?.match(/ s="1"/g)).toHaveLength(3);
    expect(parts.get("xl/styles.xml")).toContain('<cellXfs count="2">');
  });
});

describe("a new workbook", () => {
  it("opens with its first visible sheet", async () => {
    const parts = await built(
      { ...emptySheet("隐"), visibility: "veryHidden" },
      emptySheet("封面"),
    );
    expect(parts.get("xl/workbook.xml")).toContain('<workbookView activeTab="1"/>');
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain('<sheetView tabSelected="1"');
  });

  it("names print areas and head rows for each sheet, and cells for all", async () => {
    const workbook = createXlsx();
    await workbook.write({
      addSheets: [emptySheet("It's"), fullPlan],
      printThrough: [{ sheet: "依法决策", row: 30 }],
    });
    expect(partsOf(workbook.bytes()).get("xl/workbook.xml")).toContain(
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'It''s'!$A$1:$A$1</definedName>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'依法决策'!$A$1:$B$30</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'依法决策'!$1:$1</definedName>` +
        `<definedName name="甲.一">'依法决策'!$B$2</definedName></definedNames>`,
    );
  });

  it("lists every part's content type, and every relationship leads to a part", async () => {
    const parts = await built(fullPlan, emptySheet("空"));
    const types = parts.get("[Content_Types].xml") ?? "";
    const own = [...parts.keys()].filter(
      (name) => !name.endsWith(".rels") && name !== "[Content_Types].xml",
    );
    expect(own.filter((name) => !types.includes(`PartName="/${name}"`))).toEqual([]);
    const targets = [
      ...(parts.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/Target="([^"]+)"/g),
    ];
    expect(targets.map(([, target = ""]) => parts.has(`xl/${target}`))).toEqual([true, true, true]);
  });
});
