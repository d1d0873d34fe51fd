import type { Severity } from "../../model/check";
import { isAcrossYears, sideWriters, withTotal } from "../compared-sides";
import { shorten } from "../shorten";
import type { NamedValue } from "../named-value";
import type { ComparedFacts, RatedFacts, Wording } from "../wording";
import { besideInEnglish } from "./beside";
import { resolutionInEnglish } from "./resolutions";
import { structureInEnglish } from "./structure";

const quoted = (label: string) => `"${label}"`;
const listed = (labels: readonly string[]) => labels.map(quoted).join(", ");
const valued = ({ label, value, lastYear }: NamedValue) =>
  `${lastYear ? "last year's " : ""}${quoted(label)} ${value}`;

const RELATION = {
  "=": "should equal",
  "<>": "should differ from",
  "<": "should be less than",
  "<=": "should not exceed",
  ">": "should be more than",
  ">=": "should not be less than",
} as const;

const MIRRORED = {
  "=": "=",
  "<>": "<>",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
} as const;

const { left, right } = sideWriters(valued);

const gapOf = ({ difference, points }: ComparedFacts) =>
  difference === undefined
    ? ""
    : `a difference of ${difference}${points ? " percentage points" : ""}`;

function compared(facts: ComparedFacts, severity: Severity): string {
  const gap = gapOf(facts);
  const named = facts.lastYears.length === 0 ? "" : ` (${facts.lastYears.map(valued).join(", ")})`;
  const apart = named + (gap === "" ? "" : `, ${gap}`);
  if (facts.provable) {
    return `${left(facts)} ${RELATION[facts.comparison]} ${right(facts)}; some cells are still blank, but what is filled already exceeds it, whatever the blanks become. Review the filled figures first.`;
  }
  const arithmetic =
    facts.fixed !== undefined
      ? `${beside(facts, facts.fixed)}${apart}. `
      : facts.comparison === "="
        ? `${left(facts)}, but ${right(facts)}${apart}. `
        : `${left(facts)} ${relation(facts, severity)} ${right(facts)}${apart}. `;
  return arithmetic + nextStep(facts, severity);
}

/** A hint tells what is usual, not what has to be. */
function relation({ comparison }: ComparedFacts, severity: Severity): string {
  const words = RELATION[comparison];
  return severity === "hint" ? words.replace("should", "should usually") : words;
}

/** What the report says beside a number that the rule asks for. */
function beside(facts: ComparedFacts, fixed: "left" | "right"): string {
  return fixed === "right"
    ? `${left(facts)} ${RELATION[facts.comparison]} ${right(facts)}`
    : `${right(facts)} ${RELATION[MIRRORED[facts.comparison]]} ${left(facts)}`;
}

function nextStep(facts: ComparedFacts, severity: Severity): string {
  if (facts.approximate) return "Some of these are approximate: review them or explain the scope.";
  const isOne = facts.leftOnly !== undefined || facts.rightOnly !== undefined;
  if (facts.fixed) {
    return isOne
      ? "Review this figure, or say why it is so."
      : `Review these figures${AFTERWARDS[severity]}.`;
  }
  if (facts.comparison !== "=") return `Review both${AFTERWARDS[severity]}.`;
  if (isAcrossYears(facts)) {
    return "This year's figure continues last year's: find out which year is right.";
  }
  if (facts.leftOnly && facts.rightOnly) return "Both should be the same: find out which is right.";
  return `Review ${isOne ? "the total and its parts" : "both sides"}${AFTERWARDS[severity]}.`;
}

/** One of them is wrong only where the rule always holds; else it is asked about. */
const AFTERWARDS: Readonly<Record<Severity, string>> = {
  hard: " and correct the wrong one",
  query: "; where it is so, say why",
  hint: "; where it is so, leave it",
};

function ratio({ kind, numerator, denominator, computed }: RatedFacts): string {
  const result = computed === undefined ? "" : ` = ${computed}`;
  if (kind === "points") return `${numerator} minus ${denominator}${result}`;
  if (kind === "change") return `(${numerator}-${denominator})÷${denominator}${result}`;
  return `${numerator}÷${denominator}${result}`;
}

