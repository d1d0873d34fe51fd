import type { Severity } from "../../model/check";
import { isAcrossYears, sideWriters, withTotal } from "../compared-sides";
import { shorten } from "../shorten";
import type { NamedValue } from "../named-value";
import type { ComparedFacts, RatedFacts, Wording } from "../wording";
import { besideInChinese } from "./beside";
import { resolutionInChinese } from "./resolutions";
import { structureInChinese } from "./structure";

const quoted = (label: string) => `“${label}”`;
const listed = (labels: readonly string[]) => labels.map(quoted).join("、");
const addressCount = (groups: readonly { readonly addresses: readonly string[] }[]) =>
  groups.reduce((count, { addresses }) => count + addresses.length, 0);
const valued = ({ label, value, lastYear }: NamedValue) =>
  `${lastYear ? "上年" : ""}${quoted(label)} ${value}`;

const RELATION = {
  "=": "应等于",
  "<>": "不应等于",
  "<": "应小于",
  "<=": "不应大于",
  ">": "应大于",
  ">=": "不应小于",
} as const;

const MIRRORED = {
  "=": "=",
  "<>": "<>",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
} as const;

const { left, right } = sideWriters(valued);

const gapOf = ({ difference, points }: ComparedFacts) =>
  difference === undefined ? "" : `差 ${difference}${points ? " 个百分点" : ""}`;

function compared(facts: ComparedFacts, severity: Severity): string {
  const gap = gapOf(facts);
  const named =
    facts.lastYears.length === 0 ? "" : `（其中${facts.lastYears.map(valued).join("、")}）`;
  const apart = named + (gap === "" ? "" : `，${gap}`);
  if (facts.provable) {
    return `${left(facts)}，${RELATION[facts.comparison]} ${right(facts)}；还有空格没填，但已填的数已经超出，空格填什么都不能相符。请先核对已填的数。`;
  }
  const arithmetic =
    facts.fixed !== undefined
      ? `${beside(facts, facts.fixed)}${apart}。`
      : facts.comparison === "="
        ? `${left(facts)}，而 ${right(facts)}${apart}。`
        : `${left(facts)}，${relation(facts, severity)} ${right(facts)}${apart}。`;
  return arithmetic + nextStep(facts, severity);
}

/** A hint tells what is usual, not what has to be. */
function relation({ comparison }: ComparedFacts, severity: Severity): string {
  const words = RELATION[comparison];
  return severity === "hint" ? `一般${words.replace("应", "")}` : words;
}

/** What the report says beside a number that the rule asks for: “罚没款” 35，应为 0. */
function beside(facts: ComparedFacts, fixed: "left" | "right"): string {
  const [value, wanted] =
    fixed === "right" ? [left(facts), right(facts)] : [right(facts), left(facts)];
  const relation = RELATION[fixed === "right" ? facts.comparison : MIRRORED[facts.comparison]];
  return `${value}，${facts.comparison === "=" ? "应为" : relation} ${wanted}`;
}

function nextStep(facts: ComparedFacts, severity: Severity): string {
  if (facts.approximate) return "其中有约数，请核对是否写错，或说明口径。";
  const isOne = facts.leftOnly !== undefined || facts.rightOnly !== undefined;
  if (facts.fixed) {
    return isOne ? "请核对这个数，或说明原因。" : `请核对这几个数${AFTERWARDS[severity]}。`;
  }
  if (facts.comparison !== "=") return `请核对这两处${AFTERWARDS[severity]}。`;
  if (isAcrossYears(facts)) return "今年的数应接上年的数，请查明以哪一年为准。";
  if (facts.leftOnly && facts.rightOnly) return "两处应当相同，请查明以哪一处为准。";
  return `请核对${isOne ? "总数和各分项" : "两边各数"}${AFTERWARDS[severity]}。`;
}

function ratio({ kind, numerator, denominator, computed }: RatedFacts): string {
  const result = computed === undefined ? "" : ` = ${computed}`;
  if (kind === "points") return `${numerator} 减 ${denominator}${result}`;
  if (kind === "change") return `(${numerator}-${denominator})÷${denominator}${result}`;
  return `${numerator}÷${denominator}${result}`;
}

