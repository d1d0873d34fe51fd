import type { Decimal } from "./decimal";
import type { TextStretch } from "./text-place";

/** Something in the words of a compiled report that is worth a look; never more than a hint. */
export type TextHint = TextStretch &
  (
    | /** A number that staff wrote themselves, beside the words of a figure: it will not change with the figure. */
      {
        readonly code: "number-of-a-figure";
        readonly figure: string;
        /** What the figure holds, as a sentence prints it. */
        readonly holds: string;
        readonly agrees: boolean;
      }
      /** The same thing counted in another measure word than the figure's: 件 beside 件次. */
    | { readonly code: "other-measure-word"; readonly figure: string; readonly unit: string }
    /** 截止 in front of a time, where 截至 belongs. */
    | { readonly code: "until-word" }
    /** A half-width bracket among Chinese characters, or a pair of which one is missing or of the other width. */
    | { readonly code: "half-width-bracket" }
    | { readonly code: "unpaired-bracket" }
    /** 同比 in front of words that begin with it themselves: {转办|同比} prints 同比增长8.3%. */
    | { readonly code: "said-twice" }
    /** What a spreadsheet or this program reads and no reader of a report: a figure's id without its braces, #REF!. */
    | { readonly code: "code-in-text"; readonly figure?: string }
    /** A sentence asks for more decimals (`{率|2位}`) than the figure was filled in with, and prints it as it is. */
    | { readonly code: "fewer-decimals"; readonly figure: string; readonly asked: number }
    /** Percentages of one report with different decimals; each number of decimals with those that have it. */
    | { readonly code: "uneven-decimals"; readonly groups: readonly DecimalsGroup[] }
  );

/** Rates that are printed with the same number of decimals. */
export interface DecimalsGroup {
  readonly decimals: Decimal["decimals"];
  readonly rates: readonly string[];
}
