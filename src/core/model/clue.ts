/** A figure that a clue names, with what it holds as written. */
export interface ClueFigure {
  readonly figure: string;
  /** Last year's value of the figure. */
  readonly prior?: true;
  readonly value: string;
}

/**
 * What may have happened, as far as the numbers give it away: a diagnosis with the figures that show it. Every number is
 * text as people read it. A clue accuses nobody: it says what fits.
 */
export type Clue =
  /** The parts of the rule were counted over different periods; an empty period is the whole year. */
  | {
      readonly code: "scope-mismatch";
      readonly scopes: readonly {
        readonly period: string;
        readonly figures: readonly ClueFigure[];
      }[];
    }
  /** A blank beside the contradiction; its value is what the named rule asks for, whichever suspect is wrong. */
  | { readonly code: "implied-blank"; readonly blank: ClueFigure; readonly rule: string }
  /** A count that nobody stated; its value is the only one that gives the stated rate. */
  | { readonly code: "implied-numerator"; readonly blank: ClueFigure; readonly rate: ClueFigure }
  /** The number fits with its decimal point moved; four places are 万. */
  | {
      readonly code: "power-of-ten";
      readonly figure: ClueFigure;
      readonly to: string;
      readonly places: number;
    }
  /** The total is what the other parts come to without these. */
  | {
      readonly code: "omitted-part";
      readonly total: ClueFigure;
      readonly parts: readonly ClueFigure[];
    }
  /** The total is what the parts come to with these twice. */
  | {
      readonly code: "double-counted";
      readonly total: ClueFigure;
      readonly parts: readonly ClueFigure[];
    }
  /** The total is what the parts come to with an item added that is contained in one of them, or in the total. */
  | {
      readonly code: "of-which-added";
      readonly total: ClueFigure;
      readonly item: ClueFigure;
      readonly whole: ClueFigure;
    }
  /** The total is what the parts came to before these were changed; `was` is what they held when the report was compiled last. */
  | {
      readonly code: "stale-total";
      readonly total: ClueFigure;
      readonly changed: readonly ClueFigure[];
      readonly was: readonly ClueFigure[];
    }
  /** The rate is denominator by numerator. */
  | {
      readonly code: "inverted-fraction";
      readonly rate: ClueFigure;
      readonly numerator: string;
      readonly denominator: string;
    }
  /** The rate fits with another figure as denominator; all that fit. */
  | {
      readonly code: "wrong-denominator";
      readonly rate: ClueFigure;
      readonly numerator: string;
      readonly denominators: readonly ClueFigure[];
    }
  /** Two figures whose exchange makes every rule hold. */
  | { readonly code: "swapped"; readonly figures: readonly ClueFigure[] }
  /** Figures that stand one row below (`down`) or above their own; `figures` in report order, as they stand. */
  | {
      readonly code: "shifted-rows";
      readonly direction: "down" | "up";
      readonly figures: readonly ClueFigure[];
      readonly clears: readonly string[];
    }
  /** Figures whose 本年 and 上年 were exchanged; `figures` are this year's, as they stand. */
  | {
      readonly code: "exchanged-years";
      readonly figures: readonly ClueFigure[];
      readonly clears: readonly string[];
    }
  /** A suspect that holds last year's number. */
  | { readonly code: "last-year"; readonly figure: ClueFigure; readonly to?: string }
  /** What was carried over is not what last year carried on, and the balance is off to the same side. */
  | {
      readonly code: "carry-forward";
      readonly opening: ClueFigure;
      readonly closing: ClueFigure;
      readonly difference: string;
      /** The rule of the balance. */
      readonly balance: string;
      readonly residual: string;
    }
  /** The share was moved so that all shares add up to 100. */
  | {
      readonly code: "forced-share";
      readonly rate: ClueFigure;
      readonly rounded: string;
      readonly shares: readonly ClueFigure[];
    }
  /** The rate was computed from a number that had been rounded before. */
  | {
      readonly code: "rounded-early";
      readonly rate: ClueFigure;
      readonly exact: string;
      /** The number rounded before; absent where it was computed from other stated rates. */
      readonly via?: string;
      readonly rates: readonly ClueFigure[];
      readonly how: "rounded-twice" | "sum" | "difference" | "rest" | "product";
    }
  /** The rate was cut and not rounded. */
  | { readonly code: "truncation"; readonly rate: ClueFigure; readonly rounded: string }
  /** 尾差: the printed numbers differ by no more than their decimals leave open. */
  | { readonly code: "rounding-difference"; readonly difference: string; readonly most: string };

/** What a clue says. */
export type ClueCode = Clue["code"];
