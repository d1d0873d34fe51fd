import {
  AlignmentType,
  DocumentGridType,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { IPropertiesOptions } from "docx";

type Section = IPropertiesOptions["sections"][number];
type Styles = NonNullable<IPropertiesOptions["styles"]>;

/** Id of the body's paragraph style. */
export const BODY_STYLE = "ReportBody";
/** Id of the paragraph style of 未定稿 above the title. */
export const DRAFT_STYLE = "ReportDraft";

/**
 * A4 with 版心 156 × 225 mm: margins 37 (天头), 35, 28 (订口) and 26 mm, 22 lines to the page.
 *
 * @source GB/T 9704—2012, 5.2: page size, margins, lines and characters
 */
export const officialPage: NonNullable<Section["properties"]> = {
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
  grid: { type: DocumentGridType.LINES, linePitch: twips(28.95) },
};

/**
 * The faces and sizes of official documents. 28.95 pt lines put 22 on a page; Chinese faces are those of Windows,
 * except for the title's, where Word falls back when it is not installed.
 *
 * @source GB/T 9704—2012, 7.3: title, body and heading marks
 */
export const officialStyles: Styles = {
  default: {
    document: {
      // Marked as Chinese, digits would be broken between lines: 1 | 5180. Only the East Asian text is Chinese.
      run: { ...face("仿宋", 16), language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: exactly(28.95) },
    },
    title: {
      run: face("方正小标宋简体", 22),
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(35), after: twips(28.95) },
      },
    },
    heading1: { run: bodyFace("黑体"), paragraph: headingParagraph(0) },
    heading2: { run: bodyFace("楷体"), paragraph: headingParagraph(1) },
  },
  paragraphStyles: [
    {
      id: BODY_STYLE,
      name: "公文正文",
      basedOn: "Normal",
      quickFormat: true,
      run: bodyFace("仿宋"),
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: twoCharacters(),
        spacing: exactly(28.95),
      },
    },
    {
      id: DRAFT_STYLE,
      name: "未定稿",
      basedOn: "Normal",
      quickFormat: true,
      run: face("黑体", 16),
      paragraph: { spacing: exactly(28.95) },
    },
  ],
};

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

function headingParagraph(outlineLevel: 0 | 1) {
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
