import { beforeAll, describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { chmodSync, copyFileSync, unlinkSync } from "node:fs";
import { filledBook, SAMPLE_2021 } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { pack, patched, sheetPart, textOfPart, unpack } from "../support/package-parts";

const folder = temporaryFolder();

beforeAll(() => filledBook(folder, "good.xlsx"));

/** Every command that opens a workbook, on a file; each must be refused and leave the file as it is. */
async function refusalsOf(name: string): Promise<readonly string[]> {
  const before = folder.read(name);
  const names = folder.names();
  const file = folder.at(name);
  const sentences: string[] = [];
  for (const argv of [
    ["check", file],
    ["check", file, "--format", "json"],
    ["fill", file, "--values", SAMPLE_2021, "--in-place"],
    ["compile", file, "--in-place", "--text", folder.at("never.txt")],
    ["new", "--report", "fazhi-jiedao", "--unit", "某", "--year", "2022", "--prior", file].concat(
      "-o",
      folder.at("never.xlsx"),
    ),
  ]) {
    const { code, out, err } = await fazhi(argv);
    expect([argv[0], code, out]).toEqual([argv[0], 2, ""]);
    sentences.push(err);
  }
  expect(folder.read(name).equals(before)).toBe(true);
  expect(folder.names()).toEqual(names);
  return [...new Set(sentences)];
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The head of a compound file that lists a stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const file = Buffer.alloc(2048);
  file.set(OLE2);
  file.write(stream, 1024, "utf16le");
  return file;
}

const contentTypes = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;

const RELATIONSHIPS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="main.xml"/></Relationships>`;

function officeFile(mainType: string, main: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes(mainType)),
    "_rels/.rels": strToU8(RELATIONSHIPS),
    "main.xml": strToU8(main),
  });
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

describe("a file that is no workbook of ours is refused with exit code 2 and a sentence that says what to do", () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ["text", () => strToU8("编号,指标\n"), /不是 \.xlsx 文件.*另存为/],
    ["an empty file", () => new Uint8Array(0), /不是 \.xlsx 文件.*另存为/],
    ["an old .xls", () => compoundFile("Workbook"), /旧格式的 \.xls.*另存为/],
    ["a workbook with a password", () => compoundFile("EncryptedPackage"), /密码.*取消密码/],
    ["a cut file", () => folder.read("good.xlsx").subarray(0, 20_000), /不完整.*重新复制或下载/],
    [
      "a .docx",
      () => officeFile("wordprocessingml.document", "<document/>"),
      /看起来是 docx.*请选用/,
    ],
    [
      "another program's workbook",
      () => officeFile("spreadsheetml.sheet", `<workbook xmlns="${MAIN}"><sheets/></workbook>`),
      /不是本工具建立的.*fazhi new/,
    ],
    [
      "a zip of something else",
      () => zipSync({ "a.txt": strToU8("a") }),
      /不是 Excel 工作簿.*请选用/,
    ],
  ])("%s", async (_, make, sentence) => {
    folder.put("bad.xlsx", make());
    const sentences = await refusalsOf("bad.xlsx");
    expect(sentences).toEqual([expect.stringMatching(sentence)]);
    expect(sentences[0]).toContain(folder.at("bad.xlsx"));
  });

  it("a workbook with one wrong byte in a part's content", async () => {
    const bytes = Buffer.from(folder.read("good.xlsx"));
    const at = bytes.indexOf("xl/worksheets/sheet4.xml") + 400;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x55, at);
    folder.put("byte.xlsx", bytes);
    expect(await refusalsOf("byte.xlsx")).toEqual([expect.stringMatching(/sheet4\.xml.*备份/)]);
  });

  it("a workbook whose hidden definition was spoilt", async () => {
    const parts = unpack(folder.read("good.xlsx"));
    const part = sheetPart(parts, "_fazhi");
    const spoilt = patched(parts, part, (text) => text.replace(/\{/, "["));
    folder.put("garbled.xlsx", pack(spoilt));
    expect(await refusalsOf("garbled.xlsx")).toEqual([expect.stringMatching(/定义已损坏.*备份/)]);
  });

  it("a workbook from which a section's sheet was deleted with its figures, each of them named", async () => {
    const parts = unpack(folder.read("good.xlsx"));
    const sheet = "学法用法";
    const workbook = textOfPart(parts, "xl/workbook.xml")
      .replace(new RegExp(`<sheet name="${sheet}"[^>]*/>`), "")
      .replaceAll(new RegExp(`'${sheet}'!\\$D\\$\\d+`, "g"), "#REF!");
    const { [sheetPart(parts, sheet)]: gone, ...rest } = parts;
    expect(gone?.length).toBeGreaterThan(0);
    folder.put("deleted.xlsx", pack({ ...rest, "xl/workbook.xml": strToU8(workbook) }));
    const [sentence] = await refusalsOf("deleted.xlsx");
    expect(sentence).toMatch(/找不到这些指标.*执法人员每人每年培训学时.*请恢复被删的工作表/);
  });

  it("a path that leads nowhere, or to a folder", async () => {
    const missing = await fazhi(["check", folder.at("没有.xlsx")]);
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringMatching(/没有这个文件.*检查路径/),
    ]);
    const itself = await fazhi(["check", folder.path]);
    expect([itself.code, itself.err]).toEqual([2, expect.stringMatching(/是文件夹.*文件名/)]);
  });

  it("in English when asked", async () => {
    folder.put("bad.xlsx", "text");
    const { err } = await fazhi(["check", folder.at("bad.xlsx"), "--lang", "en"]);
    expect(err).toMatch(/not an \.xlsx file.*save it as \.xlsx/);
  });
});

describe("a target that must not be touched is refused with exit code 2", () => {
  async function refusalToFill(name: string): Promise<string> {
    const before = folder.read(name);
    const names = folder.names();
    const book = folder.at(name);
    const { code, out, err } = await fazhi(["fill", book, "--values", SAMPLE_2021, "--in-place"]);
    expect([code, out]).toEqual([2, ""]);
    expect((await fazhi(["compile", book, "--in-place"])).code).toBe(2);
    expect(folder.read(name).equals(before)).toBe(true);
    expect(folder.names()).toEqual(names);
    return err;
  }

  it("without its write bit, even for root", async () => {
    copyFileSync(folder.at("good.xlsx"), folder.at("readonly.xlsx"));
    chmodSync(folder.at("readonly.xlsx"), 0o444);
    expect(await refusalToFill("readonly.xlsx")).toMatch(/只读.*取消只读，或用 -o/);
  });

  it.each(["~$open.xlsx", ".~lock.open.xlsx#"])(
    "open elsewhere, as %s beside it tells",
    async (mark) => {
      copyFileSync(folder.at("good.xlsx"), folder.at("open.xlsx"));
      folder.put(mark, "");
      expect(await refusalToFill("open.xlsx")).toMatch(/正在 Excel 或 WPS 里打开.*关闭/);
      expect((await fazhi(["check", folder.at("open.xlsx")])).code).toBe(1);
      unlinkSync(folder.at(mark));
    },
  );

  it("but not because a file with a longer name is open", async () => {
    folder.put("~$2021.xlsx", "");
    copyFileSync(folder.at("good.xlsx"), folder.at("新建2021.xlsx"));
    const book = folder.at("新建2021.xlsx");
    expect((await fazhi(["fill", book, "--values", SAMPLE_2021, "--in-place"])).code).toBe(0);
  });

  it("that is no ordinary file: a rename would put one in the place of a device", async () => {
    folder.put("device", "");
    // Told through the seam: a slip of the program must not reach a device of the machine that tests it.
    const stat = () =>
      Promise.resolve({ mode: 0o666, isDirectory: () => false, isFile: () => false });
    const { code, err } = await fazhi(
      ["compile", folder.at("good.xlsx"), "--text", folder.at("device")],
      { stat, realpath: () => Promise.reject(Object.assign(new Error(), { code: "ENOENT" })) },
    );
    expect([code, err]).toEqual([2, expect.stringContaining("not a regular file")]);
    expect(folder.read("device")).toHaveLength(0);
  });
});
