import { describe, expect, it } from "@jest/globals";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { newBook, snapshotOf, succeeding } from "../support/books";
import { fazhi, temporaryFolder } from "../support/command-line";
import { textOfPart, unpack } from "../support/package-parts";
import { smallSource } from "../support/small-source";

const folder = temporaryFolder();

/** Cell texts that a spreadsheet would take for formulas if they were typed into it. */
const TEXTS = ["=1+1", "+86-10-1234", "-1+A1", "@SUM(A1:A9)", "=cmd|' /C calc'!A0", "\t=1", "'=1"];

/** Every formula of a workbook file, as its XML has it. */
function formulasIn(name: string): readonly string[] {
  const parts = unpack(folder.read(name));
  return Object.keys(parts)
    .filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))
    .flatMap((part) => textOfPart(parts, part).match(/<f\b[^>]*>[^<]*/g) ?? []);
}

/** Cells that hold exactly a text, whatever sheet they are on, with their formulas. */
async function cellsHolding(name: string, text: string) {
  const { sheets } = await snapshotOf(folder.read(name));
  return sheets
    .filter((sheet) => sheet.name !== "_fazhi")
    .flatMap(({ cells }) => cells.filter(({ value }) => value === text));
}

describe.each(TEXTS)("the text %j never becomes a formula", (text) => {
  it("as the unit, in a value, a period, a note, last year, a label, or a paragraph", async () => {
    const { sections, ...rest } = smallSource;
    const labelled = sections.map((section) => ({
      ...section,
      heading: text,
      figures: section.figures.map((figure) =>
        "id" in figure && figure.id === "负责人.会议" ? { ...figure, label: text } : figure,
      ),
    }));
    const definition = folder.put("small.json", { ...rest, title: text, sections: labelled });
    const book = folder.at("book.xlsx");
    await succeeding([
      ...["new", "--report", definition, `--unit=${text}`, "--year", "2021", "-o", book, "--force"],
    ]);
    const before = formulasIn("book.xlsx");
    const values = folder.put("values.json", {
      "案件.受理": text,
      "案件.甲类": { value: 1, period: text, note: text },
      "案件.做法": text,
      prior: { "案件.受理": text },
    });
    await succeeding(["fill", book, "--values", values, "--in-place"]);
    expect(formulasIn("book.xlsx")).toEqual(before);
    // Typed cells; a cell that repeats a figure by its planned formula holds its text as a result besides.
    const typed = (await cellsHolding("book.xlsx", text)).filter(
      ({ formula }) => formula === undefined,
    );
    expect(typed.length).toBeGreaterThanOrEqual(6);

    await fazhi(["compile", book, "--in-place"]);
    expect(formulasIn("book.xlsx")).toEqual(before);
  });
});

describe("a paragraph that staff wrote", () => {
  it.each(TEXTS)("%j stays text through compile, in 文字稿 and 汇总", async (text) => {
    const definition = folder.put("small.json", smallSource);
    await newBook(folder, "p.xlsx", definition, "--force");
    const opened = openXlsx(folder.read("p.xlsx"));
    if (!opened.ok) throw new Error(opened.failure.code);
    const { sheets } = await snapshotOf(folder.read("p.xlsx"));
    const cell = sheets
      .find(({ name }) => name === "文字稿")
      ?.cells.find(({ value }) => typeof value === "string" && value.startsWith("共受理{"));
    if (cell === undefined) throw new Error("no paragraph");
    await opened.value.write({
      cells: [{ sheet: "文字稿", row: cell.row, column: cell.column, value: text }],
    });
    folder.put("p.xlsx", opened.value.bytes());
    const before = formulasIn("p.xlsx");
    await fazhi(["compile", folder.at("p.xlsx"), "-o", folder.at("q.xlsx")]);
    expect(formulasIn("q.xlsx")).toEqual(before);
    expect(await cellsHolding("q.xlsx", text)).toHaveLength(1);
  });
});
