import type { Language } from "../../../core/messages/language";
import type { DocxState } from "./use-docx";

/** What 汇总 says of the ways to get the report out of it, and of the cell that is selected. */
export interface WaysOutWords {
  readonly more: string;
  readonly withTable: string;
  readonly withAppendix: string;
  readonly tableAlone: string;
  readonly docx: string;
  readonly typefaces: string;
  readonly docxState: Readonly<Record<DocxState, string>>;
  readonly table: (count: number) => string;
  readonly bars: string;
  readonly marked: (label: string, sentences: number) => string;
  readonly markedNowhere: (label: string) => string;
  readonly nextMarked: string;
}

const ZH: WaysOutWords = {
  more: "其他方式",
  withTable: "复制全文和附表",
  withAppendix: "复制全文和说明、核对情况",
  tableAlone: "只复制附表",
  docx: "导出 .docx",
  typefaces: "选字体…",
  docxState: {
    none: "",
    writing: "正在生成 .docx…",
    offered: "已生成 .docx，请到“下载”里找。没有的话，说明这里不让存文件，请用“复制到 Word”。",
    failed: "没能生成 .docx，请用“复制到 Word”，或稍后再试。",
  },
  table: (count) => `附表：本年与上年对照（${count} 项）`,
  bars: "横条：实心的是本年，空心的是上年。",
  marked: (label, sentences) => `选中的“${label}”用在 ${sentences} 段里，下面已标出。`,
  markedNowhere: (label) => `选中的“${label}”没有用在文字里。`,
  nextMarked: "看下一处",
};

const EN: WaysOutWords = {
  more: "Other ways",
  withTable: "Copy text and table",
  withAppendix: "Copy text, explanations and checks",
  tableAlone: "Copy the table alone",
  docx: "Save as .docx",
  typefaces: "Typefaces…",
  docxState: {
    none: "",
    writing: "Writing the .docx…",
    offered:
      'The .docx is made; look under Downloads. If it is not there, files cannot be saved here: use "Copy for Word".',
    failed: 'The .docx could not be made. Use "Copy for Word", or try again later.',
  },
  table: (count) => `Table: this year and last year (${count})`,
  bars: "Bars: filled for this year, hollow for last year.",
  marked: (label, sentences) => `"${label}" is used in ${sentences} paragraphs, marked below.`,
  markedNowhere: (label) => `"${label}" is used in no sentence.`,
  nextMarked: "See the next",
};

/** By the language that the pane speaks. */
export const WAYS_OUT_WORDS: Readonly<Record<Language, WaysOutWords>> = { "zh-CN": ZH, en: EN };
