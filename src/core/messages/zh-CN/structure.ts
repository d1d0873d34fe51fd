import type { Place } from "../../model/entry";
import { shorten } from "../shorten";
import type { MovedName, StructureProblem } from "../../model/structure-problem";

const at = ({ sheet, address }: Place) => `${sheet}!${address}`;

/** More than these are counted instead of named. */
const NAMED = 6;

/** What was done to the workbook's structure, and how to put it right. */
export function structureInChinese(problem: StructureProblem, label: string): string {
  switch (problem.problem) {
    case "label-changed":
      return `${at(problem.place)}：指标名“${problem.expected}”被改成“${problem.found}”。请改回，或确认没有填错行。`;
    case "unit-changed":
      return `${at(problem.place)}：“${label}”的单位“${problem.expected}”被改成“${problem.found}”。请改回，数也要按原单位填。`;
    case "formula-overwritten":
      return `${at(problem.place)}：“${label}”行的这一格本应是公式，被改成“${shorten(problem.found)}”。请恢复公式 ${shorten(problem.formula, 120)}。`;
    case "name-missing":
      return `${at(problem.place)}：“${label}”单元格的名称“${problem.figure}”不见了，用到它的公式会出错。请补上。`;
    case "name-moved":
      return `${at(problem.place)}：名称“${problem.figure}”指到了 ${at(problem.named)}，与行内编号不一致（多半是排序造成的）。请把名称指回 ${at(problem.place)}。`;
    case "names-moved":
      return `“${problem.sheet}”表有 ${problem.moved.length} 个名称指到了别的行（多半是排序，或粘贴了一整块）：${movedInChinese(problem.moved)}。数已按行内编号读取；请把名称指回各自的行。`;
    case "rows-hidden":
      return hiddenInChinese(problem);
    case "cells-merged":
      return `${problem.sheet}!${problem.area}：指标行里的格被合并，除左上角一格外都读不到、填不进。请取消合并，再核对这几行的数。`;
    case "row-missing":
      return `${at(problem.place)}：“${label}”的编号${problem.found === undefined ? "不见了" : `被改成“${shorten(problem.found)}”`}，只靠名称找到这一格。请在编号列写回“${problem.figure}”。`;
    case "row-doubled":
      return `${at(problem.place)}：“${label}”的编号“${problem.figure}”在 ${at(problem.other)} 又出现一次。请留一行，删去另一行。`;
    case "number-as-text":
      return `${at(problem.place)}：${problem.prior ? "上年" : ""}“${label}”的“${shorten(problem.found)}”是以文本存的数。已照数读取，但表内公式不会计入；请改成数值。`;
    case "column-missing":
      return columnInChinese(problem);
    case "rows-reordered":
      return `“${problem.sheet}”表的行序被改动（多半是排序）。数已按编号认回；请按编号排回原来的顺序；不排也不影响检查和汇总。`;
    case "definition-differs":
      return `工作簿里的报表定义 ${problem.id} ${problem.version} 与程序自带的同一版本内容不同。请向下发工作簿的单位核实。`;
  }
}

function hiddenInChinese({
  sheet,
  rows,
  filled,
}: Extract<StructureProblem, { problem: "rows-hidden" }>): string {
  const where = `“${sheet}”表第 ${rows.slice(0, NAMED).join("、")} 行${rows.length > NAMED ? `等 ${rows.length} 行` : ""}被隐藏`;
  return filled.length === 0
    ? `${where}，里面的指标都还没填。要填时请取消隐藏。`
    : `${where}，其中 ${filled.length} 项有数，照样计入检查和汇总，但没有人看得见。请取消隐藏，核对一遍。`;
}

function movedInChinese(moved: readonly MovedName[]): string {
  const named = moved
    .slice(0, NAMED)
    .map(({ figure, named }) => `“${figure}”指到 ${named.address}`)
    .join("、");
  return moved.length > NAMED ? `${named} 等` : named;
}

function columnInChinese({
  sheet,
  column,
  found,
  place,
}: Extract<StructureProblem, { problem: "column-missing" }>): string {
  if (place === undefined) {
    return `“${sheet}”表没有“${column}”这一列（整列被删，或表头被改），这一列的内容读不到。请撤销删除，或从备份恢复这张表。`;
  }
  return found === ""
    ? `${at(place)}：表头“${column}”不见了，这一列暂按原来的位置读取。请在这一格写回“${column}”。`
    : `${at(place)}：表头“${column}”被改成“${shorten(found)}”，这一列暂按原来的位置读取。请改回“${column}”。`;
}
