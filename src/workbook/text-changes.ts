import type { Definition } from "../core/definition/definition";
import type { Cover } from "./plan/cover-fields";
import { headingText } from "./plan/heading-text";
import { heightOfText, paragraphKey, textLinesOf, textsSheet } from "./plan/texts-sheet";
import type { CellAddress, CellChange, Changes, RowChange, Snapshot } from "./port";
import type { SheetPlan } from "./sheet-plan";
import { textCellOf, type TextTable, textTables } from "./text-rows";

/** Paragraph texts to be written, by `section.paragraph`; an empty one empties its cell. */
export type NewTexts = ReadonlyMap<string, string>;

/**
 * What writes paragraph texts on 文字稿: into their own rows, below the last one where a row is gone, and on the whole
 * sheet laid out anew where that is gone. A row that its text outgrows gets higher.
 *
 * @param before the texts as they stand now
 */
export function textChanges(
  snapshot: Snapshot,
  definition: Definition,
  cover: Cover,
  texts: NewTexts,
  before: ReadonlyMap<string, string>,
): Changes {
  const [table] = textTables(snapshot);
  if (table === undefined) return { addSheets: [sheetWith(textsSheet(definition, cover), texts)] };
  const cells: CellChange[] = [];
  const rows: RowChange[] = [];
  let lastRow = table.lastRow;
  for (const [key, text] of texts) {
    const own = textCellOf(snapshot, key);
    if (own === undefined) lastRow += 1;
    const cell = own ?? { sheet: table.sheet, row: lastRow, column: table.textColumn };
    if (own === undefined) cells.push(...headOf(key, cell, table, definition, cover));
    cells.push({ ...cell, value: text === "" ? null : text });
    if (textLinesOf(text) > textLinesOf(before.get(key) ?? "")) {
      rows.push({ sheet: cell.sheet, row: cell.row, height: heightOfText(text) });
    }
  }
  return { cells, ...(rows.length > 0 && { rows }) };
}

/** The cells that say whose text a new row holds. */
function headOf(
  key: string,
  { sheet, row }: CellAddress,
  { idColumn, headingColumn }: TextTable,
  { sections }: Definition,
  cover: Cover,
): readonly CellChange[] {
  const section = sections.find(({ id, paragraphs }) =>
    paragraphs.some((paragraph) => paragraphKey(id, paragraph.id) === key),
  );
  return [
    { sheet, row, column: idColumn, value: key },
    ...(headingColumn === undefined || section === undefined
      ? []
      : [{ sheet, row, column: headingColumn, value: headingText(section.heading, cover) }]),
  ];
}

function sheetWith(plan: SheetPlan, texts: NewTexts): SheetPlan {
  const keys = new Map(
    plan.cells.flatMap(({ row, column, value }) =>
      column === 1 && typeof value === "string" ? [[row, value] as const] : [],
    ),
  );
  const cells = plan.cells.map((cell) => {
    const text = cell.column === TEXT_COLUMN ? texts.get(keys.get(cell.row) ?? "") : undefined;
    return text === undefined ? cell : { ...cell, value: text === "" ? null : text };
  });
  return { ...plan, cells };
}

/** 段落文字 as the sheet is laid out. */
const TEXT_COLUMN = 3;