/** One of them is wrong only where the rule always holds; else it is asked about. */
const AFTERWARDS: Readonly<Record<Severity, string>> = {
  hard: "，改正填错的一格",
  query: "；确实如此的，请说明原因",
  hint: "；确实如此的，不用改",
};

const REVIEW = {
  rate: "请核对分子、分母和比率",
  change: "请核对本年数、上年数和所写的增减",
  points: "请核对相减的两个比率和所写的差",
} as const;

const BEYOND = { below: "，低于所写", above: "，高于所写", at: "，不在所写范围内" } as const;

/** The sentences about checks in Chinese. */
export const chinese: Wording = {
  places: (groups, unnamed) => {
    const cells = groups.map(({ sheet, addresses }) => `${sheet}!${addresses.join("、")}`);
    return `${cells.join("；")}${unnamed > 0 ? `等 ${unnamed + addressCount(groups)} 格` : ""}：`;
  },
  ofYear: (label, lastYear) => (lastYear ? `上年${label}` : label),
  compared,
  comparedHolds: (facts) => {
    if (facts.computed) return `由公式计算：${withTotal(facts.leftSum, facts.leftValue)}。`;
    const how = facts.withinDecimals ? `在写出的位数内相符（${gapOf(facts)}）` : "相符";
    if (facts.fixed) return `${beside(facts, facts.fixed)}，${how}。`;
    return facts.comparison === "="
      ? `${left(facts)}，与 ${right(facts)} ${how}。`
      : `${left(facts)}，${RELATION[facts.comparison]} ${right(facts)}，${how}。`;
  },
  rateHolds: (facts) =>
    `${quoted(facts.label)}写 ${facts.stated ?? ""}，${ratio(facts)}，${facts.withinDecimals ? "在写出的位数内一致" : "一致"}。`,
  rateComputed: (facts) => `${quoted(facts.label)}由公式计算：${ratio(facts)}。`,
  rateTruncated: ({ implied, ...facts }) =>
    `${quoted(facts.label)}写 ${facts.stated ?? ""}，${implied ? `${quoted(implied.label)}未填，只有填 ${implied.value} 并且截位才合得上；` : ""}${ratio(facts)}，四舍五入${facts.expected ? `应为 ${facts.expected}` : "合不上"}，写的是截位数。请改为四舍五入，或说明全篇按截位取数。`,
  rateWrong: (facts) =>
    `${quoted(facts.label)}写 ${facts.stated ?? ""}，而 ${ratio(facts)}${facts.expected ? `，应为 ${facts.expected}` : ""}${facts.beyond ? BEYOND[facts.beyond] : ""}${facts.difference ? `，差 ${facts.difference} 个百分点` : ""}。${REVIEW[facts.kind]}，或恢复公式由表格计算。`,
  rateImpossible: (facts) =>
    `${quoted(facts.label)}写 ${facts.stated ?? ""}，${ratio(facts)}，分子、分母取什么数都得不到这个比率。请核对比率和已填的数。`,
  zeroDenominator: (label) =>
    `${quoted(label)}的分母是 0，没有比率可算，却填了数。请清空或写“—”，并核对分母。`,
  undecided: (reason, labels, implied) => {
    const subject = listed(labels);
    const hint = implied
      ? `按其余各数，${quoted(implied.label)}应为 ${implied.value}（只作提示，不会代填）。`
      : "";
    switch (reason) {
      case "blank":
        return `${subject}未填，无法判定。${hint}填上后再检查。`;
      case "not-applicable":
        return `${subject}写“不适用”，无法判定。请确认是 0、未开展，还是没有这项职责。`;
      case "unreadable":
        return `${subject}不是能读懂的数，无法判定。请改成数字。`;
      case "approximate":
        return `${subject}是约数，可能相符也可能不符，无法判定。请人工核对。`;
      case "zero-divisor":
        return `${subject}作分母可能为 0，无法判定。请核对分母。`;
      case "computed":
        return `${subject}算不出结果，无法判定。请核对有关各数。`;
    }
  },
  notApplicable: (reason, labels) => {
    switch (reason) {
      case "all-blank":
        return "有关各项都是选填，都没有填，不用核对。";
      case "condition-false":
        return "前提不成立，不用核对。";
      case "not-applicable-operand":
        return `${listed(labels)}写“不适用”，不用核对。`;
      case "zero-denominator":
        return "分母是 0，没有比率，不用核对。";
    }
  },
  formulaHolds: (formula, values) => `${values.map(valued).join("，")}，满足“${formula}”。`,
  formulaBroken: (formula, values) =>
    `${values.map(valued).join("，")}，不满足“${formula}”。请核对这几格。`,
  repeated: (values, all) => {
    const several = values.length > 1;
    const named = values.map(valued).join("，");
    if (!all) return `${named}，${several ? "不都" : "不"}和上年相同。`;
    return several
      ? `${values.length} 个数都和上年完全相同：${named}。请确认是本年的数，不是照抄上年。`
      : `${named}，和上年完全相同。请确认是本年的数，不是照抄上年。`;
  },
  presenceHolds: (labels) => `${listed(labels)}符合是否填写的要求。`,
  presenceBroken: (labels, wanted) =>
    wanted
      ? `${listed(labels)}没有填，按其他各数应当填写。请补填，没有的填 0 或选“未开展”“不适用”。`
      : `${listed(labels)}不应填写，却填了。请核对。`,
  requiredBlank: (label, office) =>
    `${quoted(label)}还没有填${office ? `（责任科室：${office}）` : ""}。请填写；没有发生填 0，未开展或没有这项职责的在“约数”列选。`,
  entryUnreadable: (label, text, lastYear) =>
    text.startsWith("=")
      ? `${lastYear ? "上年" : ""}${quoted(label)}里的公式“${shorten(text)}”还没有算出结果。请用 Excel 或 WPS 打开、重算并保存，或直接填数。`
      : `${lastYear ? "上年" : ""}${quoted(label)}里的“${shorten(text)}”读不成数。请改成数字，约数用“近”“余”等写明。`,
  entryNegative: (label) => `${quoted(label)}是负数，件数、人数不会小于 0。请核对。`,
  entryNotWhole: (label, text) => `${quoted(label)}填 ${text}，件数、人数应是整数。请核对。`,
  entryExactAndOver: (label, text) =>
    `${quoted(label)}写 ${text} 又带“余”，数已精确到个位。请去掉“余”，或写成整十、整百的约数。`,
  conflict: ({ rules, blanks }) => {
    const asked = blanks.flatMap((blank) =>
      blank.asked.length > 1
        ? [
            `${quoted(blank.label)}${blank.asked.map(({ rule, value }) => `按 ${rule} 应为 ${value}`).join("，")}`,
          ]
        : [],
    );
    const why = asked.length > 0 ? asked.join("；") : "填什么都不能同时相符";
    const blank = blanks.length === 0 ? "" : `${listed(blanks.map(({ label }) => label))}没有填，`;
    return `${blank}${rules.join("、")} 各条单看都可能相符，合在一起却不能：${why}。请先核对这几条里已填的数。`;
  },
  beside: besideInChinese,
  structure: structureInChinese,
  habit: ({ rounding, truncated, rounded, both }) => {
    const cut = truncated
      .map(({ stated, rounded: expected }) => (expected ? `${stated}应为${expected}` : stated))
      .join("，");
    const rest = both > 0 ? `；其余${both}处两种取法相同` : "";
    switch (rounding) {
      case "truncate":
        return `本报告有${truncated.length}处比率按截位取数（按四舍五入，${cut}）${rest}。请统一改为四舍五入，或说明取数办法。`;
      case "mixed":
        return `本报告的比率取数不一：${rounded.join("、")}按四舍五入，${truncated.length}处按截位（按四舍五入，${cut}）${rest}。请统一取数办法。`;
      case "round":
        return `本报告的比率按四舍五入取数${rest}。`;
      case "undecided":
        return both > 0
          ? `本报告${both}处比率四舍五入和截位结果相同，看不出取数习惯。`
          : "本报告没有写定的比率可以看出取数习惯。";
    }
  },
  resolution: resolutionInChinese,
  severity: { hard: "强制性", query: "核实性", hint: "提示性" },
  status: { holds: "相符", broken: "不符", undecided: "无法判定", "not-applicable": "不适用" },
};
