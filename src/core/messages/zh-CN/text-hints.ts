import type { TextHint } from "../../model/text-hint";
import { firstOf } from "../text-hint-lists";

/** What a reader noticed in the words of a report, in Chinese. */
export function textHintInChinese(hint: TextHint, labelOf: (figure: string) => string): string {
  const { found } = hint;
  switch (hint.code) {
    case "number-of-a-figure": {
      const label = labelOf(hint.figure);
      return hint.agrees
        ? `“${found}”就是“${label}”，但直接写在文字里，表里的数改了它不会跟着改。可换成 {${hint.figure}}。`
        : `“${found}”与表里“${label}”的 ${hint.holds} 不同。请核对；要跟着表里的数走，可换成 {${hint.figure}}。`;
    }
    case "other-measure-word":
      return `“${found}”的量词与“${labelOf(hint.figure)}”的单位“${hint.unit}”不同。同一件事前后用一个量词。`;
    case "until-word":
      return `“${found}”：后面跟时间，用“截至”。`;
    case "half-width-bracket":
      return `“${found}”是半角括号，汉字旁边用全角“（）”。`;
    case "unpaired-bracket":
      return `“${found}”没有与它成对的括号，或两边一个全角、一个半角。`;
    case "said-twice":
      return `“${found}”说重了：写成 {…|同比}、{…|增减} 的地方，自带“同比”“比上年”这样的话。请删去前面写的。`;
    case "code-in-text":
      return hint.figure === undefined
        ? `“${found}”是表格的错误值，会照原样印出来。多半是这一格的文字以等号、减号开头，被当成了公式。请重新写，前面先打一个单引号。`
        : `“${found}”是“${labelOf(hint.figure)}”的编号，没有放在花括号里，会照原样印出来。要写这个数，请写成 {${hint.figure}}。`;
    case "fewer-decimals":
      return `“${labelOf(hint.figure)}”填的是 ${found}，文字里要 ${hint.asked} 位小数，多出的位数无从得知，照填的写了。要更细，请填更细的数，或改文字。`;
    case "uneven-decimals":
      return `各处百分比的小数位数不一：${hint.groups.map(({ decimals, rates }) => `${firstOf(rates, "、", "等")}（${decimals} 位）`).join("，")}。一份报告最好统一。`;
  }
}
