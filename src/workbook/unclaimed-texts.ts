import type { Definition } from "../core/definition/definition";
import { paragraphKey, TEXT_COLUMNS } from "./plan/texts-sheet";
import type { Cell, SheetSnapshot, Snapshot } from "./port";
import { textOf } from "./snapshot-index";

/** A text on 文字稿 that no paragraph of the report takes. */
export interface UnclaimedText {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
  /** The row's 编号 as written; empty where it has none. */
  readonly id: string;
}

/**
 * The texts that staff wrote on 文字稿 in rows without a known 编号, or with one that a row above has taken. A sheet
 * that gives no paragraph of its own (a copy kept beside 文字稿) is none to look at.
 */
export function unclaimedTexts(
  { sheets }: Snapshot,
  definition: Definition,
): readonly UnclaimedText[] {
  const open = new Set(
    definition.sections.flatMap(({ id, paragraphs }) =>
      paragraphs.map((paragraph) => paragraphKey(id, paragraph.id)),
    ),
  );
  return sheets.flatMap((sheet) => {
    const rows = textRows(sheet);
    // Deleting from the set takes a key once: the first row that has it is the one that is printed.
    const unclaimed = rows.filter(({ id }) => !open.delete(id));
    return unclaimed.length < rows.length ? unclaimed.filter(({ text }) => text.trim() !== "") : [];
  });
}

/** The rows under the headings 编号 and 段落文字, whether they have an id, a text or both. */
function textRows({ name, cells }: SheetSnapshot): readonly UnclaimedText[] {
  const isHeading = (cell: Cell, words: string) => textOf(cell.value).replace(/\s/g, "") === words;
  const pairs = cells
    .filter((cell) => isHeading(cell, TEXT_HEADING))
    .flatMap((text) => {
      const id = cells.find((cell) => cell.row === text.row && isHeading(cell, ID_HEADING));
      return id === undefined ? [] : [{ text, id }];
    });
  const [heading] = pairs;
  if (heading === undefined) return [];
  const below = (column: number) =>
    new Map(
      cells
        .filter((cell) => cell.row > heading.text.row && cell.column === column)
        .map(({ row, value }) => [row, textOf(value)]),
    );
  const ids = below(heading.id.column);
  const texts = below(heading.text.column);
  return [...new Set([...ids.keys(), ...texts.keys()])]
    .sort((one, other) => one - other)
    .map((row) => ({
      sheet: name,
      row,
      text: texts.get(row) ?? "",
      id: (ids.get(row) ?? "").trim(),
    }));
}

const [ID_HEADING = "", , TEXT_HEADING = ""] = TEXT_COLUMNS;
