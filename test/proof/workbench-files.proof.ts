import { describe, expect, it } from "@jest/globals";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import type { DefinedItem } from "../../src/workbench/host/book/book";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { convert } from "../support/libreoffice";
import { snapshotOf } from "../support/books";
import { openedBook, sampleFile, savedFile, valueOf } from "../workbench/files/support/files";

const folder = path.resolve("dist", "proof");

/** A file as LibreOffice saves it. */
function savedAgain(name: string, bytes: Uint8Array): Uint8Array {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return readFileSync(convert(file, "xlsx", path.join(folder, "again")));
}

function plansOf(bytes: Uint8Array): readonly SheetPlan[] {
  return valueOf(valueOf(openXlsx(bytes)).sheetPlans());
}

/**
 * What a plan says, in the sizes that two programs share. LibreOffice puts faces that it has in place of others, lists
 * names in their own order, knows one way of hiding a sheet, and without a window saves no view of one and so no frozen rows.
 */
function told(plan: SheetPlan) {
  return {
    ...plan,
    cells: new Map(
      plan.cells.map(({ row, column, format = {} }) => {
        const { font = {}, ...look } = format;
        const face = Object.entries(font).filter(([part]) => part !== "name");
        return [`R${row}C${column}`, { ...look, ...Object.fromEntries(face) }];
      }),
    ),
    columnWidths: plan.columnWidths.map(Math.round),
    rowHeights: plan.rowHeights.map(({ row, height }) => [row, Math.round(height)]),
    validations: plan.validations.map((one) => JSON.stringify(one)).sort(),
    names: new Map([...plan.names].map((one) => [one.name, one] as const).sort()),
    frozenRows: 0,
    visibility: plan.visibility === "visible",
  };
}

function nameText({ name, formula }: DefinedItem): string {
  return `${name} ${formula}`;
}

describe("LibreOffice", () => {
  it("saves our sheets so that they are read as the same plans", async () => {
    const sample = await sampleFile();
    const theirs = plansOf(savedAgain("plans.xlsx", sample)).map(told);
    expect(theirs).toEqual(plansOf(sample).map(told));
  });

  it("opens a workbook that the workbench built, and reads in it what the workbench shows", async () => {
    const built = await savedFile(await openedBook(await sampleFile()));
    const [ours, theirs] = [
      await snapshotOf(built),
      await snapshotOf(savedAgain("built.xlsx", built)),
    ];
    const contents = ({ sheets }: typeof ours) =>
      sheets.map(({ name, cells }) => [
        name,
        cells.flatMap(({ row, column, value }) => (value === "" ? [] : [[row, column, value]])),
      ]);
    expect(contents(theirs)).toEqual(contents(ours));
  });

  it("saves a file that the workbench opens and saves on with everything that it is left in", async () => {
    const theirs = savedAgain("to-open.xlsx", await sampleFile());
    const book = await openedBook(theirs);
    expect(await snapshotOf(await savedFile(book, theirs))).toEqual(await snapshotOf(theirs));
    expect((await snapshotOf(await savedFile(book))).sheets).toEqual(
      (await snapshotOf(theirs)).sheets,
    );
    expect((await openedBook(await savedFile(book))).names.map(nameText).sort()).toEqual(
      book.names.map(nameText).sort(),
    );
  });
});
