import { tidyText } from "./tidy-text";

/** What decides how a figure's number is written: its measure word and whether it is a percentage. */
export interface Measured {
  readonly unit: string;
  readonly kind: "count" | "amount" | "rate" | "text";
}

/** The unit as printed after the number; a rate without one is in percent. */
export function printedUnit({ unit, kind }: Measured): string {
  return kind === "rate" && (unit === "" || tidyText(unit) === "%") ? "%" : unit;
}

/** The same in a sentence: 1.3个百分点 also where the definition says 百分点. */
export function unitInWords(figure: Measured): string {
  const unit = printedUnit(figure);
  return unit === "百分点" ? "个百分点" : unit;
}

/**
 * Takes the figure's own unit from the end of a tidied text. A figure that has none lets any usual measure word pass.
 *
 * @returns `undefined` when 万 or 亿 might belong to the number or to the unit (3.2万 of a figure in 万元)
 */
export function withoutUnit(text: string, figure: Measured): string | undefined {
  const unit = tidyText(printedUnit(figure));
  const spellings = unit === "" ? MEASURE_WORDS : (SYNONYMS.get(unit) ?? [unit]);
  const word = spellings.find((spelling) => text.endsWith(spelling)) ?? "";
  const rest = text.slice(0, text.length - word.length);
  return ambiguousScale(rest, unit) ? undefined : rest;
}

function ambiguousScale(rest: string, unit: string): boolean {
  return /^[万亿]/.test(unit) && /[万亿][余多]?$/.test(rest);
}

/** Two spellings of one unit, the longer first. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["个百分点", ["个百分点", "百分点"]],
  ["百分点", ["个百分点", "百分点"]],
]);

/** Measure words of street offices' reports, the longer before those that they end with. */
export const MEASURE_WORDS: readonly string[] =
  "件次 人次 场次 户次 家次 个次 批次 平方公里 平方米 公里 学时 课时 小时 件 起 例 宗 项 卷 份 个 条 次 场 期 人 名 户 家 张 册 本 面 封 台 支 篇 所 处 辆 元 亩 部 套 幅 块 座 间 组 批 轮 位".split(
    " ",
  );
