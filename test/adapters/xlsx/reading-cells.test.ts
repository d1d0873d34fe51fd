import { describe, expect, it } from "@jest/globals";
import { cellsOfRows } from "./support/opened";
import { sharedStrings, styles } from "./support/odd-package";

const at = (row: number, column: number, value: unknown): unknown => ({ row, column, value });

describe("values", () => {
  it.each([
    ['<c r="A1"><v>5</v></c>', 5],
    ['<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ["<c t='b' r='A1'><v>1</v></c>", true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ['<c r="A1" t="str"><v>a&amp;b</v></c>', "a&b"],
    ['<c r="A1" t="inlineStr"><is><t>一</t></is></c>', "一"],
    [
      '<c r="A1" t="inlineStr"><is><r><t>一</t></r><r><rPr><b/></rPr><t>二</t></r></is></c>',
      "一二",
    ],
    ['<c r="A1" t="str"><v>_x0041__x005F_x000D_&#x4E00;</v></c>', "A_x000D_一"],
    ['<c r="A1" t="str"><v><![CDATA[<a>&amp;]]>&lt;</v></c>', "<a>&amp;<"],
    ['<c r="A1" t="d"><v>2021-12-31</v></c>', 44561],
    ['<c r="A1" t="d"><v>2021-12-31T12:00:00</v></c>', 44561.5],
    ['<c r="A1"><v>12abc</v></c>', "12abc"],
    ['<c r="A1"><v>1e999</v></c>', "1e999"],
    ['<c r="A1"><v a=">">3<!-- 9 --></v></c>', 3],
  ])("%s", async (cell, value) => {
    expect(await cellsOfRows(`<row r="1">${cell}</row>`)).toEqual([at(1, 1, value)]);
  });

  it.each([
    '<c r="A1" s="1"/>',
    '<c r="A1"><v/></c>',
    '<c r="A1" t="str"><v></v></c>',
    '<c r="A1"><f/></c>',
  ])("%s holds nothing", async (cell) => {
    expect(await cellsOfRows(`<row r="1">${cell}</row>`)).toEqual([]);
  });
});

describe("shared strings", () => {
  it("runs are joined and what tells the pronunciation is left out", async () => {
    const cells = await cellsOfRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      {
        sharedStrings: sharedStrings(
          "<t>普通</t>",
          "<r><t>主任</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 会</t></r>",
          '<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>',
        ),
      },
    );
    expect(cells.map(({ value }) => value)).toEqual(["普通", "主任 会", "東京"]);
  });
});

describe("places", () => {
  it("rows and cells that do not say where they stand follow the one before", async () => {
    const cells = await cellsOfRows(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(cells).toEqual([at(1, 1, 1), at(1, 4, 2), at(1, 5, 3), at(5, 1, 4), at(6, 1, 5)]);
  });

  it("cells out of order are put in order", async () => {
    const cells = await cellsOfRows(
      '<row r="2"><c r="B2"><v>3</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="C1"><v>1</v></c></row>',
    );
    expect(cells.map(({ value }) => value)).toEqual([1, 2, 3]);
  });
});

describe("formulas", () => {
  it.each([
    ["0", '<c r="A1"><f>B1</f><v>0</v></c>', 0],
    ["an empty text", '<c r="A1" t="str"><f>B1</f><v></v></c>', ""],
    ["false", '<c r="A1" t="b"><f>B1</f><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><f>B1</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["nothing yet", '<c r="A1"><f>B1</f></c>', null],
  ])("a stored result of %s is kept", async (_, cell, value) => {
    const cells = await cellsOfRows(`<row r="1">${cell}</row>`);
    expect(cells).toEqual([{ row: 1, column: 1, value, formula: "B1" }]);
  });

  it("cells of a shared formula have it spelt out in their own place", async () => {
    const cells = await cellsOfRows(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1+$A1+A$1&amp;"A1"</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="2"><c r="C2"><f si="0" t="shared"></f><v>3</v></c></row>',
    );
    expect(cells.map(({ formula }) => formula)).toEqual([
      'A1+$A1+A$1&"A1"',
      'B1+$A1+B$1&"A1"',
      'A2+$A2+A$1&"A1"',
    ]);
  });

  it("a shared formula may be spelt out after cells that use it", async () => {
    const cells = await cellsOfRows(
      '<row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="3" ref="A1:A2">B2*2</f><v>2</v></c></row>',
    );
    expect(cells.map(({ formula }) => formula)).toEqual(["B1*2", "B2*2"]);
  });
});

describe("number formats", () => {
  it("are told by code, built in or defined by the file; General is absent", async () => {
    const cells = await cellsOfRows(
      `<row r="1">${[0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join("")}</row>`,
      {
        styles: styles(
          '<numFmts count="2"><numFmt numFmtId="176" formatCode="0.0%;-0.0%"/><numFmt numFmtId="177" formatCode="General"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs>',
        ),
      },
    );
    expect(cells.map(({ format }) => format)).toEqual([
      undefined,
      "0%",
      "0.00%",
      "0.0%;-0.0%",
      undefined,
    ]);
  });
});
