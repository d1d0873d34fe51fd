import type { Definition } from "../definition/definition";
import type { Check } from "../model/check";
import type { DraftReason, ReportDocument } from "../model/document";
import { labelOf } from "./check-facts";
import { explainCheck } from "./explain-check";
import type { Language } from "./language";
import { shorten } from "./shorten";

/** Why a compiled report is 未定稿, and what to do about it. */
export function explainDraft(
  reason: DraftReason,
  document: ReportDocument,
  definition: Definition,
  checks: readonly Check[],
  language: Language,
): string {
  if (reason.code === "hard-finding") {
    const check = checks.find(({ rule }) => rule === reason.rule);
    return check === undefined ? reason.rule : explainCheck(check, definition, language);
  }
  const where = "section" in reason ? headingOf(reason.section, document) : "";
  return language === "en"
    ? inEnglish(reason, where, definition)
    : inChinese(reason, where, definition);
}

type TextReason = Exclude<DraftReason, { code: "hard-finding" }>;

function inChinese(reason: TextReason, where: string, definition: Definition): string {
  switch (reason.code) {
    case "missing-figure":
      return `“${where}”里的“${labelOf(reason.figure, definition)}”还没有填。请填写后重新汇总。`;
    case "broken-template":
      return `“${where}”里有一段文字的花括号写得不对（第 ${reason.position} 个字符），已原样保留：“${shorten(reason.text)}”。请在文字稿里改正。`;
    case "unknown-placeholder":
      return reason.id.includes("|")
        ? `“${where}”里的 {${shorten(reason.id)}} 写法不认识，竖线后面只能写“无单位”或“时期”，已标为待填。请在文字稿里改正。`
        : `“${where}”里用了 {${shorten(reason.id)}}，没有编号为“${shorten(reason.id)}”的指标，已标为待填。请在文字稿的 ${reason.section}.${reason.paragraph} 行里改正。`;
    case "unclaimed-text":
      return reason.id === ""
        ? `“${reason.sheet}”第 ${reason.row} 行没有编号，没有写进汇总：“${shorten(reason.text)}”。请写进有编号的行，或删去这一行。`
        : `“${reason.sheet}”第 ${reason.row} 行的编号“${shorten(reason.id)}”对不上任何一段，或与上面的行重复，没有写进汇总：“${shorten(reason.text)}”。请改正编号，或删去这一行。`;
    case "missing-narrative":
      return `“${where}”还没有写。请在文字稿的 ${reason.section}.${reason.paragraph} 行里写。`;
    case "missing-unit":
      return "封面的“单位”还没有填。请填写后重新汇总。";
    case "missing-year":
      return "封面的“年度”还没有填，或不是四位年份。请填写后重新汇总。";
  }
}

function inEnglish(reason: TextReason, where: string, definition: Definition): string {
  switch (reason.code) {
    case "missing-figure":
      return `"${labelOf(reason.figure, definition)}" in "${where}" is not filled in yet. Fill it in and compile again.`;
    case "broken-template":
      return `A text in "${where}" has wrong braces (character ${reason.position}) and was kept as it stands: "${shorten(reason.text)}". Correct it on the sheet 文字稿.`;
    case "unknown-placeholder":
      return reason.id.includes("|")
        ? `{${shorten(reason.id)}} in "${where}" has an unknown form and was marked as missing; after the bar only 无单位 or 时期 may stand. Correct it on the sheet 文字稿.`
        : `No figure has the id of {${shorten(reason.id)}} in "${where}", so it was marked as missing. Correct it on the sheet 文字稿, row ${reason.section}.${reason.paragraph}.`;
    case "unclaimed-text":
      return reason.id === ""
        ? `Row ${reason.row} of "${reason.sheet}" has no id, so its text is not in the report: "${shorten(reason.text)}". Move it into a row with an id, or delete the row.`
        : `Row ${reason.row} of "${reason.sheet}" has the id "${shorten(reason.id)}", which is unknown or taken by a row above, so its text is not in the report: "${shorten(reason.text)}". Correct the id, or delete the row.`;
    case "missing-narrative":
      return `"${where}" is not written yet. Write it on the sheet 文字稿, row ${reason.section}.${reason.paragraph}.`;
    case "missing-unit":
      return "The unit on the cover sheet is not filled in. Fill it in and compile again.";
    case "missing-year":
      return "The year on the cover sheet is not filled in, or is no year. Fill it in and compile again.";
  }
}

/** The section as the compiled report names it, without the mark in front (（一）, 二、). */
export function headingOf(section: string, { sections }: ReportDocument): string {
  const heading = sections.find(({ id }) => id === section)?.heading ?? section;
  return heading.replace(HEADING_MARK, "");
}

const HEADING_MARK = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;