const REVIEW = {
  rate: "Review numerator, denominator and rate",
  change: "Review this year's figure, last year's and the change as stated",
  points: "Review both rates and the difference as stated",
} as const;

const BEYOND = {
  below: ", which is below it",
  above: ", which is above it",
  at: ", which is not within it",
} as const;

/** The sentences about checks in English. */
export const english: Wording = {
  places: (groups, unnamed) => {
    const cells = groups.map(({ sheet, addresses }) => `${sheet}!${addresses.join(", ")}`);
    return `${cells.join("; ")}${unnamed > 0 ? ` and ${unnamed} more` : ""}: `;
  },
  ofYear: (label, lastYear) => (lastYear ? `last year's ${label}` : label),
  compared,
  comparedHolds: (facts) => {
    if (facts.computed) return `Computed: ${withTotal(facts.leftSum, facts.leftValue)}.`;
    const how = facts.withinDecimals ? ` within the decimals as written (${gapOf(facts)})` : "";
    if (facts.fixed) return `${beside(facts, facts.fixed)}: it does${how}.`;
    return facts.comparison === "="
      ? `${left(facts)} agrees with ${right(facts)}${how}.`
      : `${left(facts)} ${RELATION[facts.comparison]} ${right(facts)}: it agrees${how}.`;
  },
  rateHolds: (facts) =>
    `${quoted(facts.label)} states ${facts.stated ?? ""}; ${ratio(facts)}: it agrees${facts.withinDecimals ? " within the decimals as written" : ""}.`,
  rateComputed: (facts) => `${quoted(facts.label)} is computed: ${ratio(facts)}.`,
  rateTruncated: ({ implied, ...facts }) =>
    `${quoted(facts.label)} states ${facts.stated ?? ""}; ${implied ? `${quoted(implied.label)} is blank and only ${implied.value}, truncated, fits; ` : ""}${ratio(facts)}, which rounds ${facts.expected ? `to ${facts.expected}` : "to something else"}; the stated figure is truncated. Round it, or explain that the whole report truncates.`,
  rateWrong: (facts) =>
    `${quoted(facts.label)} states ${facts.stated ?? ""}, but ${ratio(facts)}${facts.expected ? `, so it should be ${facts.expected}` : ""}${facts.beyond ? BEYOND[facts.beyond] : ""}${facts.difference ? `, off by ${facts.difference} percentage points` : ""}. ${REVIEW[facts.kind]}, or restore the formula.`,
  rateImpossible: (facts) =>
    `${quoted(facts.label)} states ${facts.stated ?? ""}; ${ratio(facts)}: no counts give this rate. Review the rate and the filled figures.`,
  zeroDenominator: (label) =>
    `The denominator of ${quoted(label)} is 0, so there is no rate, and yet one is stated. Clear it or write "—", and review the denominator.`,
  undecided: (reason, labels, implied) => {
    const subject = listed(labels);
    const hint = implied
      ? `By the other figures ${quoted(implied.label)} would be ${implied.value} (shown only, never filled in). `
      : "";
    switch (reason) {
      case "blank":
        return `${subject} not filled in: undecided. ${hint}Fill in and check again.`;
      case "not-applicable":
        return `${subject} marked 不适用: undecided. Say whether it is 0, 未开展, or no duty at all.`;
      case "unreadable":
        return `${subject} cannot be read as a number: undecided. Write a number.`;
      case "approximate":
        return `${subject} approximate: it may agree or not, undecided. Review by hand.`;
      case "zero-divisor":
        return `${subject} may be 0 as a denominator: undecided. Review the denominator.`;
      case "computed":
        return `${subject} cannot be computed: undecided. Review the figures concerned.`;
    }
  },
  notApplicable: (reason, labels) => {
    switch (reason) {
      case "all-blank":
        return "All figures concerned are optional and blank: nothing to check.";
      case "condition-false":
        return "The condition is not met: nothing to check.";
      case "not-applicable-operand":
        return `${listed(labels)} marked 不适用: nothing to check.`;
      case "zero-denominator":
        return "The denominator is 0, there is no rate: nothing to check.";
    }
  },
  formulaHolds: (formula, values) => `${values.map(valued).join(", ")} satisfy "${formula}".`,
  formulaBroken: (formula, values) =>
    `${values.map(valued).join(", ")} do not satisfy "${formula}". Review these cells.`,
  repeated: (values, all) => {
    const several = values.length > 1;
    const named = values.map(valued).join(", ");
    if (!all) return `${named}: not ${several ? "all " : ""}the same as last year.`;
    return several
      ? `${values.length} figures are all the same as last year: ${named}. Make sure that they are this year's, not copied.`
      : `${named}: the same as last year. Make sure that it is this year's, not copied.`;
  },
  presenceHolds: (labels) => `${listed(labels)}: filled in as required.`,
  presenceBroken: (labels, wanted) =>
    wanted
      ? `${listed(labels)} not filled in, though the other figures call for it. Fill in; write 0 or choose 未开展 or 不适用 where there is none.`
      : `${listed(labels)} should be blank but is filled in. Review it.`,
  requiredBlank: (label, office) =>
    `${quoted(label)} is not filled in yet${office ? ` (owed by ${office})` : ""}. Fill it in; 0 where nothing happened, 未开展 or 不适用 in the 约数 column.`,
  entryUnreadable: (label, text, lastYear) =>
    text.startsWith("=")
      ? `the formula "${shorten(text)}" in ${lastYear ? "last year's " : ""}${quoted(label)} has not been calculated. Open the file in Excel or WPS, recalculate and save it, or fill in the number.`
      : `"${shorten(text)}" in ${lastYear ? "last year's " : ""}${quoted(label)} cannot be read as a number. Write a number, approximations with 近, 余 and the like.`,
  entryNegative: (label) => `${quoted(label)} is negative; counts are 0 or more. Review it.`,
  entryNotWhole: (label, text) =>
    `${quoted(label)} is ${text}; counts are whole numbers. Review it.`,
  entryExactAndOver: (label, text) =>
    `${quoted(label)} is ${text} with 余, though it is exact to the unit. Drop 余, or round the number.`,
  conflict: ({ rules, blanks }) => {
    const asked = blanks
      .filter((blank) => blank.asked.length > 1)
      .map(
        ({ label, asked: values }) =>
          `${quoted(label)} ${values.map(({ rule, value }) => `should be ${value} by ${rule}`).join(" and ")}`,
      );
    const blank =
      blanks.length === 0 ? "" : ` while ${listed(blanks.map(({ label }) => label))} is blank`;
    const why = asked.length > 0 ? asked.join("; ") : "no number makes them all hold";
    return `Each of ${rules.join(", ")} may hold${blank}, but not all together: ${why}. Check the figures that are filled in.`;
  },
  beside: besideInEnglish,
  structure: structureInEnglish,
  habit: ({ rounding, truncated, rounded, both }) => {
    const cut = truncated
      .map(({ stated, rounded: expected }) =>
        expected ? `${stated} rounds to ${expected}` : stated,
      )
      .join(", ");
    const rest = both > 0 ? `; ${both} other rates come out the same either way` : "";
    switch (rounding) {
      case "truncate":
        return `This report truncates ${truncated.length} rates (${cut})${rest}. Round them all, or explain the habit.`;
      case "mixed":
        return `This report mixes habits: ${rounded.join(", ")} rounded, ${truncated.length} truncated (${cut})${rest}. Use one habit.`;
      case "round":
        return `This report rounds its rates${rest}.`;
      case "undecided":
        return both > 0
          ? `All ${both} rates come out the same rounded or truncated: no habit shows.`
          : "No stated rate shows a rounding habit.";
    }
  },
  resolution: resolutionInEnglish,
  severity: { hard: "hard", query: "query", hint: "hint" },
  status: {
    holds: "holds",
    broken: "broken",
    undecided: "undecided",
    "not-applicable": "not applicable",
  },
};
