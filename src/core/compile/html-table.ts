import {
  type FigureTable,
  omittedNote,
  rowWords,
  TABLE_COLUMNS,
  type TableSection,
  tableTitle,
} from "../model/figure-table";
import { type Typefaces, TYPEFACES } from "../model/typefaces";
import { element, escaped, exactLines, face } from "./html-elements";

/**
 * The table of figures as HTML that Word and WPS paste as a real table: borders on every cell, widths that fill the
 * 156 mm of a line, and a header row that is repeated on every page. No row is parted between pages.
 */
export function tableBlocks(
  table: FigureTable,
  faces: Typefaces = TYPEFACES.official,
): readonly string[] {
  const text = exactLines(18) + face(faces.body, 10.5);
  const head = exactLines(18) + face(faces.first, 10.5);
  const cells = TABLE_COLUMNS.map((words, at) =>
    element(
      "th",
      `${cellLook(at)}text-align:center;`,
      element("p", `margin:0pt;text-align:center;${head}`, words),
      widthOf(WIDTHS[at] ?? 0),
    ),
  );
  return [
    element("p", TITLE + face(faces.first, 16), escaped(tableTitle(table))),
    `<table border="1" cellspacing="0" cellpadding="0"${widthOf(TOTAL)} style="border-collapse:collapse;width:${TOTAL}pt;">`,
    `<thead>${element("tr", WHOLE, cells.join(""))}</thead>`,
    "<tbody>",
    ...table.sections.flatMap((section) => sectionRows(section, text, head)),
    "</tbody>",
    "</table>",
    ...(table.omitted === 0
      ? []
      : [element("p", `margin:0pt;${text}`, escaped(omittedNote(table)))]),
  ];
}

function sectionRows(
  { heading, rows }: TableSection,
  text: string,
  head: string,
): readonly string[] {
  const title = element(
    "td",
    `${BORDER}width:${TOTAL}pt;`,
    element("p", `margin:0pt;${head}`, escaped(heading)),
    ` colspan="${TABLE_COLUMNS.length}"${widthOf(TOTAL)}`,
  );
  const figures = rows.map((row) =>
    rowWords(row).map((words, at) =>
      element(
        "td",
        cellLook(at),
        element("p", `margin:0pt;${ALIGNED[at] ?? ""}${text}`, escaped(words)),
        widthOf(WIDTHS[at] ?? 0),
      ),
    ),
  );
  return [
    element("tr", `${WHOLE}page-break-after:avoid;`, title),
    ...figures.map((cells) => element("tr", WHOLE, cells.join(""))),
  ];
}

const TITLE = `margin:14pt 0 7pt;text-align:center;page-break-after:avoid;${exactLines(28.95)}`;
const BORDER = "border:0.5pt solid #000000;padding:0 3pt;vertical-align:middle;";
const WHOLE = "page-break-inside:avoid;";

/** In points; together 156 mm. */
const WIDTHS: readonly number[] = [158, 42, 66, 66, 64, 46];
const TOTAL = WIDTHS.reduce((sum, width) => sum + width, 0);
const ALIGNED: readonly string[] = [
  "text-align:left;",
  "text-align:center;",
  ...Array.from({ length: 4 }, () => "text-align:right;"),
];

/** The width as an attribute in pixels too, for programs that pass over the style. */
function widthOf(points: number): string {
  return ` width="${Math.round((points * 4) / 3)}"`;
}

function cellLook(column: number): string {
  return `${BORDER}width:${WIDTHS[column] ?? 0}pt;`;
}
