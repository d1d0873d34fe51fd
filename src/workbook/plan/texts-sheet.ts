import type { Definition, Paragraph } from "../../core/definition/definition";
import { TEXTS_SHEET } from "../sheet-names";
import type { PlannedCell, SheetPlan } from "../sheet-plan";
import type { Cover } from "./cover-fields";
import { headingText } from "./heading-text";
import { LOOK } from "./look";
import { heightOf, linesOf } from "./text-width";

/** 文字稿: every paragraph's sentence pattern, for staff to edit, with the figures that it may name. */
export function textsSheet(definition: Definition, cover: Cover): SheetPlan {
  const lines = textLines(definition, cover);
  const lastRow = HEADER_ROW + lines.length;
  return {
    name: TEXTS_SHEET,
    visibility: "visible",
    columnWidths: [22, 26, TEXT_WIDTH, 40],
    rowHeights: [
      { row: 1, height: 30 },
      { row: HEADER_ROW, height: 24 },
      ...lines.map((line, index) => ({ row: HEADER_ROW + 1 + index, height: heightOfLine(line) })),
    ],
    cells: [
      { row: 1, column: 1, value: "文字稿", format: LOOK.title },
      { row: 2, column: 1, value: GUIDANCE, format: LOOK.guidance },
      ...TEXT_COLUMNS.map((value, index) => ({
        row: HEADER_ROW,
        column: index + 1,
        value,
        format: LOOK.header,
      })),
      ...lines.flatMap((line, index) => lineCells(line, HEADER_ROW + 1 + index)),
    ],
    frozenRows: HEADER_ROW,
    validations: [],
    highlights: [],
    print: {
      orientation: "landscape",
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      lastRow,
      lastColumn: TEXT_COLUMNS.length,
      header: `${definition.title}　${TEXTS_SHEET}`,
    },
    names: [],
  };
}

/** Headings of 文字稿, from column A. */
export const TEXT_COLUMNS: readonly string[] = ["编号", "章节", "段落文字", "可用指标"];

/** What a paragraph is known by: `section.paragraph`. */
export function paragraphKey(section: string, paragraph: string): string {
  return `${section}.${paragraph}`;
}

/** How many lines a text takes in the column 段落文字. */
export function textLinesOf(text: string): number {
  return linesOf(text, TEXT_WIDTH - 2);
}

/** Height in points of a row that shows all of a text. */
export function heightOfText(text: string): number {
  return Math.max(heightOf(textLinesOf(text), 16), 36);
}

const HEADER_ROW = 3;
const TEXT_WIDTH = 80;
const GUIDANCE =
  "段落文字可以修改；花括号里写指标的编号或名称，成稿时换成该指标的数和单位；[[ ]] 里的在没有数时略去。没有花括号的文字原样写入。";

interface TextLine {
  readonly key: string;
  readonly heading: string;
  readonly text: string;
  readonly figures: string;
}

function textLines(definition: Definition, cover: Cover): readonly TextLine[] {
  return definition.sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => ({
      key: paragraphKey(section.id, paragraph.id),
      heading: headingText(section.heading, cover),
      text: paragraph.text,
      figures: figureList(paragraph, definition),
    })),
  );
}

function figureList(paragraph: Paragraph, definition: Definition): string {
  const ids = paragraph.parts.flatMap((part) => (part.kind === "figure" ? [part.figure] : []));
  return [...new Set(ids)]
    .map((id) => `{${id}} ${definition.figures.get(id)?.label ?? ""}`.trimEnd())
    .join("\n");
}

function lineCells({ key, heading, text, figures }: TextLine, row: number): readonly PlannedCell[] {
  return [
    { row, column: 1, value: key, format: LOOK.id },
    { row, column: 2, value: heading, format: LOOK.label },
    { row, column: 3, value: text === "" ? null : text, format: LOOK.inputLongText },
    { row, column: 4, value: figures === "" ? null : figures, format: FIGURES_FORMAT },
  ];
}

const FIGURES_FORMAT = { ...LOOK.inputLongText, fill: "#FFFFFF", font: LOOK.id.font };

function heightOfLine({ text, figures }: TextLine): number {
  return Math.max(heightOfText(text), heightOf(linesOf(figures, 44), 13));
}
