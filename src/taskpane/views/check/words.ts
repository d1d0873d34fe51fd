import type { Language } from "../../../core/messages/language";
import type { Unheeded } from "../../../core/model/resolution";
import type { Level } from "./check-items";
import type { FilterPart } from "./filters";

/** What is said around an explanation, and around a waiver. */
export interface Saying {
  readonly begin: string;
  readonly change: string;
  readonly remove: string;
  readonly text: string;
  readonly hint: string;
  readonly save: string;
  readonly name: "optional" | "required";
}

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
  readonly cells: string;
  readonly lastYear: string;
  readonly moreCells: (count: number) => string;
  readonly basis: (basis: string) => string;
  readonly locate: string;
  readonly fill: string;
  readonly mend: (label: string, value: string) => string;
  readonly exchange: (labels: readonly string[]) => string;
  readonly saying: Readonly<Record<"explained" | "waived", Saying>>;
  readonly frames: string;
  readonly better: (frame: string) => string;
  readonly vague: string;
  readonly explanationEmpty: string;
  readonly signer: string;
  readonly signerOptional: string;
  readonly signerMissing: string;
  readonly cancel: string;
  readonly explained: string;
  readonly waived: string;
  readonly by: (name: string | undefined, at: string | undefined) => string;
  readonly unheeded: Readonly<Record<Unheeded, string>>;
  /** In front of a text that is offered to be written anew. */
  readonly draft: (why: string) => string;
  readonly blanks: (count: number) => string;
  readonly fillIn: (label: string) => string;
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
    explained: "已经说明或豁免",
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
  cells: "有关的格",
  lastYear: "上年",
  moreCells: (count) => `还有 ${count} 格`,
  basis: (basis) => `依据：${basis}`,
  locate: "定位",
  fill: "去填报",
  mend: (label, value) => `“${label}”改为 ${value}`,
  exchange: (labels) => `${labels.map((label) => `“${label}”`).join("和")}对调`,
  saying: {
    explained: {
      begin: "我要说明",
      change: "修改说明",
      remove: "撤掉说明",
      text: "说明",
      hint: "写清为什么可以这样。说明随工作簿保存，和汇总一起打印。",
      save: "保存说明",
      name: "optional",
    },
    waived: {
      begin: "我要豁免",
      change: "修改豁免",
      remove: "撤回豁免",
      text: "豁免理由",
      hint: "写清实际情况为什么满足不了这条规则。理由和姓名随工作簿保存，和汇总一起打印。",
      save: "保存豁免",
      name: "required",
    },
  },
  frames: "可以套用的句式",
  better: (frame) => `可以这样写：${frame}`,
  vague: "还没有写到原因或数，补上更好。",
  explanationEmpty: "先写几句，再保存。",
  signer: "姓名",
  signerOptional: "姓名（可不填）",
  signerMissing: "请填上是谁同意的。",
  cancel: "取消",
  explained: "已说明",
  waived: "已豁免",
  by: (name, at) => `（${[name, at].filter((part) => part !== undefined).join("，")}）`,
  unheeded: {
    stale: "数改过了，原来的说明不再算数。",
    short: "原来的说明字太少，不算数。",
    stock: "原来的说明没有说原因，不算数。",
    gap: "原来的说明还有空没填，不算数。",
    repeated: "三条以上写的是同一段话，都不算数。",
    "to-mend": "这一条要改正，只作说明不算数。",
    unsigned: "没有写明是谁同意的，不算数。",
  },
  draft: (why) => `${why}下面是原文，供修改；核对后重新保存才算数。`,
  blanks: (count) => `其中 ${count} 项必填的还没有填`,
  fillIn: (label) => `填“${label}”`,
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
    explained: "Explained or waived",
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
  cells: "Cells concerned",
  lastYear: "last year",
  moreCells: (count) => `${count} more`,
  basis: (basis) => `Basis: ${basis}`,
  locate: "Show cell",
  fill: "Go to field",
  mend: (label, value) => `Change "${label}" to ${value}`,
  exchange: (labels) => `Exchange ${labels.map((label) => `"${label}"`).join(" and ")}`,
  saying: {
    explained: {
      begin: "Explain",
      change: "Change explanation",
      remove: "Remove explanation",
      text: "Explanation",
      hint: "Say why it may stand. It is saved with the workbook and printed with the summary.",
      save: "Save explanation",
      name: "optional",
    },
    waived: {
      begin: "Waive",
      change: "Change waiver",
      remove: "Withdraw waiver",
      text: "Reason for the waiver",
      hint: "Say why the real case cannot meet this rule. Reason and name are saved with the workbook and printed with the summary.",
      save: "Save waiver",
      name: "required",
    },
  },
  frames: "Sentences to begin with",
  better: (frame) => ` For example: ${frame}`,
  vague: "It names no cause and no figure yet; better if it did.",
  explanationEmpty: "Write a few words first.",
  signer: "Name",
  signerOptional: "Name (if you like)",
  signerMissing: "Put in who agrees to this.",
  cancel: "Cancel",
  explained: "Explained",
  waived: "Waived",
  by: (name, at) => ` (${[name, at].filter((part) => part !== undefined).join(", ")})`,
  unheeded: {
    stale: "The figures have changed, so the explanation no longer counts.",
    short: "The explanation is too short, so it does not count.",
    stock: "The explanation names no cause, so it does not count.",
    gap: "The explanation still has gaps, so it does not count.",
    repeated: "Three findings or more have the same text; none of them counts.",
    "to-mend": "This has to be corrected; an explanation does not count.",
    unsigned: "Nobody signed it, so it does not count.",
  },
  draft: (why) => `${why} Its text is below, to be changed; it counts once it is saved again.`,
  blanks: (count) => `Of these, required and not filled in yet: ${count}`,
  fillIn: (label) => `Fill in "${label}"`,
};

/** By the language that the pane speaks. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { "zh-CN": ZH, en: EN };
