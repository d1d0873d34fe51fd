import type { Place } from "../../model/entry";
import { shorten } from "../shorten";
import type { StructureProblem } from "../../model/check";

const at = ({ sheet, address }: Place) => `${sheet}!${address}`;

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
      return `${at(problem.place)}：“${label}”单元格的名称“${problem.figure}”不见了，用到它的公式会出错。请在名称管理器里补上。`;
    case "name-moved":
      return `${at(problem.place)}：名称“${problem.figure}”指到了 ${at(problem.named)}，与行内编号不一致（多半是排序造成的）。请把名称指回 ${at(problem.place)}。`;
    case "row-missing":
      return `${at(problem.place)}：“${label}”的编号${problem.found === undefined ? "不见了" : `被改成“${shorten(problem.found)}”`}，只靠名称找到这一格。请在编号列写回“${problem.figure}”。`;
    case "row-doubled":
      return `${at(problem.place)}：“${label}”的编号“${problem.figure}”在 ${at(problem.other)} 又出现一次。请留一行，删去另一行。`;
    case "number-as-text":
      return `${at(problem.place)}：${problem.prior ? "上年" : ""}“${label}”的“${shorten(problem.found)}”是以文本存的数。已照数读取，但表内公式不会计入；请改成数值。`;
    case "column-missing":
      return columnInChinese(problem);
    case "rows-reordered":
      return `“${problem.sheet}”表的行序被改动（多半是排序）。数已按编号认回；请按编号排回原来的顺序。`;
    case "definition-differs":
      return `工作簿里的报表定义 ${problem.id} ${problem.version} 与程序自带的同一版本内容不同。请向下发工作簿的单位核实。`;
  }
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
