import type { Language } from "../../../core/messages/language";

/** What the 填报 view says. */
export interface FillWords {
  readonly noReport: string;
  readonly toStart: string;
  readonly section: string;
  readonly sectionOption: (sheet: string, filled: number, asked: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly nextSection: (heading: string) => string;
  readonly lastSection: string;
  readonly toChecks: string;
  readonly ungrouped: string;
  readonly lastYear: (value: string) => string;
  readonly required: string;
  readonly choiceOf: (label: string) => string;
  readonly exact: string;
  readonly approximate: string;
  readonly absent: string;
  readonly absences: Readonly<Record<string, string>>;
  readonly naCounts: string;
  readonly naUndecided: string;
  readonly keptAsDraft: (why: string) => string;
  readonly period: (value: string) => string;
  readonly wholeYear: string;
  readonly periodLabel: string;
  readonly more: string;
  readonly noteLabel: string;
  readonly newLine: string;
  readonly tooLong: string;
  readonly backToFormula: string;
  readonly backToFormulaWhy: string;
  readonly computed: (formula: string) => string;
  readonly derived: (formula: string) => string;
  readonly repeated: (heading: string) => string;
  readonly fillThere: string;
  readonly stateIt: string;
  readonly nothingYet: string;
  readonly holds: (arithmetic: string) => string;
  readonly broken: (message: string) => string;
  readonly undecided: (message: string) => string;
  readonly moreFindings: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly waitingUnreadable: (count: number) => string;
  readonly writeNow: string;
  readonly showField: (label: string) => string;
  readonly pasteTitle: (count: number) => string;
  readonly pasteStep: (label: string, line: string, before: string) => string;
  readonly pasteSkips: (label: string) => string;
  readonly pasteUnreadable: string;
  readonly pasteLeft: (count: number) => string;
  readonly pasteTable: string;
  readonly pasteDo: (count: number) => string;
  readonly cancel: string;
  readonly close: string;
}

const ZH: FillWords = {
  noReport: "还没有打开年报工作簿。",
  toStart: "去“开始”",
  section: "填哪一节",
  sectionOption: (sheet, filled, asked) => `${sheet}（${filled}/${asked}）`,
  previous: "上一节",
  next: "下一节",
  nextSection: (heading) => `下一节：${heading}`,
  lastSection: "这是最后一节。",
  toChecks: "去“检查”",
  ungrouped: "其他",
  lastYear: (value) => `上年 ${value}`,
  required: "必填",
  choiceOf: (label) => `${label}：约数，或没有数的原因`,
  exact: "准确数",
  approximate: "约数",
  absent: "没有数",
  absences: { 未开展: "未开展", 不适用: "不适用" },
  naCounts: "没有这项职责，相加时不计。",
  naUndecided: "没有这项职责。用到它的核对就判定不了。",
  keptAsDraft: (why) => `${why}先留在这里，没有写进表格。`,
  period: (value) => `时期：${value}`,
  wholeYear: "全年",
  periodLabel: "统计时期",
  more: "说明",
  noteLabel: "说明",
  newLine: "按 Shift+Enter 换行。",
  tooLong: "太长，一个格子放不下，没有写进表格。",
  backToFormula: "改回公式计算",
  backToFormulaWhy: "这里直接填了数，没有用表内的公式。",
  computed: (formula) => `由表内公式计算：${formula}`,
  derived: (formula) => `不用填，由表内公式得出：${formula}`,
  repeated: (heading) => `这个数在“${heading}”里填，这里跟着显示。`,
  fillThere: "去那里填",
  stateIt: "照抄通报的数",
  nothingYet: "还算不出",
  holds: (arithmetic) => `对得上：${arithmetic}`,
  broken: (message) => `对不上：${message}`,
  undecided: (message) => `还不能判定：${message}`,
  moreFindings: (count) => `检查里还有 ${count} 条`,
  waiting: (count) => `有 ${count} 项还没有写进表格。`,
  waitingUnreadable: (count) => `其中 ${count} 项读不出来。`,
  writeNow: "现在写入",
  showField: (label) => `看“${label}”`,
  pasteTitle: (count) => `贴来 ${count} 行，依次填进：`,
  pasteStep: (label, line, before) =>
    before === "" ? `${label}：${line}` : `${label}：${line}（原来 ${before}）`,
  pasteSkips: (label) => `${label}：空行，不改`,
  pasteUnreadable: "读不出来，先留在填写框里",
  pasteLeft: (count) => `多出 ${count} 行，没有地方填。`,
  pasteTable: "贴来的有好几列，不知道要哪一列。请只复制一列。",
  pasteDo: (count) => `填入 ${count} 项`,
  cancel: "不填",
  close: "知道了",
};

const EN: FillWords = {
  noReport: "No report workbook is open yet.",
  toStart: "Go to Start",
  section: "Section to fill in",
  sectionOption: (sheet, filled, asked) => `${sheet} (${filled}/${asked})`,
  previous: "Previous",
  next: "Next",
  nextSection: (heading) => `Next section: ${heading}`,
  lastSection: "This is the last section.",
  toChecks: "Go to Check",
  ungrouped: "Other",
  lastYear: (value) => `Last year ${value}`,
  required: "Required",
  choiceOf: (label) => `${label}: approximation, or why there is no number`,
  exact: "Exact",
  approximate: "Approximate",
  absent: "No number",
  absences: { 未开展: "未开展 (nothing done)", 不适用: "不适用 (no such duty)" },
  naCounts: "No such duty; sums leave it out.",
  naUndecided: "No such duty. Checks that use it cannot be decided.",
  keptAsDraft: (why) => `${why} Kept here; not written into the sheet.`,
  period: (value) => `Period: ${value}`,
  wholeYear: "全年",
  periodLabel: "Period covered",
  more: "Notes",
  noteLabel: "Note",
  newLine: "Shift+Enter starts a new line.",
  tooLong: "Too long for one cell; not written into the sheet.",
  backToFormula: "Back to the formula",
  backToFormulaWhy: "A number was typed here instead of the sheet's formula.",
  computed: (formula) => `Computed by the sheet: ${formula}`,
  derived: (formula) => `Never typed; the sheet computes it: ${formula}`,
  repeated: (heading) => `Filled in under "${heading}" and shown here.`,
  fillThere: "Fill it in there",
  stateIt: "State a published number",
  nothingYet: "Not known yet",
  holds: (arithmetic) => `Agrees: ${arithmetic}`,
  broken: (message) => `Does not agree: ${message}`,
  undecided: (message) => `Not decided yet: ${message}`,
  moreFindings: (count) => `${count} more in Check`,
  waiting: (count) => `Not yet in the sheet: ${count}.`,
  waitingUnreadable: (count) => `Of these, ${count} cannot be read.`,
  writeNow: "Write now",
  showField: (label) => `Show "${label}"`,
  pasteTitle: (count) => `${count} lines pasted. They go into:`,
  pasteStep: (label, line, before) =>
    before === "" ? `${label}: ${line}` : `${label}: ${line} (was ${before})`,
  pasteSkips: (label) => `${label}: empty line, left alone`,
  pasteUnreadable: "cannot be read, stays in its box",
  pasteLeft: (count) => `Lines left over: ${count}. There is no field for them.`,
  pasteTable: "Several columns were pasted, and which one is meant is not clear. Copy one column.",
  pasteDo: (count) => `Fill in ${count}`,
  cancel: "Leave it",
  close: "Close",
};

/** By the language that the pane speaks. */
export const FILL_WORDS: Readonly<Record<Language, FillWords>> = { "zh-CN": ZH, en: EN };
