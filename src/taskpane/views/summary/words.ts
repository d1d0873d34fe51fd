import type { Language } from "../../../core/messages/language";

/** What the 汇总 view says. */
export interface SummaryWords {
  readonly compile: string;
  readonly compiling: string;
  readonly charts: string;
  readonly copy: string;
  readonly copyPlain: string;
  readonly copySection: string;
  readonly sectionName: (heading: string) => string;
  readonly unnamedSection: string;
  readonly copiedSection: (heading: string) => string;
  readonly copyRefused: string;
  readonly copyByHand: string;
  readonly textToCopy: string;
  readonly close: string;
  readonly stale: (figures: number, sentences: number) => string;
  readonly staleWords: (sentences: number) => string;
  readonly staleAdvice: string;
  readonly nothing: string;
  readonly wording: string;
  readonly seeSentence: string;
  readonly draft: (reasons: number) => string;
  readonly final: string;
  readonly openQueries: string;
  readonly moreReasons: (count: number) => string;
  readonly toField: string;
  readonly toCheck: string;
  readonly toCell: string;
  readonly unwritten: (count: number) => string;
  readonly write: string;
  readonly empty: string;
  readonly toFill: string;
  readonly noText: string;
  readonly figure: (text: string, label: string, cell: string) => string;
  readonly missing: (text: string) => string;
  readonly unprinted: (count: number) => string;
  readonly unprintedWhy: string;
  readonly hints: (count: number) => string;
  readonly hintsWhy: string;
  readonly inSection: (heading: string) => string;
  readonly toText: string;
}

const ZH: SummaryWords = {
  compile: "生成汇总表",
  compiling: "正在生成…",
  charts: "在汇总附表旁边画附图",
  copy: "复制到 Word",
  copyPlain: "复制纯文字",
  copySection: "复制",
  sectionName: (heading) => `复制“${heading}”`,
  unnamedSection: "开头",
  copiedSection: (heading) => `已复制“${heading}”。到 Word 里按 Ctrl+V 粘贴（保留源格式）。`,
  copyRefused: "这里不让直接复制",
  copyByHand: "下面的文字已经选中，请按 Ctrl+C，再到 Word 里按 Ctrl+V。",
  textToCopy: "要复制的文字",
  close: "关闭",
  stale: (figures, sentences) => `编好后有 ${figures} 个数改了，影响 ${sentences} 句。`,
  staleWords: (sentences) => `编好后有 ${sentences} 句改了。`,
  staleAdvice: "已经粘贴到 Word 的，请改过来，或重新生成、重新复制。",
  nothing: "（无）",
  wording: "文字改了",
  seeSentence: "看这一句",
  draft: (reasons) => `未定稿，有 ${reasons} 处要处理：`,
  final: "没有待填的，也没有强制性的不符。",
  openQueries: "还有要核实的，没有改正，也没有说明。",
  moreReasons: (count) => `还有 ${count} 处`,
  toField: "去填报",
  toCheck: "去检查",
  toCell: "定位",
  unwritten: (count) => `${count} 项还没写入表里，下面的文字没有算进去。`,
  write: "现在写入",
  empty: "还没有填数，下面都是待填。",
  toFill: "去填报",
  noText: "这份年报还没有文字。",
  figure: (text, label, cell) => `${text}，${label}，${cell}`,
  missing: (text) => `${text}，去填`,
  unprinted: (count) => `填了、但文字里没有用到的 ${count} 项`,
  unprintedWhy: "这些数不会出现在年报里。",
  hints: (count) => `文字里可以看一看的 ${count} 处`,
  hintsWhy: "只是提醒，不影响定稿。",
  inSection: (heading) => `“${heading}”：`,
  toText: "看原文",
};

const EN: SummaryWords = {
  compile: "Write the summary",
  compiling: "Writing…",
  charts: "Draw charts beside 汇总附表",
  copy: "Copy for Word",
  copyPlain: "Copy plain text",
  copySection: "Copy",
  sectionName: (heading) => `Copy "${heading}"`,
  unnamedSection: "Opening",
  copiedSection: (heading) =>
    `"${heading}" copied. Press Ctrl+V in Word and keep the source formatting.`,
  copyRefused: "Copying is not allowed here",
  copyByHand: "The text below is selected. Press Ctrl+C, then Ctrl+V in Word.",
  textToCopy: "Text to copy",
  close: "Close",
  stale: (figures, sentences) =>
    `Changed since it was compiled: ${figures} figures, in ${sentences} sentences.`,
  staleWords: (sentences) => `Changed since it was compiled: ${sentences} sentences.`,
  staleAdvice: "Correct what is pasted in Word already, or write and copy it again.",
  nothing: "(nothing)",
  wording: "the wording changed",
  seeSentence: "See the sentence",
  draft: (reasons) => `A draft. To be settled: ${reasons}`,
  final: "Nothing is missing, and nothing that must be fixed is open.",
  openQueries: "Some queries are neither mended nor explained.",
  moreReasons: (count) => `${count} more`,
  toField: "Go to field",
  toCheck: "Go to Check",
  toCell: "Show cell",
  unwritten: (count) => `Not yet in the sheet and not in the text below: ${count}.`,
  write: "Write now",
  empty: "Nothing is filled in yet, so everything below is missing.",
  toFill: "Go to Fill in",
  noText: "This report has no text yet.",
  figure: (text, label, cell) => `${text}, ${label}, ${cell}`,
  missing: (text) => `${text}, fill it in`,
  unprinted: (count) => `Filled in but in no sentence: ${count}`,
  unprintedWhy: "These figures will not be in the report.",
  hints: (count) => `Worth a look in the text: ${count}`,
  hintsWhy: "Hints only; the report may be handed in as it is.",
  inSection: (heading) => `"${heading}":`,
  toText: "Show text",
};

/** By the language that the pane speaks. */
export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = { "zh-CN": ZH, en: EN };
