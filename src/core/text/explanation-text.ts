import { tidyText } from "./tidy-text";

/** What a sentence frame leaves for people to fill in. */
export const GAP = "__";

/** Why a text explains nothing: a gap left open, stock words alone, or hardly any words. */
export type HollowText = "gap" | "stock" | "short";

/**
 * Why a text explains nothing by itself; `undefined` where it says something.
 *
 * @param frames the frames that were offered: one whose gaps were only taken out says nothing either
 */
export function hollowText(text: string, frames: readonly string[] = []): HollowText | undefined {
  const words = bareWords(text);
  if (OPEN_GAP.test(text)) return "gap";
  if (words !== "" && frames.some((frame) => bareWords(frame) === words)) return "gap";
  if (words !== "" && isSpelledBy(words, STOCK)) return "stock";
  return Array.from(words).length <= SHORTEST ? "short" : undefined;
}

/** Whether a text names neither a figure nor a cause: worth a hint, for words are not always known to us. */
export function isVague(text: string): boolean {
  return !/\p{N}/u.test(text) && !CAUSES.test(text);
}

/** The letters and digits of a text, by which two texts are the same whatever their signs and spaces. */
export function bareWords(text: string): string {
  return tidyText(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const OPEN_GAP = /[_＿]{2,}/u;

/** Letters and digits that say something only when there are more of them. */
const SHORTEST = 6;

/**
 * Words that say that something was looked at or is right, and those that merely join them. A text of nothing else
 * names neither a cause nor a figure.
 */
const STOCK: readonly string[] = [
  "核实 核对 核查 核准 复核 复查 审核 检查 查实 查证 确认 校对 校验 无误 有误 错误 没有 问题 无 正确 准确 属实 真实 如实 可靠 情况 数据 数字 数值 数 信息 内容",
  "填报 填写 填 上报 修正 修改 更正 改正 修订 完成 完毕 通过 一致 相符 符合 实际 合理 说明 特此 予以 解释 同上 正常 确实 确 是 为 有",
  "已 经 已经 均 都 全部 全 再次 再 反复 多次 认真 仔细 和 与 并 且 并且 及 后 过 了 的 地 得 该 此 本 这 上述 以上 以 我 我们 我单位 单位 科室 部门 街道 办公室 人员 项 条 处 所 请 予 按 按照 无需 不 存在",
  "verified checked confirmed reviewed corrected fixed correct right accurate true fine ok okay normal data figures figure numbers number values value all no not error errors problem problems mistake mistakes issue issues",
  "is are was were be been has have had it this that the and as after with by we i above explained explanation done actual facts see",
].flatMap((line) => line.split(" "));

const CAUSES =
  /因|由于|原因|故|口径|含|包括|计入|按|照|结转|跨年|合并|拆分|调整|重复|截至|上年|去年|划转|移交|依据|政策|because|due |since|includ|count|carried|merg|transfer|basis|as of/iu;

/** Whether a text consists of the words of a list and nothing else; looks at every place once. */
function isSpelledBy(text: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const word of words) if (text.startsWith(word, at)) reached.add(at + word.length);
  }
  return reached.has(text.length);
}
