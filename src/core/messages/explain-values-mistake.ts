import type { ValuesMistake } from "../model/values-mistake";
import type { Language } from "./language";
import { shorten } from "./shorten";

/** The line for one mistake of a values file: the key, what is wrong there, and what to do. */
export function explainValuesMistake(mistake: ValuesMistake, language: Language): string {
  const found = shorten(mistake.found ?? "");
  const sentence =
    language === "en" ? inEnglish(mistake.code, found) : inChinese(mistake.code, found);
  return mistake.path === "" ? sentence : `${mistake.path}: ${sentence}`;
}

function inChinese(code: ValuesMistake["code"], found: string): string {
  switch (code) {
    case "not-an-object":
      return `这里应是一组 {"指标编号": 值}，现在是 ${found}。`;
    case "unknown-figure":
      return `没有编号为“${found}”的指标。请检查拼写，或换用相应的报表定义。`;
    case "derived-figure":
      return `“${found}”由公式推算，不用填。请删去这一项。`;
    case "not-a-value":
      return `值只能是数、文字、null，或 {"value", "period", "note"}，现在是 ${found}。`;
    case "not-text":
      return `这里应是文字，现在是 ${found}。请加上引号。`;
    case "inexact-number":
      return `数字 ${found} 的位数太多，按数读会走样。请加上引号写成文字：“${found}”。`;
    case "too-long":
      return `太长（${found} 个字符），一格最多 32767 个字符。请缩短。`;
    case "unknown-key":
      return `不认识“${found}”，只能有 value、period、note。`;
  }
}

function inEnglish(code: ValuesMistake["code"], found: string): string {
  switch (code) {
    case "not-an-object":
      return `an object {"figure id": value} belongs here, not ${found}.`;
    case "unknown-figure":
      return `no figure has the id "${found}". Check the spelling or use the matching definition.`;
    case "derived-figure":
      return `"${found}" is computed and never filled in. Remove it.`;
    case "not-a-value":
      return `a value is a number, text, null, or {"value", "period", "note"}, not ${found}.`;
    case "not-text":
      return `text belongs here, not ${found}; put it in quotes.`;
    case "inexact-number":
      return `${found} has more digits than a number keeps; write it as text, in quotes: "${found}".`;
    case "too-long":
      return `too long (${found} characters); a cell takes at most 32767. Shorten it.`;
    case "unknown-key":
      return `unknown key "${found}"; only value, period and note are known.`;
  }
}
