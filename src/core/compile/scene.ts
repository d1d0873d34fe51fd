import type { ContextName, Definition } from "../definition/definition";
import type { Figures } from "../model/entry";
import type { Computed, Computing } from "./figure-words";
import { oneLine } from "./sentence";

/** What a report says about itself. */
export interface ReportContext {
  /** 单位 as filled; blank when nobody filled it. */
  readonly unit: string;
  /** 年度; absent when nobody filled it. */
  readonly year?: number;
  /** 称谓 as filled; blank or absent where nobody is addressed. */
  readonly salutation?: string;
}

/** Everything that the sentences of one report are filled from. */
export interface Scene extends Computing {
  readonly definition: Definition;
  readonly figures: Figures;
  readonly context: ReportContext;
  /** As `computed`, of last year's figures; absent where nothing is known of them but what was stated. */
  readonly computedLastYear?: (figure: string) => Computed;
}

/** The visible mark of something that is still to be filled. */
export function missingMark(label: string): string {
  return `【待填：${label}】`;
}

/** The visible mark of something in a sentence's pattern that is half typed or wrong, as it stands there. */
export function mendMark(found: string): string {
  return `【待改：${found}】`;
}

/** The words for `{单位}`, `{年度}`, `{上年度}` and `{下年度}`; years are digits alone (2021). */
export function contextWords(name: ContextName, { unit, year }: ReportContext): string {
  switch (name) {
    case "unit":
      return unit.trim() === "" ? missingMark("单位") : oneLine(unit);
    case "year":
      return yearWords(year, 0);
    case "last-year":
      return yearWords(year, -1);
    case "next-year":
      return yearWords(year, 1);
  }
}

/** The year's digits, moved by some years; marked as missing where nobody filled it. */
export function yearWords(year: number | undefined, move: number): string {
  return year === undefined ? missingMark("年度") : String(year + move);
}
