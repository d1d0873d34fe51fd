import type { Definition } from "../definition/definition";
import type { TextHint } from "../model/text-hint";
import { labelOf } from "./check-facts";
import type { Language } from "./language";

/** What a reader noticed in the words of a report, and what to do about it; the place is named apart. */
export function explainTextHint(
  hint: TextHint,
  definition: Definition,
  language: Language,
): string {
  return language === "en" ? inEnglish(hint, definition) : inChinese(hint, definition);
}

function inChinese(hint: TextHint, definition: Definition): string {
  const { found } = hint;
  switch (hint.code) {
    case "number-of-a-figure": {
      const label = labelOf(hint.figure, definition);
      return hint.agrees
        ? `“${found}”就是“${label}”，但直接写在文字里，表里的数改了它不会跟着改。可换成 {${hint.figure}}。`
        : `“${found}”与表里“${label}”的 ${hint.holds} 不同。请核对；要跟着表里的数走，可换成 {${hint.figure}}。`;
    }
    case "other-measure-word":
      return `“${found}”的量词与“${labelOf(hint.figure, definition)}”的单位“${hint.unit}”不同。同一件事前后用一个量词。`;
    case "until-word":
      return `“${found}”：后面跟时间，用“截至”。`;
    case "half-width-bracket":
      return `“${found}”是半角括号，汉字旁边用全角“（）”。`;
    case "unpaired-bracket":
      return `“${found}”没有与它成对的括号，或两边一个全角、一个半角。`;
    case "code-in-text":
      return hint.figure === undefined
        ? `“${found}”是表格的错误值，会照原样印出来。多半是这一格的文字以等号、减号开头，被当成了公式。请重新写，前面先打一个单引号。`
        : `“${found}”是“${labelOf(hint.figure, definition)}”的编号，没有放在花括号里，会照原样印出来。要写这个数，请写成 {${hint.figure}}。`;
    case "fewer-decimals":
      return `“${labelOf(hint.figure, definition)}”填的是 ${found}，文字里要 ${hint.asked} 位小数，多出的位数无从得知，照填的写了。要更细，请填更细的数，或改文字。`;
    case "uneven-decimals":
      return `各处百分比的小数位数不一：${hint.groups.map(({ decimals, rates }) => `${listed(rates, "、", "等")}（${decimals} 位）`).join("，")}。一份报告最好统一。`;
  }
}

function inEnglish(hint: TextHint, definition: Definition): string {
  const { found } = hint;
  switch (hint.code) {
    case "number-of-a-figure": {
      const label = labelOf(hint.figure, definition);
      return hint.agrees
        ? `"${found}" is "${label}", but typed into the text: it will not follow when the figure changes. {${hint.figure}} would.`
        : `"${found}" differs from "${label}" in the sheet, which is ${hint.holds}. Check it; {${hint.figure}} would follow the sheet.`;
    }
    case "other-measure-word":
      return `The measure word of "${found}" differs from the unit "${hint.unit}" of "${labelOf(hint.figure, definition)}". Use one for one thing.`;
    case "until-word":
      return `"${found}": in front of a time it is 截至.`;
    case "half-width-bracket":
      return `"${found}" is a half-width bracket; beside Chinese characters use （）.`;
    case "unpaired-bracket":
      return `"${found}" has no bracket that pairs with it, or one of the other width.`;
    case "code-in-text":
      return hint.figure === undefined
        ? `"${found}" is an error of the spreadsheet and is printed as it stands. The text of its cell probably begins with = or - and was taken for a formula: write it again behind an apostrophe.`
        : `"${found}" is the id of "${labelOf(hint.figure, definition)}" without its braces, and is printed as it stands. {${hint.figure}} prints the figure.`;
    case "fewer-decimals":
      return `"${labelOf(hint.figure, definition)}" was filled in as ${found}; the sentence asks for ${hint.asked} decimals, which it does not have, so it stands as filled in. Fill in the full value, or change the wording.`;
    case "uneven-decimals":
      return `Percentages have different decimals: ${hint.groups.map(({ decimals, rates }) => `${listed(rates, ", ", " …")} (${decimals})`).join("; ")}. Best use one number of decimals in a report.`;
  }
}

/** More than these are not needed to see what is meant. */
const SHOWN = 4;

function listed(texts: readonly string[], between: string, more: string): string {
  return texts.slice(0, SHOWN).join(between) + (texts.length > SHOWN ? more : "");
}
