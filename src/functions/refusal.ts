import { FORM_WORDS } from "../core/definition/placeholder-forms";

/** Why a custom function gives no value. */
export type Refusal =
  | { readonly code: "not-a-number"; readonly found: string }
  | { readonly code: "not-a-rate"; readonly found: string }
  | { readonly code: "not-one-value"; readonly cells: number }
  | { readonly code: "bad-decimals"; readonly found: string; readonly most: number }
  | { readonly code: "bad-method"; readonly found: string }
  | { readonly code: "bad-qualifier"; readonly found: string }
  | { readonly code: "qualified-twice"; readonly found: string; readonly word: string }
  | { readonly code: "nothing-stated" }
  | { readonly code: "negative-rate"; readonly found: string }
  | { readonly code: "denominator-not-positive" }
  | { readonly code: "no-count"; readonly stated: string; readonly denominator: string }
  | { readonly code: "not-chinese"; readonly found: string }
  | { readonly code: "template-broken"; readonly found: string; readonly position: number }
  | { readonly code: "unknown-form"; readonly found: string }
  | { readonly code: "form-without-figure"; readonly found: string; readonly position: number }
  | { readonly code: "no-last-year"; readonly form: string; readonly name: string }
  | { readonly code: "unpaired-names"; readonly names: number; readonly values: number }
  | { readonly code: "name-twice"; readonly name: string }
  | { readonly code: "text-too-long"; readonly limit: number }
  | { readonly code: "too-large" };

/** The error value that a cell shows: `#N/A` where the figures are right and nothing fits them, else `#VALUE!`. */
export function errorOf({ code }: Refusal): "notAvailable" | "invalidValue" {
  return code === "no-count" || code === "nothing-stated" ? "notAvailable" : "invalidValue";
}

/** The sentence that a cell's error tells, in plain Chinese. */
export function sentenceOf(refusal: Refusal): string {
  switch (refusal.code) {
    case "not-a-number":
      return `“${brief(refusal.found)}”读不成数。请改成数字，或像“近32000”这样的写法。`;
    case "not-a-rate":
      return `“${brief(refusal.found)}”读不成百分比。请写成 98.3%，或填 0.983。`;
    case "not-one-value":
      return `这里只能给一个单元格，现在给了${refusal.cells}个。`;
    case "bad-decimals":
      return `小数位数应是0到${refusal.most}的整数，现在是“${brief(refusal.found)}”。`;
    case "bad-method":
      return `取位方法只能写“四舍五入”或“截位”，现在是“${brief(refusal.found)}”。`;
    case "bad-qualifier":
      return `不认识约数“${brief(refusal.found)}”。可以写：近、余、多、约、左右、以上、不少于、超、未开展、不适用。`;
    case "qualified-twice":
      return `“${brief(refusal.found)}”与约数“${brief(refusal.word)}”说法重复或矛盾，请只留一个。`;
    case "nothing-stated":
      return "还没有填比率或分母。";
    case "negative-rate":
      return `比率“${brief(refusal.found)}”是负数，推不出个数。`;
    case "denominator-not-positive":
      return "分母要大于0，才推得出分子。";
    case "no-count":
      return `分母是${refusal.denominator}时，没有哪个整数能得出${refusal.stated}，四舍五入和截位都不行。`;
    case "not-chinese":
      return `“${brief(refusal.found)}”太长，写不成汉字数字。`;
    case "template-broken":
      return `句式第${refusal.position}个字处的“${brief(refusal.found)}”不成对或是空的。`;
    case "unknown-form":
      return `不认识写法“${brief(refusal.found)}”。竖线后面可以写：${FORM_WORDS.join("、")}。`;
    case "form-without-figure":
      return `句式第${refusal.position}个字处的“${brief(refusal.found)}”前面没有指标，不知道比的是哪一个。`;
    case "no-last-year":
      return `“${refusal.form}”要用上年的数，请在名称里加“${brief(refusal.name)}”，数值里加上它的数。`;
    case "unpaired-names":
      return `名称有${refusal.names}个，数值有${refusal.values}个，要一一对应。`;
    case "name-twice":
      return `名称“${brief(refusal.name)}”出现了两次。`;
    case "text-too-long":
      return `文字超过${refusal.limit}个字，一个单元格放不下。`;
    case "too-large":
      return "数太大，单元格放不下。";
  }
}

/** Microsoft gives no length for these sentences; what was typed is cut so that the advice stays in view. */
const LONGEST_QUOTATION = 20;

function brief(text: string): string {
  const characters = Array.from(text.trim());
  return characters.length > LONGEST_QUOTATION
    ? `${characters.slice(0, LONGEST_QUOTATION).join("")}……`
    : characters.join("");
}
