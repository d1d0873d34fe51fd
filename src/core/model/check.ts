import type { Clue } from "./clue";
import type { Computed } from "./computed";
import type { Decimal } from "./decimal";
import type { Entry, Place } from "./entry";
import type { PeriodEvidence } from "./period-evidence";
import type { PriorEvidence } from "./prior-evidence";
import type { Rational } from "./rational";
import type { Resolution } from "./resolution";
import type { StructureProblem } from "./structure-problem";
import type { Suspect } from "./suspect";
import type { TextEvidence } from "./text-evidence";

/** 强制性, 核实性, 提示性: must be mended; must be explained; worth a look. */
export type Severity = "hard" | "query" | "hint";

/** How a check ended. Undecided is never shown as passed. */
export type Status = "holds" | "broken" | "undecided" | "not-applicable";

/** How a stated rate relates to its exact value at its own decimals. */
export type Verdict = "rounded" | "truncated" | "both" | "neither";

/** What kind of statement a rule makes, told from its shape. */
export type RuleKind =
  | "sum"
  | "rate"
  | "equality"
  | "bound"
  | "change"
  | "points"
  | "carry-over"
  | "conditional"
  | "free";

/**
 * Checks that no rule of a definition spells out: the workbook's structure, required figures, single entries, periods,
 * this year beside last year, and the words of the paragraphs.
 */
export type ImplicitKind = "structure" | "period" | "entry" | "required" | "prior" | "text";

/** A figure that took part in a check, with what it held at the time. */
export interface Operand {
  readonly figure: string;
  /** Last year's value of the figure, as PRIOR() asks for. */
  readonly prior: boolean;
  readonly entry: Entry;
  readonly place?: Place;
}

/** A stated rate, change or percentage-point difference beside its recomputation; all in percent. */
export interface RateEvidence {
  /**
   * Absent where the rate cannot be recomputed exactly (amounts and stated rates are known to their decimals only), but
   * for `truncated`: no value within those decimals rounds to what is stated.
   */
  readonly verdict?: Verdict;
  readonly stated?: Decimal;
  /** The exact value, of amounts and stated rates as printed; absent where an operand is missing or approximate. */
  readonly computed?: Rational;
  /** The exact value rounded once to the stated decimals. */
  readonly expected?: Decimal;
}

/**
 * The outcome of one check: data only, words are made in core/messages.
 *
 * `evidence` names what was seen; its `code` chooses the sentence.
 */
export interface Check {
  readonly rule: string;
  readonly kind: RuleKind | ImplicitKind;
  readonly severity: Severity;
  readonly status: Status;
  readonly operands: readonly Operand[];
  readonly rate?: RateEvidence;
  readonly evidence: Evidence;
  /** Likeliest first; empty where nothing was located. */
  readonly suspects: readonly Suspect[];
  /** More is wrong around this check than can be told figure by figure. */
  readonly tangled?: true;
  /** Diagnoses beside the suspects, in the order in which they are told; absent where there are none. */
  readonly clues?: readonly Clue[];
  /** Only of a broken check that somebody explained or waived. */
  readonly resolution?: Resolution;
}

/** One side of a comparison with the numbers in place, ready to be shown as `10+4+3+4 = 21`. */
export interface Side {
  /** Empty where the side is no weighted sum. */
  readonly terms: readonly Term[];
  /** A side that is no weighted sum, in reading order: `3×4`, `10÷21`, `|5-1|`. */
  readonly pieces?: readonly Piece[];
  /** The figure that such a side computes, if it is one figure. */
  readonly subject?: Operand;
  /** The side's value by the numbers as printed; absent where it is approximate or unknown. */
  readonly value?: Rational;
}

/** One addend: `coefficient × figure`, or a constant when no operand is named. */
export interface Term {
  readonly coefficient: Rational;
  readonly operand?: Operand;
}

/** A part of a side that is no weighted sum: a sign or a piece of formula, a figure, or a number. */
export type Piece =
  | { readonly sign: string }
  | { readonly operand: Operand }
  /** `percent`: a ratio that people read in percent. */
  | { readonly number: Rational; readonly percent: boolean };

/** How two values are compared, in a formula's signs. */
export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/** Why a check could not be decided. */
export type UndecidedReason =
  "blank" | "not-applicable" | "unreadable" | "approximate" | "computed" | "zero-divisor";

/** How a rate is computed: a ratio, growth on last year, or the difference of two rates. */
export type Measure = "rate" | "change" | "points";

/** What the only blank operand must be; shown to people, never filled in for them. */
export interface Implied {
  readonly figure: string;
  readonly prior: boolean;
  readonly value: Rational;
}

