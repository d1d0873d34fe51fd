import type { Language } from "../../../core/messages/language";
import type { Level } from "./check-items";
import type { FilterPart } from "./filters";

/** What the 检查 view says. */
export interface CheckWords {
  readonly title: string;
  readonly level: Readonly<Record<Level, string>>;
  /** What is to be done with the findings of a level, above them. */
  readonly group: Readonly<Record<Level, string>>;
  readonly levels: string;
  readonly recheck: string;
  readonly rechecking: string;
  readonly checkedAt: (time: string) => string;
  readonly unwritten: (count: number) => string;
  readonly write: string;
  readonly filter: string;
  readonly filterOn: (shown: number, all: number) => string;
  readonly part: Readonly<Record<Exclude<FilterPart, "level">, string>>;
  readonly clearFilter: string;
  readonly allHidden: (count: number) => string;
  readonly next: string;
  readonly nextKey: string;
  readonly clear: string;
  readonly clearBut: (undecided: number) => string;
  readonly nothingChecked: string;
  readonly honest: string;
  readonly cells: string;
  readonly lastYear: string;
  readonly moreCells: (count: number) => string;
  readonly basis: (basis: string) => string;
  readonly locate: string;
  readonly fill: string;
  readonly mend: (label: string, value: string) => string;
  readonly exchange: (labels: readonly string[]) => string;
  readonly explain: string;
  readonly changeExplanation: string;
  readonly removeExplanation: string;
  readonly explanation: string;
  readonly explanationHint: string;
  readonly explanationEmpty: string;
  readonly save: string;
  readonly cancel: string;
  readonly explained: string;
  readonly waived: string;
  readonly by: (name: string) => string;
  readonly stale: string;
  readonly blanks: (count: number) => string;
  readonly fillIn: (label: string) => string;
  readonly unchecked: (count: number) => string;
  readonly uncheckedWhy: string;
}

const ZH: CheckWords = {
  title: "检查结果",
  level: {
    hard: "强制",
    query: "核实",
    hint: "提示",
    undecided: "无法判定",
    explained: "已说明",
  },
  group: {
    hard: "要改正",
    query: "要核实：改正，或说明原因",
    hint: "可以看一看",
    undecided: "无法判定，不算通过",
    explained: "已经说明",
  },
  levels: "按程度筛选",
  recheck: "重新检查",
  rechecking: "正在检查…",
  checkedAt: (time) => `${time} 检查过`,
  unwritten: (count) => `${count} 项还没写入表里，没有一起核对。`,
  write: "现在写入",
  filter: "按节和科室筛选",
  filterOn: (shown, all) => `筛选后显示 ${shown} 条，共 ${all} 条。`,
  part: { section: "节", office: "责任科室" },
  clearFilter: "全部显示",
  allHidden: (count) => `筛选后一条也没有，${count} 条都没显示。`,
  next: "下一条",
  nextKey: "F8",
  clear: "没有发现对不上的地方。",
  clearBut: (undecided) => `没有发现对不上的地方，但有 ${undecided} 条无法判定。`,
  nothingChecked: "还没有可以核对的数。",
  honest: "核对的是数与数之间是否对得上，不是数本身是否属实。",
  cells: "有关的格",
  lastYear: "上年",
  moreCells: (count) => `还有 ${count} 格`,
  basis: (basis) => `依据：${basis}`,
  locate: "定位",
  fill: "去填报",
  mend: (label, value) => `“${label}”改为 ${value}`,
  exchange: (labels) => `${labels.map((label) => `“${label}”`).join("和")}对调`,
  explain: "我要说明",
  changeExplanation: "修改说明",
  removeExplanation: "撤掉说明",
  explanation: "说明",
  explanationHint: "写清为什么可以这样。说明随工作簿保存。",
  explanationEmpty: "先写几句，再保存。",
  save: "保存说明",
  cancel: "取消",
  explained: "已说明",
  waived: "已豁免",
  by: (name) => `（${name}）`,
  stale: "数改过了，原来的说明不再算数。",
  blanks: (count) => `其中 ${count} 项必填的还没有填`,
  fillIn: (label) => `填“${label}”`,
  unchecked: (count) => `没有规则涉及的指标 ${count} 项`,
  uncheckedWhy: "这些数没有核对，请自己看一遍。",
};

const EN: CheckWords = {
  title: "Check results",
  level: {
    hard: "Must fix",
    query: "Query",
    hint: "Hint",
    undecided: "Undecided",
    explained: "Explained",
  },
  group: {
    hard: "To be mended",
    query: "To be mended or explained",
    hint: "Worth a look",
    undecided: "Undecided, which is not passed",
    explained: "Explained",
  },
  levels: "Filter by severity",
  recheck: "Check again",
  rechecking: "Checking…",
  checkedAt: (time) => `Checked at ${time}`,
  unwritten: (count) => `Not yet in the sheet and not checked: ${count}.`,
  write: "Write now",
  filter: "Filter by section and office",
  filterOn: (shown, all) => `Showing ${shown} of ${all}.`,
  part: { section: "Section", office: "Office" },
  clearFilter: "Show all",
  allHidden: (count) => `The filter leaves nothing; hidden: ${count}.`,
  next: "Next",
  nextKey: "F8",
  clear: "Nothing was found that does not agree.",
  clearBut: (undecided) => `Nothing was found that does not agree, but ${undecided} are undecided.`,
  nothingChecked: "There are no figures to check yet.",
  honest: "Figures are checked against each other, not whether they are true.",
  cells: "Cells concerned",
  lastYear: "last year",
  moreCells: (count) => `${count} more`,
  basis: (basis) => `Basis: ${basis}`,
  locate: "Show cell",
  fill: "Go to field",
  mend: (label, value) => `Change "${label}" to ${value}`,
  exchange: (labels) => `Exchange ${labels.map((label) => `"${label}"`).join(" and ")}`,
  explain: "Explain",
  changeExplanation: "Change explanation",
  removeExplanation: "Remove explanation",
  explanation: "Explanation",
  explanationHint: "Say why it may stand. It is saved with the workbook.",
  explanationEmpty: "Write a few words first.",
  save: "Save explanation",
  cancel: "Cancel",
  explained: "Explained",
  waived: "Waived",
  by: (name) => ` (${name})`,
  stale: "The figures have changed, so the explanation no longer counts.",
  blanks: (count) => `Of these, required and not filled in yet: ${count}`,
  fillIn: (label) => `Fill in "${label}"`,
  unchecked: (count) => `Figures in no rule: ${count}`,
  uncheckedWhy: "Nothing was checked about these; look at them yourself.",
};

/** By the language that the pane speaks. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { "zh-CN": ZH, en: EN };
