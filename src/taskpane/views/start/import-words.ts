import type { Language } from "../../../core/messages/language";

/** What 开始 says about last year's figures. */
export interface ImportWords {
  readonly open: string;
  readonly title: string;
  readonly file: string;
  readonly fileHint: string;
  readonly unread: string;
  readonly refused: (name: string, sentence: string) => string;
  readonly renewed: string;
  readonly confirm: string;
  readonly confirmFirst: string;
  readonly nothing: string;
  readonly fresh: (count: number) => string;
  readonly freshLine: (label: string, after: string) => string;
  readonly conflicts: (count: number) => string;
  readonly conflictLine: (label: string, before: string, after: string) => string;
  readonly overwrite: (count: number) => string;
  readonly same: (count: number) => string;
  readonly unasked: (count: number) => string;
  readonly keeps: string;
  readonly doImport: string;
  readonly cancel: string;
}

const ZH: ImportWords = {
  open: "导入上年数",
  title: "导入上年数",
  file: "去年的工作簿或数据文件",
  fileHint: "选 .xlsx 或 .json。先列出会改什么，再导入。",
  unread: "读不出这个文件。请关闭正在使用它的程序，再选一次。",
  refused: (name, sentence) => `“${name}”没有用上，什么都没有写。${sentence}`,
  renewed: "“上年”列刚刚有改动，请再看一遍再导入。",
  confirm: "我已核对，就用这个文件",
  confirmFirst: "请先核对并勾选上面一项。",
  nothing: "“上年”列和文件里的数一致，不用导入。",
  fresh: (count) => `空着、将填入的 ${count} 项`,
  freshLine: (label, after) => `${label}：${after}`,
  conflicts: (count) => `已有别的数的 ${count} 项`,
  conflictLine: (label, before, after) => `${label}：表里 ${before}，文件里 ${after}`,
  overwrite: (count) => `用文件里的数覆盖这 ${count} 项`,
  same: (count) => `另有 ${count} 项已经一致。`,
  unasked: (count) => `文件里有 ${count} 项是今年不填的，不导入。`,
  keeps: "只写“上年”列，今年的数不动；写完可以恢复。",
  doImport: "导入",
  cancel: "取消",
};

const EN: ImportWords = {
  open: "Import last year's figures",
  title: "Import last year's figures",
  file: "Last year's workbook or values file",
  fileHint: "An .xlsx or .json file. What would change is listed first.",
  unread: "The file could not be read. Close the program that uses it, and choose it again.",
  refused: (name, sentence) => `"${name}" was not used; nothing was written. ${sentence}`,
  renewed: "The column 上年 was changed just now; look again before importing.",
  confirm: "I have checked this: use the file",
  confirmFirst: "Check and tick the box above first.",
  nothing: "The column 上年 agrees with the file; there is nothing to import.",
  fresh: (count) => `${count} blank, to be filled in`,
  freshLine: (label, after) => `${label}: ${after}`,
  conflicts: (count) => `${count} that hold another number`,
  conflictLine: (label, before, after) => `${label}: ${before} in the sheet, ${after} in the file`,
  overwrite: (count) => `Replace these ${count} by the file's`,
  same: (count) => `${count} more agree already.`,
  unasked: (count) => `${count} in the file are not asked for this year and are left out.`,
  keeps: "Only the column 上年 is written, and it can be undone.",
  doImport: "Import",
  cancel: "Cancel",
};

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = { "zh-CN": ZH, en: EN };
