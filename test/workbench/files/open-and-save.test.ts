import { beforeAll, describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { saveLosses } from "../../../src/workbench/files/save-losses";
import { cellAt } from "../../../src/workbench/host/book/sheet";
import { useCasesOf } from "../../adapters/office/support/use-cases";
import { excelBook } from "../../adapters/office/support/excel-book";
import { snapshotOf } from "../../support/books";
import { pack, patched, sheetPart, unpack } from "../../support/package-parts";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import { checkedFile, openedBook, sampleFile, savedFile, sheetOf, valueOf } from "./support/files";

let sample: Uint8Array = new Uint8Array();

beforeAll(async () => {
  sample = await sampleFile();
});

/** The plans of a file's sheets; in which order lists and hints stand does not matter. */
function plansOf(bytes: Uint8Array) {
  return valueOf(valueOf(openXlsx(bytes)).sheetPlans()).map((plan) => ({
    ...plan,
    validations: new Set(plan.validations),
  }));
}

describe("the sample workbook, opened as a book", () => {
  it("shows its first sheet, and keeps the hidden one very hidden", async () => {
    const book = await openedBook(sample);
    expect(book.selection.sheetId).toBe(sheetOf(book, "封面").id);
    expect(book.sheets.filter(({ visibility }) => visibility !== "Visible")).toMatchObject([
      { name: "_fazhi", visibility: "VeryHidden" },
    ]);
  });

  it("writes where its names lead as Excel does, without needless quotes", async () => {
    const { names } = await openedBook(sample);
    expect(names.find(({ name }) => name === "公开.受理")?.formula).toBe("=政务公开与服务!$D$11");
  });

  it("has the sheet of a section as the add-in would lay it out in Excel", async () => {
    const { host, workbook } = excelBook();
    const { lay, fill } = useCasesOf(streetDefinition(), sampleValues("sample-2021"));
    for (const job of [lay, fill]) valueOf(await job(workbook));
    const [ofFile, ofHost] = [await openedBook(sample), host.book].map((book) => {
      const { id, cells, conditionalFormats, ...sheet } = sheetOf(book, "依法决策");
      const table = book.tables.find(({ sheetId }) => sheetId === id);
      return {
        ...sheet,
        contents: [...cells]
          .map(([key, { value, formula, numberFormat }]) => [key, value, formula, numberFormat])
          .sort(),
        colours: conditionalFormats.map(({ box, rule, font }) => ({ box, rule, font })).reverse(),
        table: { ...table, id: "", sheetId: "" },
        names: book.names.map(({ name, formula }) => [name, formula.replaceAll("'", "")]).sort(),
      };
    });
    expect({ ...ofFile, colours: ofFile?.colours.reverse() }).toEqual(ofHost);
  });

  it("has a rule for a whole column on its rows and some below, not on a million", async () => {
    const parts = unpack(sample);
    const part = sheetPart(parts, "依法决策");
    const file = pack(
      patched(parts, part, (text) => text.replace('sqref="E4:E24"', 'sqref="E1:E1048576"')),
    );
    const { validations } = sheetOf(await openedBook(file), "依法决策");
    expect(validations.size).toBeGreaterThan(500);
    expect(validations.size).toBeLessThan(1000);
    expect(unpack(await savedFile(await openedBook(file), file))).toEqual(unpack(file));
  });

  it("is saved with not a byte of any part changed where nobody changed anything", async () => {
    expect(unpack(await savedFile(await openedBook(sample), sample))).toEqual(unpack(sample));
  });

  it("reads the same when it is saved as a new file", async () => {
    const again = await savedFile(await openedBook(sample));
    expect(await snapshotOf(again)).toEqual(await snapshotOf(sample));
    expect(plansOf(again)).toEqual(plansOf(sample));
    expect(saveLosses(await openedBook(sample))).toEqual([]);
  });

  it("gives the same findings before and after, saved over its file or as a new one", async () => {
    const before = await checkedFile(sample);
    const book = await openedBook(sample);
    expect(before.checks.length).toBeGreaterThan(20);
    expect(await checkedFile(await savedFile(book, sample))).toEqual(before);
    expect(await checkedFile(await savedFile(book))).toEqual(before);
  });
});

describe("work in the host, saved over the file", () => {
  it("is found by a check of the file", async () => {
    const { host } = excelBook();
    await host.openBook(await openedBook(sample));
    const sheet = "政务公开与服务";
    const name = host.book.names.find((item) => item.name === "公开.受理");
    await host.type(sheet, (name?.formula ?? "").replace(/^.*!|\$/g, ""), 12);
    const saved = await savedFile(host.book, sample);
    const broken = (await checkedFile(saved)).checks.filter(({ status }) => status === "broken");
    expect(broken.map(({ rule }) => rule)).toContain("GK-1");
  });

  it("touches the sheet that changed and no other part", async () => {
    const book = await openedBook(sample);
    const { cells } = sheetOf(book, "封面");
    const [key, cell] = [...cells].find(([, { value }]) => value === "广内街道") ?? [];
    if (key === undefined || cell === undefined) throw new Error("no unit");
    cells.set(key, { ...cell, value: "牛街街道" });
    const [before, after] = [unpack(sample), unpack(await savedFile(book, sample))];
    const changed = Object.keys(after).filter(
      (part) =>
        Buffer.compare(before[part] ?? Buffer.alloc(0), after[part] ?? Buffer.alloc(0)) !== 0,
    );
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("by the add-in leaves what the same job leaves in a file", async () => {
    const { compile } = useCasesOf(streetDefinition(), {});
    const { host, workbook } = excelBook();
    await host.openBook(await openedBook(sample));
    valueOf(await compile(workbook));
    const file = valueOf(openXlsx(sample));
    const inFile = await compile(file as unknown as typeof workbook);
    expect(inFile).toMatchObject({ ok: true });
    const saved = await savedFile(host.book, sample);
    const [ours, theirs] = [await snapshotOf(saved), await snapshotOf(file.bytes())];
    expect(ours.sheets).toEqual(theirs.sheets);
    expect(ours.names).toEqual(theirs.names);
    expect(await openedBook(saved)).toEqual(await openedBook(file.bytes()));
  });

  it("gives a cell that was typed into an empty one the look of its row or column in the file", async () => {
    const book = await openedBook(sample);
    const { host } = excelBook();
    await host.openBook(book);
    await host.type("封面", "D20", "旁注");
    const again = sheetOf(await openedBook(await savedFile(host.book, sample)), "封面");
    expect(cellAt(again, 19, 3)).toMatchObject({
      value: "旁注",
      look: { font: { name: "宋体" }, vertical: "Bottom" },
    });
  });
});
