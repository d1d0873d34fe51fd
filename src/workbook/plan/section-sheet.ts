import type { Section } from "../../core/definition/definition";
import { CHECK_WORDS } from "../native/native-check";
import type { HighlightPlan, PlannedCell, SheetPlan } from "../sheet-plan";
import { COLUMNS, PLANNED_COLUMNS, SECTION_ROWS } from "./columns";
import { figureCells, labelLines } from "./figure-cells";
import { headingText } from "./heading-text";
import { LOOK, MARK_COLORS } from "./look";
import type { SectionContext } from "./planned-formula";
import { heightOf, textWidth } from "./text-width";
import { sectionValidations } from "./validations";

/** The sheet of one section: a table with one row for each figure. */
export function sectionSheet(
  section: Section,
  tableName: string,
  context: SectionContext,
): SheetPlan {
  const { firstFigure, header } = SECTION_ROWS;
  const lastRow = header + section.rows.length;
  const widths = columnWidths(section);
  const rows = section.rows.map((row, index) => ({ row, at: firstFigure + index }));
  return {
    name: section.sheet,
    visibility: "visible",
    columnWidths: widths,
    rowHeights: rowHeights(section, widths),
    cells: [
      ...headCells(section, context),
      ...rows.flatMap(({ row, at }) => figureCells(row, at, section.sheet, context)),
    ],
    frozenRows: header,
    table: {
      name: tableName,
      firstRow: header,
      lastRow,
      columns: COLUMNS.map(({ title }) => title),
    },
    validations: sectionValidations(section),
    highlights: marks(firstFigure, lastRow),
    print: {
      orientation: "landscape",
      titleRows: { first: header, last: header },
      lastRow,
      lastColumn: COLUMNS.length,
      header: `${context.definition.title}　${section.sheet}`,
    },
    names: rows
      .filter(({ row }) => !row.repeat)
      .map(({ row, at }) => ({ name: row.figure.id, row: at, column: PLANNED_COLUMNS.current })),
  };
}

function rowHeights({ rows }: Section, widths: readonly number[]): SheetPlan["rowHeights"] {
  const { title, guidance, header, firstFigure } = SECTION_ROWS;
  const labelWidth = widths[PLANNED_COLUMNS.label - 1] ?? 0;
  return [
    { row: title, height: 30 },
    { row: guidance, height: 20 },
    { row: header, height: 24 },
    ...rows.map((row, index) => ({
      row: firstFigure + index,
      height: heightOf(labelLines(row, labelWidth), 16),
    })),
  ];
}

function headCells(section: Section, { cover }: SectionContext): readonly PlannedCell[] {
  const value = `填报单位：${cover.unit}　${cover.year.toString()}年　${GUIDANCE}`;
  const formula = `"填报单位："&封面.单位&"　"&封面.年度&"年　${GUIDANCE}"`;
  return [
    {
      row: SECTION_ROWS.title,
      column: 1,
      value: headingText(section.heading, cover),
      format: LOOK.title,
    },
    { row: SECTION_ROWS.guidance, column: 1, value: { formula, value }, format: LOOK.guidance },
    ...COLUMNS.map(({ title }, index) => ({
      row: SECTION_ROWS.header,
      column: index + 1,
      value: title,
      format: LOOK.header,
    })),
  ];
}

const GUIDANCE =
  "浅黄色格填写，灰底斜体格自动计算；没有开展的选“未开展”，没有此项职责的选“不适用”。";

function columnWidths(section: Section): readonly number[] {
  return COLUMNS.map(({ key, title, widths: [narrowest, widest] }) => {
    const texts = section.rows.map(({ figure }) =>
      key === "id" || key === "label" || key === "unit" || key === "period" || key === "office"
        ? (figure[key] ?? "")
        : "",
    );
    const needed = Math.max(textWidth(title), ...texts.map(textWidth)) + 3;
    return Math.min(widest, Math.max(narrowest, needed));
  });
}

function marks(firstRow: number, lastRow: number): readonly HighlightPlan[] {
  const column = PLANNED_COLUMNS.check;
  const mark = (word: string) => word.slice(0, 1);
  return [
    {
      firstRow,
      lastRow,
      column,
      beginsWith: mark(CHECK_WORDS.differs),
      color: MARK_COLORS.differs,
    },
    { firstRow, lastRow, column, beginsWith: mark(CHECK_WORDS.agrees), color: MARK_COLORS.agrees },
  ];
}
