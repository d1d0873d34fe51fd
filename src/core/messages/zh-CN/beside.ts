import type { BesideWording, LabelsOfPeriod, TextFacts } from "../beside-wording";
import { shorten } from "../shorten";
import type { NamedValue } from "../named-value";

const quoted = (words: string) => `“${words}”`;
const listed = (labels: readonly string[]) => labels.map(quoted).join("、");
/** The first few labels: a sentence is no list. */
const abridged = (labels: readonly string[]) =>
  labels.length <= 4 ? listed(labels) : `${listed(labels.slice(0, 3))}等`;
const valued = ({ label, value, lastYear }: NamedValue) =>
  `${lastYear ? "上年" : ""}${quoted(label)} ${value}`;
const bothYears = ({ now, last }: { readonly now: NamedValue; readonly last: NamedValue }) =>
  `${quoted(now.label)}今年 ${now.value}，上年 ${last.value}`;
const periodName = (period: string) => (period === "" ? "全年" : period);

/** So many equal figures are named one by one. */
const NAMED = 12;

/** What is said of last year, of periods and of the paragraphs' words, in Chinese. */
export const besideInChinese: BesideWording = {
  periodPartial: ({ period, labels, unsaid, placeholder, allSaid }) => {
    const fact = `${abridged(labels)} ${labels.length} 项只统计到“${period}”，报告写的是全年。`;
    if (placeholder !== undefined) {
      return `${fact}请补到全年，或在文字里写明“${period}”：${abridged(unsaid)}的句首加上 ${placeholder}，成稿就是“${period}，”。`;
    }
    return allSaid
      ? `${fact}文字里已写明“${period}”；能补到全年的请补上。`
      : `${fact}请补到全年，或在文字里写明“${period}”。`;
  },
  periodUnreadable: (period, labels) =>
    `${abridged(labels)}的统计时期写的是“${period}”，读不出从年初统计到哪一天，没有核对时期。请写成“截至11月底”这样，或补到全年后清空。`,
  periodOfAnotherYear: (period, labels, year) =>
    `${abridged(labels)}的统计时期写的是“${period}”，报告写的是${year}年。请核对是时期写错了年份，还是填了别的年份的数。`,
  periodMixed: (labels, periods) =>
    `${listed(labels)}放在一起核对，统计时期却不同（${periods.map(periodName).join("、")}）。请统一口径。`,
  periodSection: (sheet, periods) =>
    `${quoted(sheet)}一节的统计时期不一致：${periods.map(groupWords).join("；")}。请统一到一个时期，或在文字里分别写明。`,
  periodTold: (label, tellings) =>
    `${quoted(label)}在几处写的时期不同：${tellings.map(({ period, place }) => `${place}${period === "" ? "没有写时期，读作全年" : `写“${period}”`}`).join("；")}。同一个数请写同一个时期。`,
  priorJump: ({ up, ratio, ...both }) => {
    const far = up
      ? ratio === undefined
        ? "超过上年的 5 倍"
        : `是上年的 ${ratio} 倍`
      : "不到上年的五分之一";
    return `${bothYears(both)}，${far}。请核对是否多打或少打了一位、单位和口径是否与上年相同。`;
  },
  priorZero: ({ gone, ...both }) =>
    gone
      ? `${bothYears(both)}。请核实今年确实没有，不是漏填。`
      : `${bothYears(both)}。请核对是否填错了行，或上年漏填。`,
  priorUnchanged: (sheet, values, compared) => {
    const list = values.slice(0, NAMED).map(valued).join("、");
    return `${quoted(sheet)}一节今年和上年都填了的 ${compared} 项里，有 ${values.length} 项与上年完全相同：${list}${values.length > NAMED ? "等" : ""}。请确认不是照抄上年；确实相同的，请写明。`;
  },
  priorSmallBase: (rate, base) =>
    `文字里写了${valued(rate)}，而${base.map(valued).join("、")}，基数小，百分比容易显得过大。可以改写成增加或减少了多少。`,
  text: (facts) => textWords(facts),
};

function groupWords({ period, labels }: LabelsOfPeriod): string {
  return `${periodName(period)} ${labels.length} 项（${abridged(labels)}）`;
}

function textWords(facts: TextFacts): string {
  const { words, figure, unit, values, other } = facts;
  const quote = quoted(shorten(facts.quote, 60));
  const label = quoted(values[0]?.label ?? figure);
  const said = `${quote}写“${words}”`;
  const against = values.map(valued).join("，");
  switch (facts.claim) {
    case "all":
      return `${said}，而${against}，不是全部。请改文字，或核对这几个数。`;
    case "none":
      return `${said}，而${against}，不是 0。请改文字，或核对这个数。`;
    case "up":
    case "down":
      return `${said}，而${against}，方向不符。请改文字，或核对两年的数。`;
    case "flat":
      return `${said}，而${against}，并不相同。请改文字，或核对两年的数。`;
    case "most":
      return `${said}，而${against}，没有过半。请改文字，或核对这几个数。`;
    case "first":
      return `${said}，而${against}，上年已经有过。请改文字，或核对上年的数。`;
    case "chain":
      return `${said}，而${label}是和上年比的变化。请改成“同比”。`;
    case "approximations":
      return facts.proven
        ? `${quote}前后的约数说法互相矛盾（${words}）。请只留一个。`
        : `${quote}的约数说法重复（${words}）。请只留一个。`;
    case "exact-and-over":
      return `${quote}带“${words}”，而${against}，数已精确到个位。请去掉“${words}”，或把数写成整十、整百的约数。`;
    case "unit-doubled":
      return `${quote}：${label}成稿时自带单位“${unit}”，后面又写“${words}”，会印重。请删去“${words}”，或把占位写成 {${figure}|无单位}。`;
    case "unit-differs":
      return `${quote}：${label}的单位是“${unit}”，文字里写“${words}”。请用同一个单位；口径不同的，分开写成两个数。`;
    case "units-differ":
      return `${label}在两处用了不同的单位：这里写“${words}”，${other?.place ?? "另一处"}写“${other?.words ?? unit}”。请统一。`;
    case "scale":
      return `${quote}：${label}按“${unit}”填写，后面又写“${words}”，会放大${words === "亿" ? "一亿" : "一万"}倍。请删去“${words}”。`;
  }
}
