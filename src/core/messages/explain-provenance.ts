import { beijingTime } from "../text/beijing-time";
import type { Language } from "./language";

/** What a compiled report was made from, and when. */
export interface Provenance {
  /** Id and version of its definition. */
  readonly id: string;
  readonly version: string;
  /** Of the figures, so that two versions on paper can be told apart. */
  readonly fingerprint: string;
  /** Absent where nobody says. */
  readonly compiledAt?: Date;
}

/** The last lines of 汇总: where its words and figures are from. */
export function explainProvenance(
  { id, version, fingerprint, compiledAt }: Provenance,
  language: Language,
): readonly string[] {
  const when = compiledAt && beijingTime(compiledAt);
  return language === "en"
    ? [
        `Report definition: ${id}, version ${version}`,
        ...(when === undefined ? [] : [`Compiled: ${when} (Beijing time)`]),
        `Fingerprint of the figures: ${fingerprint} (the same figures have the same fingerprint)`,
      ]
    : [
        `报告定义：${id}，版本 ${version}`,
        ...(when === undefined ? [] : [`汇总时间：${when}（北京时间）`]),
        `数据指纹：${fingerprint}（数据相同，指纹就相同）`,
      ];
}
