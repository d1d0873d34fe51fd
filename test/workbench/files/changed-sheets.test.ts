import { beforeAll, describe, expect, it } from "@jest/globals";
import { createXlsx, openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { deleteSheet, moveSheet, renameSheet } from "../../../src/workbench/host/book/edit-sheets";
import { changesOfBook } from "../../../src/workbench/files/changes-of-book";
import { saveBook } from "../../../src/workbench/files/save-book";
import { BLANK_CELL } from "../../../src/workbench/host/book/cell";
import { cellAt, newSheet, putCell } from "../../../src/workbench/host/book/sheet";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { excelBook } from "../../adapters/office/support/excel-book";
import { emptySheet } from "../../contract/sheets";
import { snapshotOf } from "../../support/books";
import { decorated, FOREIGN_PARTS } from "../../support/decorate";
import {
  pack,
  type Parts,
  patched,
  sheetPart,
  textOfPart,
  unpack,
} from "../../support/package-parts";
import { checkedFile, openedBook, sampleFile, savedFile, sheetOf, valueOf } from "./support/files";

let sample: Uint8Array = new Uint8Array();

beforeAll(async () => {
  sample = await sampleFile();
});

/** The workbook as staff made it their own, open in the host. */
async function opened(file: Uint8Array): Promise<ExcelHost> {
  const { host } = excelBook();
  await host.openBook(await openedBook(file));
  return host;
}

/** The parts that no command of ours has any business with. */
function foreign(parts: Parts) {
  return Object.keys(FOREIGN_PARTS)
    .filter((name) => !name.includes("worksheets"))
    .map((name) => [name, Buffer.from(parts[name] ?? [])]);
}

describe("what staff put into a file and the host does not know", () => {
  it("stays where cells were typed over and a sheet was added", async () => {
    const file = pack(decorated(unpack(sample)));
    const host = await opened(file);
    await host.type("封面", "B8", "王五");
    host.book.sheets.push(newSheet("{99}", "附表"));
    const parts = unpack(await savedFile(host.book, file));
    expect(foreign(parts)).toEqual(foreign(unpack(file)));
    const sheet = sheetPart(parts, "依法决策");
    expect(textOfPart(parts, sheet)).toBe(textOfPart(unpack(file), sheet));
    expect((await snapshotOf(pack(parts))).sheets.map(({ name }) => name).slice(-2)).toEqual([
      "草稿",
      "附表",
    ]);
  });

  it("stays on the very sheet that was typed on, round the cells", async () => {
    const file = pack(decorated(unpack(sample)));
    const host = await opened(file);
    await host.type("依法决策", "D8", 5);
    const parts = unpack(await savedFile(host.book, file));
    const text = textOfPart(parts, sheetPart(parts, "依法决策"));
    for (const kept of ['<cfRule type="dataBar"', '<drawing r:id="rId8"/>', "<x14:dataBar"]) {
      expect(text).toContain(kept);
    }
  });
});

describe("a book that is more than its file with other cells", () => {
  it("has lost a sheet in the file too, and can be checked", async () => {
    const host = await opened(sample);
    await host.act((scene) => {
      deleteSheet(scene, sheetOf(host.book, "检查结果"));
    });
    const saved = await savedFile(host.book, sample);
    const before = await snapshotOf(sample);
    expect((await snapshotOf(saved)).sheets).toEqual(
      before.sheets.filter(({ name }) => name !== "检查结果"),
    );
    expect((await checkedFile(saved)).checks).toEqual((await checkedFile(sample)).checks);
  });

  it("has lost its last sheet in the file too", async () => {
    const book = await openedBook(sample);
    const last = book.sheets.pop();
    const { sheets } = await snapshotOf(await savedFile(book, sample));
    expect(sheets.map(({ name }) => name)).not.toContain(last?.name);
    expect(sheets.length).toBe(book.sheets.length);
  });

  it("has no print area any more in the file either", async () => {
    const book = await openedBook(sample);
    sheetOf(book, "汇总").page.printArea = undefined;
    const again = await openedBook(await savedFile(book, sample));
    expect(sheetOf(again, "汇总").page.printArea).toBeUndefined();
  });

  it("has a sheet's new name in the file, in formulas and names too", async () => {
    const host = await opened(sample);
    await host.act((scene) => {
      renameSheet(scene, sheetOf(host.book, "政务公开与服务"), "公开服务");
    });
    const { sheets, names } = await snapshotOf(await savedFile(host.book, sample));
    expect(sheets.map(({ name }) => name)).toContain("公开服务");
    expect(names.find(({ name }) => name === "公开.受理")?.cell?.sheet).toBe("公开服务");
    const told = JSON.stringify([sheets, names]);
    expect(told).not.toContain("政务公开与服务'!");
    const { checks } = await checkedFile(await savedFile(host.book, sample));
    expect(checks.filter(({ kind }) => kind === "structure")).toEqual([]);
  });

  it("has its sheets in their new order in the file", async () => {
    const host = await opened(sample);
    await host.act((scene) => {
      moveSheet(scene, sheetOf(host.book, "汇总"), 1);
    });
    const { sheets } = await snapshotOf(await savedFile(host.book, sample));
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(["封面", "汇总"]);
  });

  it("has a list that was moved where it was moved to", async () => {
    const book = await openedBook(sample);
    const { validations } = sheetOf(book, "依法决策");
    const lists = [...validations].filter(([, { rule }]) => rule.list);
    const [[first, list] = [0, undefined], , [third] = [0]] = lists;
    validations.delete(first);
    validations.delete(third);
    if (list !== undefined) validations.set(first + 1, list);
    const again = await openedBook(await savedFile(book, sample));
    expect([...sheetOf(again, "依法决策").validations.keys()].sort()).toEqual(
      [...validations.keys()].sort(),
    );
  });

  it("has lost a name in the file too", async () => {
    const book = await openedBook(sample);
    book.names = book.names.filter(({ name }) => name !== "公开.受理");
    const { names } = await snapshotOf(await savedFile(book, sample));
    expect(names.map(({ name }) => name)).toEqual(book.names.map(({ name }) => name));
  });
});

describe("saved over its file", () => {
  it("heights, looks, number formats, names and the last row printed follow", async () => {
    const { host, workbook } = excelBook();
    await host.openBook(await openedBook(sample));
    const changes = {
      addSheets: [emptySheet("新")],
      cells: [
        { sheet: "封面", row: 5, column: 2, numberFormat: "0000" },
        { sheet: "封面", row: 4, column: 2, format: { fill: "#FFFFFF", font: { bold: true } } },
        { sheet: "封面", row: 6, column: 2, value: null },
        { sheet: "新", row: 1, column: 1, value: { error: "#N/A" } },
      ],
      rows: [
        { sheet: "封面", row: 1, height: 50 },
        { sheet: "封面", row: 4 },
      ],
      names: [
        { name: "新.名", cell: { sheet: "新", row: 2, column: 2 } },
        { name: "新.二", cell: { sheet: "封面", row: 20, column: 2 } },
        { name: "封面.联系电话", cell: { sheet: "封面", row: 21, column: 2 } },
      ],
      printThrough: [{ sheet: "汇总", row: 30 }],
    };
    valueOf(await workbook.write(changes));
    const saved = await savedFile(host.book, sample);
    const direct = valueOf(openXlsx(sample));
    valueOf(await direct.write(changes));
    expect(await snapshotOf(saved)).toEqual(await snapshotOf(direct.bytes()));
    const plans = (bytes: Uint8Array) => valueOf(valueOf(openXlsx(bytes)).sheetPlans());
    const [ours, theirs] = [plans(saved), plans(direct.bytes())];
    for (const name of ["封面", "汇总"]) {
      expect(ours.find((plan) => plan.name === name)).toEqual(
        theirs.find((plan) => plan.name === name),
      );
    }
  });

  it("another formula of the same result is written, a cleared look becomes the file's own, an error stays untouched", async () => {
    const workbook = createXlsx();
    const cells = [
      { row: 1, column: 1, value: { formula: "1+1", value: 2 } },
      { row: 1, column: 2, value: "一", format: { fill: "#FF0000", font: { name: "仿宋" } } },
      { row: 2, column: 1, value: { error: "#N/A" } },
    ];
    valueOf(await workbook.write({ addSheets: [{ ...emptySheet("表"), cells }] }));
    const file = workbook.bytes();
    const book = await openedBook(file);
    expect(changesOfBook(await openedBook(file), book)?.cells).toEqual([]);
    const sheet = sheetOf(book, "表");
    putCell(sheet, 0, 0, { ...cellAt(sheet, 0, 0), formula: "=3-1" });
    putCell(sheet, 0, 1, { ...BLANK_CELL, value: "一" });
    const [plan] = valueOf(valueOf(openXlsx(await savedFile(book, file))).sheetPlans());
    expect(plan?.cells).toEqual([
      { row: 1, column: 1, value: { formula: "3-1", value: 2 } },
      { row: 1, column: 2, value: "一" },
      { row: 2, column: 1, value: { error: "#N/A" } },
    ]);
  });

  it("a name of a constant stays and is no loss, and goes with everything else of the file where that is built anew", async () => {
    const parts = unpack(sample);
    const constant =
      '<definedName name="_xlnm.Database">封面!$A$1:$B$2</definedName><definedName name="常数">0.06</definedName></definedNames>';
    const file = pack(
      patched(parts, "xl/workbook.xml", (text) => text.replace("</definedNames>", constant)),
    );
    const book = await openedBook(file);
    expect(book.names.find(({ name }) => name === "常数")?.formula).toBe("=0.06");
    expect(book.names.map(({ name }) => name)).not.toContain("_xlnm.Database");
    expect(valueOf(await saveBook(book, file))).toMatchObject({ losses: [], isBuiltAnew: false });
    book.sheets.reverse();
    expect(valueOf(await saveBook(book, file))).toMatchObject({
      losses: ["names"],
      isBuiltAnew: true,
    });
  });

  it("a file that cannot be read is a failure", async () => {
    const book = await openedBook(sample);
    expect(await saveBook(book, new Uint8Array([1, 2, 3]))).toMatchObject({ ok: false });
  });
});
