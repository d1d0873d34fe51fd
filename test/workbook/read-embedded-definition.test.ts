import { describe, expect, it } from "@jest/globals";
import { readEmbeddedDefinition } from "../../src/workbook/read-embedded-definition";
import type { Snapshot } from "../../src/workbook/port";
import { readBook, sampleBook, sampleSnapshot } from "./support/book";
import { renameSheet } from "./support/staff-edits";
import { definitionOf, sampleSource } from "./support/sample-definition";

describe("the definition in the workbook", () => {
  it("is the value that the workbook was made with", async () => {
    expect(readEmbeddedDefinition(await sampleSnapshot())).toEqual({
      ok: true,
      value: sampleSource,
    });
  });

  it("survives in pieces of at most 8,000 characters, surrogate pairs whole", async () => {
    const long = { ...sampleSource, title: "𠮷".repeat(90), "x-words": "一𠮷".repeat(20_000) };
    const snapshot = await readBook(await sampleBook({}, definitionOf(long)));
    const hidden = snapshot.sheets.find(({ name }) => name === "_fazhi");
    const texts = (hidden?.cells ?? []).map(({ value }) =>
      typeof value === "string" ? value : "",
    );
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(8000);
    expect(texts.filter((text) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text))).toEqual([]);
    expect(readEmbeddedDefinition(snapshot)).toEqual({ ok: true, value: long });
  });

  it("is found on a renamed sheet", async () => {
    const renamed = renameSheet(await sampleSnapshot(), "_fazhi", "配置");
    expect(readEmbeddedDefinition(renamed)).toMatchObject({ ok: true });
  });

  it.each<[string, (snapshot: Snapshot) => Snapshot, object]>([
    [
      "another program's workbook has none",
      (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.slice(0, 3) }),
      { code: "no-definition" },
    ],
    [
      "a newer layout is refused",
      (snapshot) => hiddenCell(snapshot, 1, 2, 2),
      { code: "newer-format", found: 2 },
    ],
    [
      "a missing piece is told",
      (snapshot) => hiddenCell(snapshot, 6, 1, null),
      { code: "definition-damaged", detail: "missing-piece" },
    ],
    [
      "a changed length is told",
      (snapshot) => hiddenCell(snapshot, 6, 1, "{}"),
      { code: "definition-damaged", detail: "length" },
    ],
    [
      "broken JSON is told",
      (snapshot) => hiddenCell(hiddenCell(snapshot, 6, 1, "{]"), 5, 2, 2),
      { code: "definition-damaged", detail: "json" },
    ],
  ])("%s", async (_, change, failure) => {
    expect(readEmbeddedDefinition(change(await sampleSnapshot()))).toEqual({ ok: false, failure });
  });
});

function hiddenCell(
  snapshot: Snapshot,
  row: number,
  column: number,
  value: number | string | null,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "_fazhi"
      ? {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.row === row && cell.column === column ? { ...cell, value } : cell,
          ),
        }
      : sheet,
  );
  return { ...snapshot, sheets };
}
