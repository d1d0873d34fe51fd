import type { MistakeSentences } from "../mistake-sentences";

/** A mistake of a definition: what stands there, and what is wanted instead. */
export const mistakesInChinese: MistakeSentences = {
  "not-an-object": (found) => `这里应是一组 {键: 值}，现在是 ${found}。`,
  "not-a-list": (found) => `这里应是列表 [ … ]，现在是 ${found}。`,
  "not-text": (found) => `这里应是文字，现在是 ${found}。请加上引号。`,
  "empty-text": () => "这里不能空着，请写上内容。",
  "not-a-boolean": (found) => `这里只能写 true 或 false，现在是 ${found}。`,
  "not-a-whole-number": (found, detail) => `这里应是整数${paren(detail)}，现在是 ${found}。`,
  "unknown-key": (found, detail) => `不认识“${found}”这一项，请检查拼写${known(detail)}。`,
  "missing-key": (found) => `缺少“${found}”，请补上。`,
  "unknown-choice": (found, detail) => `不能写“${found}”${known(detail)}。`,
  "duplicate-id": (found, detail) =>
    `编号“${found}”重复${elsewhere(detail)}，请改用不同的编号（只差大小写也算重复）。`,
  "refused-name": (found, detail) =>
    `“${found}”不能作指标编号，Excel 不接受这样的名称：${NAME_REASONS[detail ?? ""] ?? "写法不对"}。请换一个，用文字开头，只用文字、数字、点和下划线。`,
  "reserved-name": (found, detail) => `“${found}”是程序保留的名称${paren(detail)}，请换一个。`,
  "refused-sheet-name": (found, detail) =>
    `工作表名“${found}”不能用：${sheetReason(detail)}。请改名，不超过 31 个字符，不含 \\ / ? * [ ] :，也不以单引号开头或结尾。`,
  "duplicate-sheet-name": (found, detail) => `工作表名“${found}”重复${elsewhere(detail)}，请改名。`,
  "formula-syntax": (found, detail) =>
    `公式有错，在${found === "" ? "末尾" : `“${found}”处`}${at(detail)}。请按 Excel 公式的写法改正。`,
  "unknown-function": (found, detail) => `不认识函数“${found}”${known(detail)}。`,
  "wrong-arguments": (found, detail) =>
    detail === "figure"
      ? `函数“${found}”的括号里只能写一个指标编号。`
      : `函数“${found}”的参数个数不对${detail === undefined ? "" : `，应有 ${arity(detail)}`}。`,
  "refused-operator": (found, detail) =>
    detail === "RATE"
      ? `公式里不能用“${found}”。求比率请写 RATE(分子, 分母)。`
      : `公式里不能用“${found}”${known(detail)}。`,
  "unknown-figure": (found, detail) =>
    `没有编号为“${found}”的指标${perhaps(detail)}。请检查拼写，或先定义这个指标。`,
  "not-a-condition": () => "规则应是一个能判断对错的式子（例如 合计=甲+乙），现在只算出一个数。",
  "not-a-value": (found) =>
    `这里应是一个数（例如 甲+乙），而“${found}”是一个判断对错的式子。请改正。`,
  "chained-comparison": (found, detail) =>
    `比较不能连着写：“${found}”。请拆开，写成 ${detail ?? "AND(甲<=乙,乙<=丙)"}。`,
  "refused-text": (found) =>
    `公式里不能用文字 ${found} 比较或计算。要问一个指标填了没有，写 指标<>"" 或 指标=""；“未开展”按 0 比较。`,
  "formula-on-text": (found) => `文字指标“${found}”不能有公式。`,
  "derived-without-formula": (found) => `推算指标“${found}”要有公式。`,
  "formula-cycle": (found, detail) =>
    `这几个指标的公式互相引用，算不出来：${detail ?? found}。请去掉其中一个公式。`,
  "template-syntax": (found, detail) =>
    `文字里的花括号或双方括号不成对，或花括号是空的：“${found}”${at(detail)}。指标写成 {编号}；要写花括号本身，用 {{ 和 }}。`,
  "unknown-placeholder": (found, detail) =>
    `文字里的 {${found}} 没有对应的指标${perhaps(detail)}。请检查编号。`,
  "unknown-form": (found, detail) => `文字里的写法“${found}”不认识${known(detail)}。`,
  "ambiguous-figure": (found, detail) =>
    `文字里的 {${found}} 不止一项指标${known(detail)}。请写编号。`,
  "form-without-figure": (found, detail) =>
    `文字里的 {${found}}${at(detail)} 前面这一句没有指标。请写成 {编号|${found}}。`,
  "no-sections": () => "定义里一节也没有，请至少写一节。",
  "too-long": (found, detail) => `太长，最多 ${detail ?? "?"} 个字符：“${found}”。请缩短。`,
};

/** `2` is 2 个, `2-3` is 2 到 3 个, `1+` is 1 个以上. */
const arity = (detail: string) =>
  detail.endsWith("+") ? `${detail.slice(0, -1)} 个以上` : `${detail.replace("-", " 到 ")} 个`;
const paren = (detail: string | undefined) => (detail === undefined ? "" : `（${detail}）`);
const known = (detail: string | undefined) => (detail === undefined ? "" : `；可以用：${detail}`);
const elsewhere = (detail: string | undefined) =>
  detail === undefined ? "" : `（另见 ${detail}）`;
const at = (position: string | undefined) =>
  position === undefined ? "" : `（第 ${position} 个字符）`;
const perhaps = (name: string | undefined) => (name === undefined ? "" : `，是不是“${name}”`);

/** Why Excel refuses a name, by the reason that the reader gives. */
const NAME_REASONS: Readonly<Record<string, string>> = {
  "first-character": "要以文字或下划线开头",
  character: "含有不允许的字符",
  "cell-reference": "看起来像单元格地址",
  "truth-value": "与 TRUE、FALSE 相同",
  "too-short": "太短",
};

function sheetReason(detail: string | undefined): string {
  if (detail === "31") return "超过 31 个字符";
  if (detail === "'") return "以单引号开头或结尾";
  if (detail === "History") return "History 是 Excel 保留的名称";
  return detail === undefined ? "写法不对" : `含有 ${detail}`;
}
