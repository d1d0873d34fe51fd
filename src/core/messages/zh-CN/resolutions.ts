import type { Hollowness, Resolution, Unheeded } from "../../model/resolution";
import type { ResolutionWording } from "../resolution-wording";

/** Why a text explains nothing, and what to write instead, in Chinese. */
export const hollowInChinese: Readonly<Record<Hollowness, string>> = {
  short: "字太少，看不出原因。请写明为什么可以这样，涉及哪个数。",
  stock: "去掉“核实无误”一类的套话和单写的数，没有剩下原因。请写明为什么可以这样，涉及哪个数。",
  gap: "句式里的空还没有填。请把空填上，用不着的删去。",
  repeated: "同一段话已经用在另外两条上，看不出这一条的原因。请写这一条自己的原因和数。",
};

/** What people said about a finding, and, where it does not count, why. */
export function resolutionInChinese({ kind, text, by, at, valid, why }: Resolution): string {
  const signed = [by, at].filter((part) => part !== undefined).join("，");
  const what = (kind === "waived" ? "豁免" : "说明") + (signed === "" ? "" : `（${signed}）`);
  if (valid) return `已${what}：${text}`;
  return `原${what}${UNHEEDED[why ?? "stale"]}：${text}`;
}

const UNHEEDED: Readonly<Record<Unheeded, string>> = {
  stale: "不再算数，有关的数已经改动",
  short: "不算数，字太少，看不出原因",
  stock: "不算数，除了套话没有说原因",
  gap: "不算数，句式里的空没有填",
  repeated: "不算数，三条以上写的是同一段话",
  "to-mend": "不算数，这一条要改正",
  unsigned: "不算数，没有写明是谁同意的",
};

/** The list of what people said, in Chinese. */
export const resolutionsInChinese: ResolutionWording = {
  heading: "说明与豁免",
  hollow: hollowInChinese,
  line: (severity, finding, said) => `【${severity}】${finding}${said.join("")}`,
  numbered: (number, line) => `${number}．${line}`,
  none: "没有说明，也没有豁免。",
  waiting: (count) => `另有 ${count} 条要改正或说明，还没有处理。`,
};
