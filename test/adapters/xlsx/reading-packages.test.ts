import { describe, expect, it } from "@jest/globals";
import { strToU8 } from "fflate";
import { filesOf, links, sharedStrings, worksheet, zipOf } from "./support/odd-package";
import { firstCells, opened, snapshotOf } from "./support/opened";

const ROWS = '<row r="2"><c r="B2"><v>5</v></c><c r="C2" t="s"><v>0</v></c></row>';
const STRINGS = sharedStrings("<t>文</t>");
const EXPECTED = [
  { row: 2, column: 2, value: 5 },
  { row: 2, column: 3, value: "文" },
];

const plain = filesOf({ sheets: { 表: worksheet(ROWS) }, sharedStrings: STRINGS });
const text = (name: string): string => String(plain[name]);
const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=\w)/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
const strict = (xml: string): string =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006",
      "http://purl.oclc.org/ooxml/officeDocument",
    );

describe("a workbook is read", () => {
  it.each<[string, Readonly<Record<string, string | Uint8Array | undefined>>]>([
    ["as most programs write it", {}],
    [
      "with prefixed elements throughout",
      Object.fromEntries(Object.keys(plain).map((name) => [name, prefixed(text(name))])),
    ],
    [
      "in the strict dialect",
      Object.fromEntries(Object.keys(plain).map((name) => [name, strict(text(name))])),
    ],
    [
      "with parts of any name, targets counted from the root",
      {
        "xl/worksheets/sheet1.xml": undefined,
        "data/甲 1.part.xml": text("xl/worksheets/sheet1.xml"),
        "xl/_rels/workbook.xml.rels": links([
          ["rId1", "worksheet", "/data/%E7%94%B2%201.part.xml"],
          ["rId2", "sharedStrings", "../xl/./sharedStrings.xml"],
        ]),
      },
    ],
    [
      "with byte order marks and single quotes",
      Object.fromEntries(
        Object.keys(plain).map((name) => [
          name,
          `\uFEFF<?xml version='1.0' encoding='utf-8'?>\r\n<!-- - -->${text(name).replaceAll('"', "'")}\n`,
        ]),
      ),
    ],
    [
      "with a sheet in UTF-16",
      {
        "xl/worksheets/sheet1.xml": new Uint8Array(
          Buffer.from(`\uFEFF${text("xl/worksheets/sheet1.xml")}`, "utf16le"),
        ),
      },
    ],
    [
      "with part names in another case",
      { "xl/sharedStrings.xml": undefined, "XL/SharedStrings.XML": text("xl/sharedStrings.xml") },
    ],
    [
      "with backslashes in part names",
      { "xl/sharedStrings.xml": undefined, "xl\\sharedStrings.xml": text("xl/sharedStrings.xml") },
    ],
    [
      "with cells of other namespaces beside its own",
      {
        "xl/worksheets/sheet1.xml": text("xl/worksheets/sheet1.xml").replace(
          "</sheetData>",
          '</sheetData><extLst><ext xmlns:y="urn:y" uri="1"><y:sheetData><y:row r="9"><y:c r="A9"><y:v>1</y:v></y:c></y:row></y:sheetData></ext></extLst>',
        ),
      },
    ],
  ])("%s", async (_, files) => {
    expect(
      await firstCells({ sheets: { 表: worksheet(ROWS) }, sharedStrings: STRINGS, files }),
    ).toEqual(EXPECTED);
  });

  it("with its sheets in the workbook's order, hidden ones marked, chart sheets without cells", async () => {
    const bytes = zipOf(
      filesOf({
        sheets: { 甲: worksheet(ROWS), 乙: worksheet("") },
        sharedStrings: STRINGS,
        files: {
          "xl/workbook.xml": text("xl/workbook.xml").replace(
            /<sheets>.*<\/sheets>/,
            '<sheets><sheet name="图" sheetId="9" r:id="rId9"/><sheet name="乙" sheetId="2" state="veryHidden" r:id="rId2"/><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets>',
          ),
        },
      }),
    );
    const { sheets } = await snapshotOf(opened(bytes));
    expect(sheets.map(({ name, hidden, cells }) => [name, hidden, cells.length])).toEqual([
      ["图", false, 0],
      ["乙", true, 0],
      ["A & B", false, 2],
    ]);
  });

  it("with its workbook-wide names, resolved where they mean one cell", async () => {
    const bytes = zipOf(
      filesOf({
        sheets: { 表1: worksheet(ROWS), "It's 1": worksheet("") },
        sharedStrings: STRINGS,
        workbookTail:
          "<definedNames><definedName name='会议.次数'>表1!$D$5</definedName><definedName name='带引号'>'It''s 1'!$XFD$1048576</definedName><definedName name='区域'>表1!$A$1:$B$2</definedName><definedName name='相对'>表1!A1</definedName><definedName name='常数'>0.06</definedName><definedName name='失效'>表1!#REF!</definedName><definedName name='无表'>没有!$A$1</definedName><definedName name='_xlnm.Print_Area' localSheetId='0'>表1!$A$1</definedName></definedNames>",
      }),
    );
    const { names } = await snapshotOf(opened(bytes));
    expect(names).toEqual([
      { name: "会议.次数", refersTo: "表1!$D$5", cell: { sheet: "表1", row: 5, column: 4 } },
      {
        name: "带引号",
        refersTo: "'It''s 1'!$XFD$1048576",
        cell: { sheet: "It's 1", row: 1048576, column: 16384 },
      },
      { name: "区域", refersTo: "表1!$A$1:$B$2" },
      { name: "相对", refersTo: "表1!A1" },
      { name: "常数", refersTo: "0.06" },
      { name: "失效", refersTo: "表1!#REF!" },
      { name: "无表", refersTo: "没有!$A$1" },
    ]);
  });

  it("when a comment follows the archive", async () => {
    const archive = zipOf(plain);
    const commented = new Uint8Array([...archive, ...strToU8("comment")]);
    new DataView(commented.buffer).setUint16(archive.length - 2, 7, true);
    expect((await snapshotOf(opened(commented))).sheets[0]?.cells).toEqual(EXPECTED);
  });
});
