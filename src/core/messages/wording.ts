import type { Comparison, Measure, Severity, UndecidedReason } from "../model/check";
import type { Resolution } from "../model/resolution";
import type { StructureProblem } from "../model/structure-problem";
import type { BesideWording } from "./beside-wording";
import type { NamedValue } from "./named-value";

/** Both sides of a comparison, in words that need no translation. */
export interface ComparedFacts {
  readonly comparison: Comparison;
  /** Set where the left side is one figure. */
  readonly leftOnly?: NamedValue;
  readonly rightOnly?: NamedValue;
  /** `10+4+3+4` */
  readonly leftSum: string;
  readonly rightSum: string;
  readonly leftValue?: string;
  readonly rightValue?: string;
  /** In percentage points where `points` says so. */
  readonly difference?: string;
  readonly points: boolean;
  /** Both sides are the same figures: a derived figure beside its own formula. */
  readonly computed: boolean;
  /** One side is a number of the rule, not of the report: which. */
  readonly fixed?: "left" | "right";
  readonly provable: boolean;
  readonly approximate: boolean;
  /** It holds only because of what the stated decimals leave open: the printed numbers differ. */
  readonly withinDecimals: boolean;
  /** Last year's figures that stand as bare numbers in a sum, or with a factor (5×226). */
  readonly lastYears: readonly NamedValue[];
}

/** A stated or computed rate beside its arithmetic, in words that need no translation. */
export interface RatedFacts {
  readonly kind: Measure;
  readonly label: string;
  readonly stated?: string;
  readonly computed?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly numerator: string;
  readonly denominator: string;
  /** It can be told only within the stated decimals of what it is computed from. */
  readonly withinDecimals: boolean;
  /** Where the computed rate lies beside an approximate statement. */
  readonly beyond?: "below" | "above" | "at";
  readonly implied?: { readonly label: string; readonly value: string };
}

/** One language: a sentence for every code. Each says where, shows the arithmetic, and says what to do next. */
export interface Wording {
  /** Where a finding stands, in front of its sentence. */
  readonly places: (
    groups: readonly { readonly sheet: string; readonly addresses: readonly string[] }[],
    unnamed: number,
  ) => string;
  /** A figure's label, told apart from last year's value of the same figure. */
  readonly ofYear: (label: string, lastYear: boolean) => string;
  readonly compared: (facts: ComparedFacts, severity: Severity) => string;
  readonly comparedHolds: (facts: ComparedFacts) => string;
  readonly rateHolds: (facts: RatedFacts) => string;
  readonly rateComputed: (facts: RatedFacts) => string;
  readonly rateTruncated: (facts: RatedFacts) => string;
  readonly rateWrong: (facts: RatedFacts) => string;
  readonly rateImpossible: (facts: RatedFacts) => string;
  readonly zeroDenominator: (label: string) => string;
  readonly undecided: (
    reason: UndecidedReason,
    labels: readonly string[],
    implied?: { readonly label: string; readonly value: string },
  ) => string;
  readonly notApplicable: (
    reason: "all-blank" | "condition-false" | "not-applicable-operand" | "zero-denominator",
    labels: readonly string[],
  ) => string;
  readonly formulaHolds: (formula: string, values: readonly NamedValue[]) => string;
  readonly formulaBroken: (formula: string, values: readonly NamedValue[]) => string;
  /** Figures that should not all be last year's; whether they are. */
  readonly repeated: (values: readonly NamedValue[], all: boolean) => string;
  readonly presenceHolds: (labels: readonly string[]) => string;
  readonly presenceBroken: (labels: readonly string[], wanted: boolean) => string;
  readonly requiredBlank: (label: string, office: string | undefined) => string;
  readonly entryUnreadable: (label: string, text: string, lastYear: boolean) => string;
  readonly entryNegative: (label: string) => string;
  readonly entryNotWhole: (label: string, text: string) => string;
  readonly entryExactAndOver: (label: string, text: string) => string;
  readonly conflict: (facts: ConflictFacts) => string;
  /** Periods, last year, and the words of the paragraphs. */
  readonly beside: BesideWording;
  readonly structure: (problem: StructureProblem, label: string) => string;
  readonly habit: (facts: HabitFacts) => string;
  /** What people said about a finding, behind its sentence. */
  readonly resolution: (resolution: Resolution) => string;
  readonly severity: Readonly<Record<"hard" | "query" | "hint", string>>;
  readonly status: Readonly<Record<"holds" | "broken" | "undecided" | "not-applicable", string>>;
}

/** Rules that cannot hold together, with the blanks that they share. */
export interface ConflictFacts {
  readonly rules: readonly string[];
  readonly blanks: readonly {
    readonly label: string;
    /** What single rules ask of the blank. */
    readonly asked: readonly { readonly rule: string; readonly value: string }[];
  }[];
}

/** The rounding habit of a report, with its rates in words. */
export interface HabitFacts {
  readonly rounding: "round" | "truncate" | "mixed" | "undecided";
  /** `37.2%` and what it would be when rounded, `37.3%`. */
  readonly truncated: readonly { readonly stated: string; readonly rounded: string }[];
  readonly rounded: readonly string[];
  readonly both: number;
}