/** What a check saw, by the sentence that tells it. */
export type Evidence =
  /** A comparison with its arithmetic. */
  | {
      readonly code: "compared";
      readonly comparison: Comparison;
      readonly left: Side;
      readonly right: Side;
      /** |left − right| of the numbers as printed; absent for approximations. */
      readonly difference?: Rational;
      /** Both sides are rates, or one is a constant beside a rate: the numbers are ratios, read in percent. */
      readonly rates?: boolean;
      /** Blanks are left, but the known parts already decide the check. */
      readonly provable: boolean;
      /** At least one operand is approximate, so the check could be judged only as possible or impossible. */
      readonly approximate: boolean;
    }
  /** A rate, change or percentage-point difference; the numbers are in `Check.rate`. */
  | {
      readonly code: "rated";
      /** The rate that is stated or computed. */
      readonly figure: string;
      readonly measure: Measure;
      readonly numerator?: Side;
      readonly denominator?: Side;
      /** The rate is computed by formula, nobody stated it. */
      readonly unstated: boolean;
      readonly approximate: boolean;
      /** The count that was left blank and that the stated rate gives away. */
      readonly implied?: Implied;
    }
  /** The denominator is 0 and yet a rate is stated. */
  | {
      readonly code: "zero-denominator";
      readonly figure: string;
      readonly numerator?: Side;
      readonly denominator?: Side;
    }
  /** Operands that keep the check from being decided. `implied` is what the only blank would have to be. */
  | {
      readonly code: "undecided";
      readonly reason: UndecidedReason;
      readonly because: readonly Operand[];
      readonly implied?: Implied;
    }
  /** Nothing to check: all blank and none required, a false condition, 不适用. */
  | {
      readonly code: "not-applicable";
      readonly reason:
        "all-blank" | "condition-false" | "not-applicable-operand" | "zero-denominator";
      readonly because: readonly Operand[];
    }
  /** A conditional or free formula, with its truth value in `Check.status`. */
  | {
      readonly code: "formula";
      readonly formula: string;
      readonly approximate: boolean;
      /** What the figures that nobody stated come to; absent where there are none. */
      readonly computed?: readonly Computed[];
      /** The figures of which the formula says that not all of them are last year's, where it says just that. */
      readonly repeated?: readonly string[];
    }
  /** A presence test `X<>""` that failed. */
  | { readonly code: "presence"; readonly figures: readonly string[]; readonly wanted: boolean }
  | { readonly code: "required-blank"; readonly figure: string }
  | {
      readonly code: "entry-unreadable";
      readonly figure: string;
      readonly prior: boolean;
      readonly text: string;
    }
  | { readonly code: "entry-negative"; readonly figure: string }
  | { readonly code: "entry-not-whole"; readonly figure: string; readonly text: string }
  /** Exact to the last digit and yet 余 or 多 (959余). */
  | { readonly code: "entry-exact-and-over"; readonly figure: string; readonly text: string }
  /** Rules that each may hold, but not together, whatever the blanks that they share are filled with. */
  | {
      readonly code: "conflict";
      /** None of them can be left out. */
      readonly rules: readonly string[];
      /** The blanks that two of them or more name, with what single rules ask of them. */
      readonly blanks: readonly SharedBlank[];
    }
  | PeriodEvidence
  | PriorEvidence
  | TextEvidence
  | { readonly code: "structure"; readonly problem: StructureProblem };

/** A blank that several rules name, with the value that a rule asks for by itself, where it asks for one. */
export interface SharedBlank {
  readonly figure: string;
  readonly prior: boolean;
  readonly asked: readonly { readonly rule: string; readonly value: Rational }[];
}

/** The rounding habit of a whole report, inferred from its stated rates and told once. */
export interface Habit {
  readonly rounding: "round" | "truncate" | "mixed" | "undecided";
  /** Rule ids of rates that fit only rounding, only truncation, both, or neither. */
  readonly rounded: readonly string[];
  readonly truncated: readonly string[];
  readonly both: readonly string[];
  readonly neither: readonly string[];
}

/** Everything a check run says. */
export interface Checked {
  readonly checks: readonly Check[];
  readonly habit: Habit;
  /** Ids of figures that no rule touches. */
  readonly unchecked: readonly string[];
  readonly honesty: Honesty;
}

/** What became of each figure that is asked or stated, by id and in report order; every one is in one list. */
export interface Honesty {
  /** A rule over it was decided. */
  readonly checked: readonly string[];
  /** Filled, and nothing was compared with it. */
  readonly unchecked: readonly string[];
  /** Filled, and no rule over it could be decided. */
  readonly undecidable: readonly string[];
  readonly blank: readonly string[];
}
