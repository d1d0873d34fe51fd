import {
  AlignmentType,
  DocumentGridType,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { IPropertiesOptions } from "docx";
import type { Typefaces } from "../../core/model/typefaces";

type Section = IPropertiesOptions["sections"][number];
type Styles = NonNullable<IPropertiesOptions["styles"]>;

/** Id of the body's paragraph style. */
export const BODY_STYLE = "ReportBody";
/** Id of the paragraph style of 称谓, at the left edge below the title. */
export const SALUTATION_STYLE = "ReportSalutation";
/** Id of the paragraph style of 未定稿 above the title. */
export const DRAFT_STYLE = "ReportDraft";
/** Ids of the paragraph styles of the table behind the report: 附表, its title, its figures and its headings. */
export const ANNEX_STYLE = "ReportAnnex";
export const ANNEX_TITLE_STYLE = "ReportAnnexTitle";
export const TABLE_STYLE = "ReportTable";
export const TABLE_HEAD_STYLE = "ReportTableHead";

/**
 * A4 with 版心 156 × 225 mm: margins 37 (天头), 35, 28 (订口) and 26 mm.
 *
 * @source GB/T 9704—2012, 5.2: page size, margins, lines and characters
 */
export const annexPage: NonNullable<Section["properties"]> = {
  page: {
    size: { width: millimetres(210), height: millimetres(297) },
    margin: {
      top: millimetres(37),
      bottom: millimetres(35),
      left: millimetres(28),
      right: millimetres(26),
      // The dashes of the page number stand 7 mm below the 版心.
      footer: millimetres(25),
    },
  },
};

/** The same page with 22 lines on it; the rows of the annex's table would be drawn to these lines. */
export const reportPage: NonNullable<Section["properties"]> = {
  ...annexPage,
  grid: { type: DocumentGridType.LINES, linePitch: twips(28.95) },
};

/**
 * The faces and sizes of official documents. 28.95 pt lines put 22 on a page; Chinese faces are those of Windows,
 * except for the title's, where Word falls back when it is not installed.
 *
 * @source GB/T 9704—2012, 7.3: title, the line that names whom it is for, body and heading marks
 */
export function officialStyles(faces: Typefaces): Styles {
  return {
    default: {
      document: {
        // Marked as Chinese, digits would be broken between lines: 1 | 5180. Only the East Asian text is Chinese.
        run: { ...face(faces.body, 16), language: { value: "en-US", eastAsia: "zh-CN" } },
        paragraph: { spacing: exactly(28.95) },
      },
      title: { run: face(faces.title, 22), paragraph: titleParagraph() },
      heading1: { run: bodyFace(faces.first), paragraph: headingParagraph(0) },
      heading2: {
        run: { ...bodyFace(faces.second), bold: faces.secondBold },
        paragraph: headingParagraph(1),
      },
      heading3: { run: bodyFace(faces.body), paragraph: headingParagraph(2) },
    },
    paragraphStyles: [
      ownStyle(BODY_STYLE, "公文正文", bodyFace(faces.body), {
        alignment: AlignmentType.BOTH,
        indent: twoCharacters(),
        spacing: exactly(28.95),
      }),
      ownStyle(SALUTATION_STYLE, "称谓", bodyFace(faces.body), {
        keepNext: true,
        spacing: exactly(28.95),
      }),
      ownStyle(DRAFT_STYLE, "未定稿", face(faces.first, 16), { spacing: exactly(28.95) }),
      ownStyle(ANNEX_STYLE, "附表", face(faces.first, 16), {
        outlineLevel: 0,
        keepNext: true,
        spacing: exactly(28.95),
      }),
      ownStyle(ANNEX_TITLE_STYLE, "附表标题", face(faces.title, 22), {
        ...titleParagraph(),
        keepNext: true,
      }),
      ownStyle(TABLE_STYLE, "附表文字", face(faces.body, 10.5), { spacing: exactly(18) }),
      ownStyle(TABLE_HEAD_STYLE, "附表表头", face(faces.first, 10.5), { spacing: exactly(18) }),
    ],
  };
}

type OwnStyle = NonNullable<Styles["paragraphStyles"]>[number];

function ownStyle(
  id: string,
  name: string,
  run: NonNullable<OwnStyle["run"]>,
  paragraph: NonNullable<OwnStyle["paragraph"]>,
): OwnStyle {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}

/**
 * `— 1 —` in 4号 digits, one character in from the outer edge.
 *
 * @source GB/T 9704—2012, 7.5: page numbers, odd pages right, even pages left
 */
export function pageNumber(side: "left" | "right"): Paragraph {
  return new Paragraph({
    alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: side === "left" ? { left: twips(14) } : { right: twips(14) },
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ ...face("宋体", 14), children: ["— ", PageNumber.CURRENT, " —"] })],
  });
}

/**
 * 3号 type, set 0.25 pt closer than solid: 28 characters then fit into 156 mm. A character grid would say the same,
 * but programs other than Word and WPS leave gaps where the characters are wider than the grid.
 */
function bodyFace(chinese: string) {
  return { ...face(chinese, 16), characterSpacing: twips(-0.25) };
}

function face(chinese: string, points: number) {
  return {
    font: {
      ascii: "Times New Roman",
      hAnsi: "Times New Roman",
      eastAsia: chinese,
      cs: "Times New Roman",
    },
    size: points * 2,
    bold: false,
    color: "000000",
  };
}

function titleParagraph() {
  return {
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(35), after: twips(28.95) },
  };
}

function headingParagraph(outlineLevel: 0 | 1 | 2) {
  return { outlineLevel, keepNext: true, indent: twoCharacters(), spacing: exactly(28.95) };
}

function twoCharacters() {
  return { firstLine: twips(32), firstLineChars: 200 };
}

function exactly(points: number) {
  return { line: twips(points), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

function millimetres(length: number): number {
  return twips((length * 72) / 25.4);
}

function twips(points: number): number {
  return Math.round(points * 20);
}
