import { filesOf, links, sharedStrings, styles, zipOf } from "./odd-package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The sheet that staff decorated, with what a program that rebuilds sheets would lose. */
export const DECORATED_SHEET =
  `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n` +
  `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  `<sheetPr codeName="Sheet1"><tabColor theme="4"/></sheetPr><dimension ref="A1:D6"/>` +
  `<sheetViews><sheetView workbookViewId='0' zoomScale="85"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="12.75" customWidth="1"/><col min="5" max="6" width="9" style="2"/></cols>\n` +
  `<sheetData>\n  <row r="1" spans="1:4" ht="30.75" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>\n` +
  `  <row r="2" spans="1:4"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>12345678901234567</v></c><c r="C2" s="2"><f>B2*2</f><v>24</v></c><c r='D2' s='1' x14ac:note="1"><v>0.1</v></c></row>\n` +
  `  <row r="4" spans="1:4" s="1" customFormat="1" hidden="1"/>\n` +
  `  <row r="6" outlineLevel="1"><c r="B6" t="e"><v>#N/A</v></c></row>\n</sheetData>` +
  `<sheetProtection algorithmName="SHA-512" hashValue="abc" saltValue="def" spinCount="100000" sheet="1" formatColumns="0"/>` +
  `<protectedRanges><protectedRange name="p" sqref="A1"/></protectedRanges><mergeCells count="1"><mergeCell ref="A5:D5"/></mergeCells>` +
  `<conditionalFormatting sqref="B2:B6"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"/></extLst></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>"近,余"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A1" location="'另 表'!A1" tooltip="提示"/></hyperlinks><pageSetup paperSize="8" orientation="landscape" r:id="rId9"/>` +
  `<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
  `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1"/></ext></extLst></worksheet>`;

const OTHER_SHEET = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;

/** A workbook with a chart, comments, an image, custom XML, names and an order of calculation. */
export function decoratedWorkbook(): Uint8Array {
  const files = filesOf({
    sheets: { 决策: DECORATED_SHEET, "另 表": OTHER_SHEET },
    sharedStrings: sharedStrings(
      "<r><rPr><b/></rPr><t>富</t></r><r><t>文本</t></r>",
      "<t>本年</t>",
    ),
    styles: styles(
      '<fonts count="1"><font><sz val="12"/><name val="仿宋"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyProtection="1"><alignment horizontal="right"/><protection locked="0"/></xf><xf numFmtId="2" fontId="0" fillId="1" borderId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><extLst><ext uri="{1}"/></extLst>',
    ),
    workbookTail: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">决策!$A$1:$D$6</definedName><definedName name="常数" hidden="1">0.06</definedName><definedName name="会议.次数">决策!$B$2</definedName></definedNames><calcPr calcId="191029"/>`,
    files: {
      "xl/worksheets/_rels/sheet1.xml.rels": links([
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId3", "comments", "../comments1.xml"],
      ]),
      "xl/drawings/drawing1.xml": "<wsDr><chart/></wsDr>",
      "xl/drawings/vmlDrawing1.vml": "<xml><shape>&nbsp;<br></shape></xml>",
      "xl/comments1.xml": '<comments><comment ref="B2"/></comments>',
      "xl/charts/chart1.xml": "<chartSpace>\r\n</chartSpace>",
      "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]),
      "customXml/item1.xml": "<data>自定义</data>",
      "docProps/custom.xml": "<Properties/>",
      "xl/calcChain.xml": '<calcChain><c r="C2" i="1"/></calcChain>',
    },
  });
  const withChain = String(files["xl/_rels/workbook.xml.rels"]).replace(
    "</Relationships>",
    `<Relationship Id="rIdC" Type="${LINKS}/calcChain" Target="calcChain.xml"/></Relationships>`,
  );
  const types = String(files["[Content_Types].xml"]).replace(
    "</Types>",
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  );
  return zipOf({ ...files, "xl/_rels/workbook.xml.rels": withChain, "[Content_Types].xml": types });
}
