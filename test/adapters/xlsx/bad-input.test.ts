import { describe, expect, it } from "@jest/globals";
import { strToU8 } from "fflate";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { LIMITS } from "../../../src/adapters/xlsx/zip/limits";
import { packEntry, writeZip } from "../../../src/adapters/xlsx/zip/write-zip";
import { filesOf, links, worksheet, zipOf } from "./support/odd-package";
import { opened } from "./support/opened";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const sheets = { 表: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') };
const files = filesOf({ sheets });
const good = zipOf(files);

const refusalOf = (bytes: Uint8Array): unknown => {
  const result = openXlsx(bytes);
  return result.ok ? "opened" : result.failure;
};

describe("files that are no zip", () => {
  it.each<[string, Uint8Array, object]>([
    ["an empty file", new Uint8Array(), { code: "not-a-zip" }],
    ["a web page", strToU8("<html><body>登录</body></html>"), { code: "not-a-zip" }],
    ["comma-separated text", strToU8("指标,本年\n会议,25\n"), { code: "not-a-zip" }],
    [
      "an old .xls",
      new Uint8Array([...OLE2, ...new Array<number>(1024).fill(0)]),
      { code: "old-xls" },
    ],
    [
      "a workbook with a password",
      new Uint8Array([
        ...OLE2,
        ...new Array<number>(512).fill(0),
        ...Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      { code: "encrypted" },
    ],
  ])("%s is refused for what it is", (_, bytes, failure) => {
    expect(refusalOf(bytes)).toEqual(failure);
  });
});

describe("damaged zips", () => {
  it("a file cut off anywhere is truncated, never opened", () => {
    for (const length of [30, 200, good.length / 2, good.length - 60, good.length - 1]) {
      expect(refusalOf(good.slice(0, Math.floor(length)))).toEqual({ code: "truncated" });
    }
  });

  it("a directory that points beyond the file is truncated", () => {
    const bytes = good.slice();
    new DataView(bytes.buffer).setUint32(good.length - 22 + 16, good.length + 5, true);
    expect(refusalOf(bytes)).toEqual({ code: "truncated" });
  });

  it("one changed byte in the middle of a part is found by its checksum", () => {
    const name = "xl/media/image1.png";
    const bytes = writeZip([
      ...Object.entries(files).map(([part, text]) => packEntry(part, strToU8(String(text)))),
      { ...packEntry(name, strToU8("1234567890")), method: 0, packed: strToU8("1234567891") },
    ]);
    expect(refusalOf(bytes)).toEqual({ code: "part-damaged", part: name });
  });

  it("no changed byte makes opening throw", () => {
    for (let at = 40; at < good.length - 22; at += 7) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      expect(() => openXlsx(bytes)).not.toThrow();
    }
  });

  it.each(["../evil.xml", "a/../../evil.xml", "C:/evil.xml", "..\\evil.xml"])(
    "a part called %s is refused",
    (name) => {
      expect(refusalOf(zipOf({ ...files, [name]: "<a/>" }))).toEqual({
        code: "part-damaged",
        part: name,
      });
    },
  );

  it("two parts of one name are refused", () => {
    const bytes = zipOf({ ...files, "XL/workbook.xml": "<workbook/>" });
    expect(refusalOf(bytes)).toMatchObject({ code: "part-damaged" });
  });

  it("an encrypted entry is refused", () => {
    const bytes = good.slice();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(good.length - 22 + 16, true);
    view.setUint16(directory + 8, 1, true);
    expect(refusalOf(bytes)).toEqual({ code: "encrypted" });
  });

  it("more parts than a workbook ever has are refused", () => {
    const entry = packEntry("a", new Uint8Array());
    const many = Array.from({ length: LIMITS.parts + 1 }, (_, index) => ({
      ...entry,
      nameBytes: strToU8(`part${index}`),
    }));
    expect(refusalOf(writeZip(many))).toEqual({ code: "too-many-parts", limit: LIMITS.parts });
  });
});

describe("zips made to fill the memory", () => {
  const ratio = { limitRatio: LIMITS.ratio };
  const zeros = packEntry("xl/bomb.xml", new Uint8Array(40_000_000));

  it("a part that unpacks to more than a hundred times its size is refused", () => {
    expect(refusalOf(writeZip([zeros]))).toEqual({
      code: "part-too-dense",
      part: "xl/bomb.xml",
      ...ratio,
    });
  });

  it("so is one that states a harmless size", () => {
    const lying = { ...zeros, size: 1000 };
    expect(refusalOf(writeZip([lying]))).toEqual({
      code: "part-too-dense",
      part: "xl/bomb.xml",
      ...ratio,
    });
  });

  it("a part that states more than the limit is refused before it is unpacked", () => {
    const large = { ...packEntry("xl/large.xml", strToU8("a")), size: LIMITS.partBytes + 1 };
    expect(refusalOf(writeZip([large]))).toEqual({
      code: "part-too-large",
      part: "xl/large.xml",
      limitMegabytes: LIMITS.partMegabytes,
    });
  });

  it("many parts that are dense only together are refused", () => {
    const part = packEntry("", new Uint8Array(9_000_000));
    const many = Array.from({ length: 50 }, (_, index) => ({
      ...part,
      nameBytes: strToU8(`p${index}`),
    }));
    expect(refusalOf(writeZip(many))).toMatchObject({ code: "part-too-dense" });
  });

  it("a bomb leaves the memory as it was", () => {
    const bytes = writeZip([{ ...zeros, size: 1000 }]);
    const before = process.memoryUsage().arrayBuffers;
    refusalOf(bytes);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });
});

describe("zips of other programs", () => {
  const office = (part: string, type: string): Uint8Array =>
    zipOf({
      "[Content_Types].xml": `<Types><Override PartName="/${part}" ContentType="application/vnd.${type}"/></Types>`,
      "_rels/.rels": links([["rId1", "officeDocument", part]]),
      [part]: "<document/>",
    });

  it.each<[string, Uint8Array, object]>([
    ["any zip", zipOf({ "a.txt": "a" }), {}],
    ["an empty zip", writeZip([]), {}],
    [
      "a text document",
      office(
        "word/document.xml",
        "openxmlformats-officedocument.wordprocessingml.document.main+xml",
      ),
      { found: "docx" },
    ],
    [
      "slides",
      office(
        "ppt/presentation.xml",
        "openxmlformats-officedocument.presentationml.presentation.main+xml",
      ),
      { found: "pptx" },
    ],
    [
      "a binary workbook",
      office("xl/workbook.bin", "ms-excel.sheet.binary.macroEnabled.main"),
      { found: "xlsb" },
    ],
    [
      "an OpenDocument spreadsheet",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      { found: "ods" },
    ],
    [
      "a workbook without its main part",
      zipOf({ "_rels/.rels": String(files["_rels/.rels"]) }),
      {},
    ],
  ])("%s is no workbook", (_, bytes, found) => {
    expect(refusalOf(bytes)).toEqual({ code: "not-a-workbook", ...found });
  });
});

describe("broken XML", () => {
  const readFailure = async (part: string, text: string): Promise<unknown> => {
    const result = openXlsx(zipOf({ ...files, [part]: text }));
    if (!result.ok) return result.failure;
    const read = await result.value.read();
    return read.ok ? "read" : read.failure;
  };
  const sheet = "xl/worksheets/sheet1.xml";

  it.each([
    ["cut off", '<worksheet><sheetData><row r="1"><c'],
    ["with crossed tags", "<worksheet><sheetData></worksheet></sheetData>"],
    ["with text around it", "<worksheet/>text"],
    ["with two roots", "<worksheet/><worksheet/>"],
    ["with an attribute that has no value", "<worksheet a><sheetData/></worksheet>"],
    ["empty", ""],
  ])("a sheet %s is refused with its place", async (_, text) => {
    expect(await readFailure(sheet, text)).toMatchObject({ code: "xml-broken", part: sheet });
  });

  it("bytes that are not of their encoding are refused", async () => {
    const bytes = zipOf({ ...files, [sheet]: new Uint8Array([0x3c, 0x61, 0xff, 0x3e]) });
    expect(await opened(bytes).read()).toMatchObject({
      ok: false,
      failure: { code: "xml-broken" },
    });
  });

  it.each([sheet, "xl/workbook.xml", "_rels/.rels"])(
    "a document type in %s is refused, whatever it defines",
    async (part) => {
      const text = `<!DOCTYPE a [<!ENTITY b "bbbb">]>${String(files[part])}`;
      expect(await readFailure(part, text)).toEqual({ code: "xml-doctype", part });
    },
  );

  it("a sheet part that is missing, or a shared string that is, is a damaged part", async () => {
    const noPart = filesOf({ sheets, files: { [sheet]: undefined } });
    expect(await opened(zipOf(noPart)).read()).toEqual({
      ok: false,
      failure: { code: "part-damaged", part: sheet },
    });
    const noString = filesOf({ sheets: { 表: worksheet('<row><c t="s"><v>7</v></c></row>') } });
    expect(await opened(zipOf(noString)).read()).toEqual({
      ok: false,
      failure: { code: "part-damaged", part: sheet },
    });
  });
});
