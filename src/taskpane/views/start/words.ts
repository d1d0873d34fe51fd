import type { PutBack } from "../../../core/model/failure";
import type { Language } from "../../../core/messages/language";

/** What 开始 says. */
export interface StartWords {
  readonly firstRun: string;
  readonly whatItDoes: readonly string[];
  readonly create: string;
  readonly showSample: string;
  readonly sampleUnit: string;
  readonly formTitle: string;
  readonly report: string;
  readonly unit: string;
  readonly unitHint: string;
  readonly unitMissing: string;
  readonly year: string;
  readonly yearWrong: string;
  readonly lastYear: string;
  readonly lastYearHint: string;
  readonly fileUnread: string;
  readonly make: string;
  readonly cancel: string;
  readonly keepsYours: string;
  readonly filled: (filled: number, asked: number) => string;
  readonly sections: string;
  readonly sectionState: (missing: number, filled: number, asked: number) => string;
  readonly offices: string;
  readonly officesHint: string;
  readonly noOffice: string;
  readonly owes: (count: number) => string;
  readonly copyList: string;
  readonly copyListOf: (office: string) => string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly nextFill: (heading: string, missing: number) => string;
  readonly nextCheck: (count: number) => string;
  readonly nextSummary: string;
  readonly goOn: string;
  readonly toCheck: string;
  readonly toSummary: string;
  readonly optionalLeft: (count: number) => string;
  readonly unwritten: (count: number) => string;
  readonly write: string;
  readonly refused: string;
  readonly putBackWill: string;
  readonly putBackPart: (part: PutBack) => string;
  readonly putBack: string;
  readonly retry: string;
}

const ZH: StartWords = {
  firstRun: "这个工作簿里还没有年报",
  whatItDoes: [
    "填报：按节填数，上年数和单位就在旁边。",
    "检查：对不上的数，指出在哪一格、差多少。",
    "汇总：一键写成文字，粘贴到 Word。",
  ],
  create: "新建工作簿",
  showSample: "看看示例",
  sampleUnit: "示例街道",
  formTitle: "新建年报",
  report: "报告",
  unit: "单位",
  unitHint: "印在封面和正文里的全称",
  unitMissing: "请填写单位名称。",
  year: "年度",
  yearWrong: "请填写四位年份，例如 2025。",
  lastYear: "去年的工作簿（可不选）",
  lastYearHint: "选了就带入上年数，方便对照和核对增减。",
  fileUnread: "读不出这个文件。请关闭正在使用它的程序，再选一次。",
  make: "建立",
  cancel: "取消",
  keepsYours: "新表加在后面，原有的表不动。",
  filled: (filled, asked) => `已填 ${filled}/${asked}`,
  sections: "各节",
  sectionState: (missing, filled, asked) => {
    if (filled === asked) return "已填完";
    return missing === 0 ? "必填已填完" : `还差 ${missing} 项必填`;
  },
  offices: "各科室还欠的数",
  officesHint: "复制后发给对方即可。",
  noOffice: "未注明科室",
  owes: (count) => `${count} 项`,
  copyList: "复制清单",
  copyListOf: (office) => `复制清单：${office}`,
  copied: "已复制",
  copyByHand: "没有复制成。文字已选中，请按 Ctrl+C。",
  nextFill: (heading, missing) => `下一步：${heading}，还有 ${missing} 项没填。`,
  nextCheck: (count) => `必填的数都填了。下一步：处理检查里的 ${count} 项。`,
  nextSummary: "必填的数都填了，也没有对不上的。下一步：汇总。",
  goOn: "继续填报",
  toCheck: "去检查",
  toSummary: "去汇总",
  optionalLeft: (count) => `另有 ${count} 项选填没填。`,
  unwritten: (count) => `有 ${count} 项填了还没写入表里。`,
  write: "写入",
  refused: "没有读成",
  putBackWill: "可以把缺少的行补回来（空的，数要重填），表里其他内容不动，可以撤销：",
  putBackPart: ({ sheet, rows, isNew }) =>
    isNew ? `重建“${sheet}”表，${rows} 项` : `“${sheet}”表最后补 ${rows} 行`,
  putBack: "补回缺少的行",
  retry: "重试",
};

const EN: StartWords = {
  firstRun: "There is no annual report in this workbook yet",
  whatItDoes: [
    "Fill in: section by section, with last year's figure and the unit beside it.",
    "Check: which figures contradict each other, in which cell, by how much.",
    "Summary: the text in one click, ready for Word.",
  ],
  create: "New workbook",
  showSample: "Show a sample",
  sampleUnit: "示例街道",
  formTitle: "New annual report",
  report: "Report",
  unit: "Unit",
  unitHint: "Full name, as printed on the cover and in the text",
  unitMissing: "Enter the name of the unit.",
  year: "Year",
  yearWrong: "Enter a year of four digits, 2025 for instance.",
  lastYear: "Last year's workbook (optional)",
  lastYearHint: "Brings last year's figures along, to compare with.",
  fileUnread: "The file could not be read. Close the program that uses it, and choose it again.",
  make: "Create",
  cancel: "Cancel",
  keepsYours: "The new sheets come after yours, which stay as they are.",
  filled: (filled, asked) => `${filled} of ${asked} filled in`,
  sections: "Sections",
  sectionState: (missing, filled, asked) => {
    if (filled === asked) return "complete";
    return missing === 0 ? "all required filled in" : `${missing} required to go`;
  },
  offices: "What each office still owes",
  officesHint: "Copy a list and send it to them.",
  noOffice: "no office named",
  owes: (count) => (count === 1 ? "1 figure" : `${count} figures`),
  copyList: "Copy list",
  copyListOf: (office) => `Copy list: ${office}`,
  copied: "Copied",
  copyByHand: "Not copied. The text is selected: press Ctrl+C.",
  nextFill: (heading, missing) => `Next: ${heading}, ${missing} to fill in.`,
  nextCheck: (count) => `All required figures are there. Next: settle ${count} in the checks.`,
  nextSummary: "All required figures are there and agree. Next: the summary.",
  goOn: "Go on filling in",
  toCheck: "To the checks",
  toSummary: "To the summary",
  optionalLeft: (count) => `${count} optional left.`,
  unwritten: (count) => `${count} typed and not yet written into the sheets.`,
  write: "Write",
  refused: "The workbook could not be read",
  putBackWill:
    "The missing rows can be put back, blank, to be filled in again. Nothing else changes, and it can be undone:",
  putBackPart: ({ sheet, rows, isNew }) =>
    isNew ? `sheet "${sheet}" anew, ${rows} figures` : `${rows} rows at the end of "${sheet}"`,
  putBack: "Put the missing rows back",
  retry: "Retry",
};

export const START_WORDS: Readonly<Record<Language, StartWords>> = { "zh-CN": ZH, en: EN };
