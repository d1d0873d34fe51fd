import type { DraftFacts, TextReason } from "../draft-facts";
import { shorten } from "../shorten";

/** Why a report is 未定稿, in Chinese. */
export function draftInChinese(reason: TextReason, facts: DraftFacts): string {
  const { where, label } = facts;
  switch (reason.code) {
    case "missing-figure":
      return `“${where}”里的“${label}”还没有填。请填写后重新汇总。`;
    case "missing-comparison":
      return `“${where}”里要写“${label}”与上年的比较，${LACKS[reason.lacks]}`;
    case "broken-template":
      return `文字稿“${where}”${nth(facts)}第 ${reason.position} 个字符处（${facts.around}），${broken(reason, facts)}此处已标“待改”，其余照常成文。`;
    case "unknown-placeholder":
      return reason.id.includes("|")
        ? `“${where}”${nth(facts)}里的 {${shorten(reason.id)}} 写法不认识，竖线后面可以写：无单位、时期、上年、同比、增减、1位，已标为待填。请在${row(facts)}改正。`
        : `“${where}”${nth(facts)}里用了 {${shorten(reason.id)}}，没有叫“${shorten(reason.id)}”的指标${perhaps(facts)}，已标为待填。请在${row(facts)}改正。`;
    case "unclaimed-text":
      return reason.id === ""
        ? `“${reason.sheet}”第 ${reason.row} 行没有编号，没有写进汇总：“${shorten(reason.text)}”。请写进有编号的行，或删去这一行。`
        : `“${reason.sheet}”第 ${reason.row} 行的编号“${shorten(reason.id)}”对不上任何一段，或与上面的行重复，没有写进汇总：“${shorten(reason.text)}”。请改正编号，或删去这一行。`;
    case "missing-narrative":
      return `“${where}”${nth(facts)}还没有写。请写在${row(facts)}。`;
    case "missing-unit":
      return "封面的“单位”还没有填。请填写后重新汇总。";
    case "missing-year":
      return "封面的“年度”还没有填，或不是四位年份。请填写后重新汇总。";
  }
}

type Broken = TextReason & { readonly code: "broken-template" };

/** What is wrong there and what to do, up to its full stop. */
function broken({ problem, found }: Broken, { choices, isDoubled }: DraftFacts): string {
  const shown = shorten(found);
  if (isDoubled) {
    return `“${shown}”前面写了两个花括号，两个连写是要印出一个。要写指标，请删去其中一个。`;
  }
  switch (problem) {
    case "ambiguous-figure":
      return `“${shown}”不止一项：${choices.join("、")}。请改写成其中一个编号。`;
    case "form-without-figure":
      return `{${shown}} 前面这一句里没有指标，不知道说的是哪一项。请写成 {指标|${shown}}。`;
    case "template-syntax": {
      const other = OTHER_HALF[found];
      return other === undefined
        ? `花括号“${shown}”里没有写指标。请补上指标，或删去。`
        : `“${shown}”少了另一半“${other}”。请补上或删去；要写这个符号本身，${itself(found)}。`;
    }
  }
}

function itself(found: string): string {
  return /^[{}｛｝]$/.test(found) ? `写两个“${found}${found}”` : "两个之间空一格";
}

const OTHER_HALF: Readonly<Record<string, string>> = {
  "{": "}",
  "}": "{",
  "｛": "｝",
  "｝": "｛",
  "[[": "]]",
  "]]": "[[",
  "【【": "】】",
  "】】": "【【",
};

const LACKS: Readonly<Record<(TextReason & { code: "missing-comparison" })["lacks"], string>> = {
  "last-year-blank": "上年数还没有填，或不是数。请补填上年数，或改去这一处。",
  "last-year-zero": "上年数是 0，算不出百分比。请改用“增减”，或改去这一处。",
  "not-exact": "而两年里有一个是约数或文字，算不出准数。请改去这一处，或填准数。",
};

function nth({ paragraph }: DraftFacts): string {
  return paragraph === undefined ? "" : `第 ${paragraph} 段`;
}

/** The row of 文字稿 as people find it: by the heading that was just named, and which of those. */
function row({ paragraph }: DraftFacts): string {
  return `文字稿里同名的${paragraph === undefined ? "一行" : `第 ${paragraph} 行`}`;
}

function perhaps({ nearest }: DraftFacts): string {
  return nearest === undefined ? "" : `（是不是“${nearest}”？）`;
}
