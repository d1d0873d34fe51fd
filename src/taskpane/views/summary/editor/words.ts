import type { Language } from "../../../../core/messages/language";

/** What the editor of a paragraph says. */
export interface EditorWords {
  readonly edit: string;
  readonly editName: (heading: string, paragraph: number | undefined) => string;
  readonly silent: string;
  readonly field: (heading: string, paragraph: number | undefined) => string;
  readonly hint: string;
  readonly preview: string;
  readonly nothing: string;
  readonly problems: (count: number) => string;
  readonly show: string;
  readonly figures: string;
  readonly find: string;
  readonly used: (name: string) => string;
  readonly insert: (name: string) => string;
  readonly noFigure: string;
  readonly inSheet: string;
  readonly empty: string;
  readonly save: string;
  readonly cancel: string;
  readonly restore: string;
  readonly unsaved: (count: number) => string;
  readonly contestedCount: (count: number) => string;
  readonly saveAll: string;
  readonly contested: string;
  readonly sheets: string;
  readonly mine: string;
  readonly takeSheets: string;
  readonly takeMine: string;
  readonly backToTyped: string;
  readonly changed: (count: number) => string;
  readonly changedHint: string;
  readonly now: string;
  readonly standard: string;
  readonly restoreName: (heading: string, paragraph: number | undefined) => string;
  readonly restoreAll: (count: number) => string;
}

const named = (heading: string, paragraph: number | undefined) =>
  paragraph === undefined ? `“${heading}”` : `“${heading}”第 ${paragraph} 段`;

const inEnglish = (heading: string, paragraph: number | undefined) =>
  paragraph === undefined ? `"${heading}"` : `"${heading}", paragraph ${paragraph}`;

const ZH: EditorWords = {
  edit: "改文字",
  editName: (heading, paragraph) => `改文字：${named(heading, paragraph)}`,
  silent: "（这一段还没有数可写，没有成文）",
  field: (heading, paragraph) => `${named(heading, paragraph)}的文字`,
  hint: "{ } 里是指标，成文时换成数。竖线后可写：无单位、时期、上年、同比、增减、1位。[[ ]] 里的没有数就略去。{一是} 自动编号。",
  preview: "成文的样子",
  nothing: "现在没有可写的，这一段不会出现。",
  problems: (count) => (count === 0 ? "没有写错的地方。" : `有 ${count} 处要看：`),
  show: "到那里",
  figures: "插入指标",
  find: "找别的指标",
  used: (name) => `${name}，已用，再插入`,
  insert: (name) => `${name}，插入`,
  noFigure: "没有这样的指标。",
  inSheet: "表里现在的文字",
  empty: "（空）",
  save: "保存",
  cancel: "取消",
  restore: "恢复标准文字",
  unsaved: (count) => `${count} 段文字改了还没有保存，汇总里还没有算进去。`,
  contestedCount: (count) => `其中 ${count} 段，表里也有人改了，请到那一段选用哪一份。`,
  saveAll: "现在保存",
  contested: "这一段打开以后，表里的文字也改了。两份都在，请选一份；选了再保存。",
  sheets: "表里的：",
  mine: "我改的：",
  takeSheets: "用表里的",
  takeMine: "用我改的",
  backToTyped: "换回我改的",
  changed: (count) => `改过的文字 ${count} 段`,
  changedHint: "恢复后，改过的文字就不在表里了；点“恢复上一次”可以拿回来。",
  now: "现在：",
  standard: "标准：",
  restoreName: (heading, paragraph) => `恢复标准文字：${named(heading, paragraph)}`,
  restoreAll: (count) => `${count} 段都恢复标准文字`,
};

const EN: EditorWords = {
  edit: "Edit wording",
  editName: (heading, paragraph) => `Edit wording: ${inEnglish(heading, paragraph)}`,
  silent: "(This paragraph has no figure to tell yet and is left out.)",
  field: (heading, paragraph) => `Wording of ${inEnglish(heading, paragraph)}`,
  hint: "{ } holds a figure. After a bar: 无单位, 时期, 上年, 同比, 增减, 1位. [[ ]] is left out without a value. {一是} counts by itself.",
  preview: "As it will read",
  nothing: "There is nothing to tell now, so this paragraph is left out.",
  problems: (count) => (count === 0 ? "Nothing is wrong in it." : `To look at: ${count}`),
  show: "Go there",
  figures: "Insert a figure",
  find: "Find other figures",
  used: (name) => `${name}, used, insert again`,
  insert: (name) => `${name}, insert`,
  noFigure: "No such figure.",
  inSheet: "The wording in the sheet",
  empty: "(empty)",
  save: "Save",
  cancel: "Cancel",
  restore: "Standard wording",
  unsaved: (count) => `Wordings not saved yet, and not in the summary: ${count}.`,
  contestedCount: (count) =>
    ` Of these, changed in the sheet too: ${count}. Choose at the paragraph which to keep.`,
  saveAll: "Save now",
  contested:
    "The wording in the sheet has changed since this was opened. Both are here: choose one, then save.",
  sheets: "In the sheet: ",
  mine: "Mine: ",
  takeSheets: "Use the sheet's",
  takeMine: "Use mine",
  backToTyped: "Back to mine",
  changed: (count) => `Wordings that were changed: ${count}`,
  changedHint:
    "The changed wording leaves the sheet; Restore last brings it back as long as nothing else is written.",
  now: "Now: ",
  standard: "Standard: ",
  restoreName: (heading, paragraph) => `Standard wording: ${inEnglish(heading, paragraph)}`,
  restoreAll: (count) => `Standard wording for all ${count}`,
};

/** By the language that the pane speaks. */
export const EDITOR_WORDS: Readonly<Record<Language, EditorWords>> = { "zh-CN": ZH, en: EN };
