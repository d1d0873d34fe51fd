import type { Language } from "../../../core/messages/language";
import { shorten } from "../../../core/messages/shorten";
import type { StructureProblem } from "../../../core/model/structure-problem";
import type { MendStep } from "../../../workbook/mends/mend-preview";

/** What is mended: a kind of structure problem, or a rate that was stated over its formula. */
export type MendKind = StructureProblem["problem"] | "stated-rate";

/** What the pane says of mends. */
export interface MendWords {
  readonly button: Readonly<Record<MendKind, string>>;
  /** What besides the cells is worth knowing before one presses. */
  readonly note: Readonly<Partial<Record<MendKind, string>>>;
  readonly will: string;
  readonly step: (step: MendStep) => string;
  readonly more: (count: number) => string;
  readonly all: (count: number) => string;
  readonly allWill: (count: number) => string;
  /** Findings that are not among them, for their mends would get in the way. */
  readonly later: (count: number) => string;
  readonly write: string;
  readonly cancel: string;
}

const ZH: MendWords = {
  button: {
    "label-changed": "改回指标名",
    "unit-changed": "改回单位",
    "formula-overwritten": "恢复公式",
    "name-missing": "补上名称",
    "name-moved": "把名称指回来",
    "names-moved": "把名称都指回来",
    "row-missing": "补回编号",
    "row-doubled": "清空重复的编号",
    "number-as-text": "改为数值",
    "column-missing": "补回表头",
    "rows-reordered": "排回原来的顺序",
    "rows-hidden": "取消隐藏",
    "cells-merged": "取消合并",
    "definition-differs": "换回程序自带的定义",
    "stated-rate": "恢复公式",
  },
  note: {
    "row-doubled": "那一行的其他内容不动，只是不再当作这项指标。",
    "cells-merged": "数留在左上角一格。",
    "definition-differs": "表里的数和格式都不动，规则和文字以程序自带的为准。",
    "stated-rate": "之后由表内公式计算，不再保留单独填的数。",
  },
  will: "一键修复会写：",
  step: (step) => {
    switch (step.step) {
      case "cell": {
        const at = `${step.place.sheet}!${step.place.address}`;
        if (step.before === step.after) return `${at}：内容不变，只改样式`;
        return `${at}：${quoted(step.before)} → ${quoted(step.after)}`;
      }
      case "name": {
        const to = `${step.after.sheet}!${step.after.address}`;
        const from =
          step.before === undefined ? "" : `（现指 ${step.before.sheet}!${step.before.address}）`;
        return `名称“${step.name}” → ${to}${from}`;
      }
      case "rows-shown":
        return `“${step.sheet}”表第 ${step.rows.join("、")} 行取消隐藏`;
      case "unmerged":
        return `${step.sheet}!${step.area} 取消合并`;
      case "sheet-added":
        return `新建“${step.sheet}”表，${step.rows} 项`;
      case "definition":
        return `工作簿里的报表定义换成程序自带的 ${step.id} ${step.version}`;
    }
  },
  more: (count) => `还有 ${count} 处`,
  all: (count) => `全部修复（${count} 处）`,
  allWill: (count) => `一次写入，可以撤销。共 ${count} 处：`,
  later: (count) => `另有 ${count} 条和这些改动互相影响，这次不写；写入后再修复。`,
  write: "写入",
  cancel: "取消",
};

const EN: MendWords = {
  button: {
    "label-changed": "Restore the label",
    "unit-changed": "Restore the unit",
    "formula-overwritten": "Restore the formula",
    "name-missing": "Define the name",
    "name-moved": "Point the name back",
    "names-moved": "Point the names back",
    "row-missing": "Write the id back",
    "row-doubled": "Empty the second id",
    "number-as-text": "Make it a number",
    "column-missing": "Restore the heading",
    "rows-reordered": "Restore the order",
    "rows-hidden": "Unhide",
    "cells-merged": "Unmerge",
    "definition-differs": "Use the built-in definition",
    "stated-rate": "Restore the formula",
  },
  note: {
    "row-doubled": "The rest of that row stays; it is only no longer read as this figure.",
    "cells-merged": "What is there stays in the top left cell.",
    "definition-differs": "Figures and formats stay; rules and texts are the built-in ones then.",
    "stated-rate": "The cell is computed from then on; the stated number is not kept.",
  },
  will: "One click writes:",
  step: (step) => {
    switch (step.step) {
      case "cell": {
        const at = `${step.place.sheet}!${step.place.address}`;
        if (step.before === step.after) return `${at}: its look only`;
        return `${at}: ${cited(step.before)} → ${cited(step.after)}`;
      }
      case "name": {
        const to = `${step.after.sheet}!${step.after.address}`;
        const from =
          step.before === undefined ? "" : ` (now ${step.before.sheet}!${step.before.address})`;
        return `name "${step.name}" → ${to}${from}`;
      }
      case "rows-shown":
        return `sheet "${step.sheet}": rows ${step.rows.join(", ")} unhidden`;
      case "unmerged":
        return `${step.sheet}!${step.area} unmerged`;
      case "sheet-added":
        return `sheet "${step.sheet}" anew, ${step.rows} figures`;
      case "definition":
        return `the definition in the workbook becomes the built-in ${step.id} ${step.version}`;
    }
  },
  more: (count) => `${count} more`,
  all: (count) => `Mend all (${count})`,
  allWill: (count) => `In one write that can be undone. Changes: ${count}`,
  later: (count) =>
    `Left for the next time, because they get in the way of these: ${count} (mend them after this write)`,
  write: "Write",
  cancel: "Cancel",
};

function quoted(text: string): string {
  return text === "" ? "（空）" : `“${shorten(text)}”`;
}

function cited(text: string): string {
  return text === "" ? "(empty)" : `"${shorten(text)}"`;
}

/** By the language that the pane speaks. */
export const MEND_WORDS: Readonly<Record<Language, MendWords>> = { "zh-CN": ZH, en: EN };
