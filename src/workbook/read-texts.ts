import type { Definition } from "../core/definition/definition";
import type { ReportText } from "../core/model/report-text";
import { placeOf } from "./address";
import { paragraphKey, TEXT_COLUMNS } from "./plan/texts-sheet";
import type { Cell, SheetSnapshot, Snapshot } from "./port";
import { textOf } from "./snapshot-index";

/**
 * The paragraphs as staff left them on 文字稿, by `section.paragraph`; an emptied one is an empty text, and one whose
 * row is gone is absent. The sheet is known by its headings, so it may be renamed.
 */
export function readTexts(snapshot: Snapshot, definition: Definition): ReadonlyMap<string, string> {
  const read = readTextCells(snapshot, definition);
  return new Map([...read].map(([key, { text }]) => [key, text]));
}

/** Every paragraph as the report prints it, with its cell: the definition's own text where 文字稿 has no row for it. */
export function reportTexts(snapshot: Snapshot, definition: Definition): readonly ReportText[] {
  const read = readTextCells(snapshot, definition);
  return definition.sections.flatMap((section) =>
    section.paragraphs.map(({ id, text }) => ({
      section: section.id,
      paragraph: id,
      text,
      ...read.get(paragraphKey(section.id, id)),
    })),
  );
}

type TextCell = Required<Pick<ReportText, "text" | "place">>;

function readTextCells(snapshot: Snapshot, definition: Definition): ReadonlyMap<string, TextCell> {
  const known = new Set(
    definition.sections.flatMap(({ id, paragraphs }) =>
      paragraphs.map((paragraph) => paragraphKey(id, paragraph.id)),
    ),
  );
  const texts = new Map<string, TextCell>();
  for (const sheet of snapshot.sheets) {
    for (const [key, cell] of textsOf(sheet)) {
      if (known.has(key) && !texts.has(key)) texts.set(key, cell);
    }
  }
  return texts;
}

/** Paragraph keys and texts of the rows under the headings 编号 and 段落文字. */
function textsOf({ name, cells }: SheetSnapshot): readonly (readonly [string, TextCell])[] {
  const headings = cells.filter((cell) => headingOf(cell) === TEXT_HEADING);
  const heading = headings.find((each) => idColumnOf(each, cells) !== undefined);
  const idColumn = heading && idColumnOf(heading, cells);
  if (heading === undefined) return [];
  const { column: textColumn } = heading;
  const below = cells.filter(({ row }) => row > heading.row);
  const texts = new Map(
    below
      .filter(({ column }) => column === textColumn)
      .map(({ row, value }) => [row, textOf(value)]),
  );
  return below
    .filter(({ column }) => column === idColumn)
    .map(({ row, value }) => {
      const place = placeOf({ sheet: name, row, column: textColumn });
      return [textOf(value).trim(), { text: texts.get(row) ?? "", place }];
    });
}

function idColumnOf(heading: Cell, cells: readonly Cell[]): number | undefined {
  return cells.find((cell) => cell.row === heading.row && headingOf(cell) === ID_HEADING)?.column;
}

function headingOf({ value }: Cell): string {
  return textOf(value).replace(/\s/g, "");
}

const [ID_HEADING = "", , TEXT_HEADING = ""] = TEXT_COLUMNS;
