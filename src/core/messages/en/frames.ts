import { GAP } from "../../text/explanation-text";
import type { FramedFigure, FramedPair, FramedSide, FrameWording } from "../frame-wording";

/** Sentences to begin an explanation with, in English; every one has a gap. */
export const framesInEnglish: FrameWording = {
  total: (pair) => {
    const { left, right, greater } = pair;
    const total = side(left);
    const parts = `the parts (${side(right)})`;
    return greater === "left"
      ? [
          `${total} includes ${GAP} carried over from last year, so it and ${parts} ${apart(pair)}.`,
          `Another ${GAP} belong to none of the parts, being ${GAP}, so ${total} and ${parts} ${apart(pair)}.`,
          scopes(pair),
        ]
      : [
          `${GAP} are counted in two parts, so ${parts} and ${total} ${apart(pair)}.`,
          `The parts include ${GAP} carried over from last year, ${total} does not, so they ${apart(pair)}.`,
          scopes(pair),
        ];
  },
  equal: (pair) => [
    scopes(pair),
    `${side(greaterOf(pair))} includes ${GAP}, being ${GAP}, and the other does not, so they ${apart(pair)}.`,
  ],
  bound: (pair) => [
    `${side(greaterOf(pair))} includes ${GAP} carried over from last year, ${side(lesserOf(pair))} does not, so they ${apart(pair)}.`,
    scopes(pair),
  ],
  change: (current, before) => [
    `${valued(current)}, last year ${before.value || "blank"}: the main cause is ${GAP}.`,
    `${valued(current)} includes ${GAP}, being ${GAP}; last year's ${before.value || "blank"} does not.`,
  ],
  unchanged: (figures) => [
    `${several(figures)}: as last year, checked one by one against ${GAP}, because ${GAP}.`,
    `${several(figures)}: as last year, because ${GAP} has not changed.`,
  ],
  rate: ({ label, stated, expected, denominator }) => [
    `"${label}" ${stated} is copied from ${GAP}, whose numerator is ${GAP} and denominator ${GAP}.`,
    `"${label}" ${stated} has a denominator counted by ${GAP}, which is ${GAP} and not ${denominator}${expected && `, so it is not ${expected}`}.`,
  ],
  truncated: ({ label, stated, expected }) => [
    `The whole report truncates its rates, as ${GAP} asks.`,
    `"${label}" ${stated} is copied from ${GAP}, which truncates${expected && `; rounded it is ${expected}`}.`,
  ],
  zeroDenominator: ({ label, stated }) => [
    `"${label}" ${stated} is copied from ${GAP}; the denominator is 0 because ${GAP}.`,
    `"${label}" ${stated} has a denominator counted by ${GAP}, which is ${GAP} and not in this table.`,
  ],
  presence: (figures, wanted) =>
    wanted
      ? [
          `${several(figures)}: not filled in, because ${GAP}.`,
          `${several(figures)}: counted by ${GAP}, to be added on ${GAP}.`,
        ]
      : [
          `${several(figures)}: filled in all the same, because ${GAP}.`,
          `${several(figures)}: what ${GAP} counted, on the basis of ${GAP}.`,
        ],
  negative: (figure) => [
    `${valued(figure)}, because ${GAP} of the year ${GAP} are set off.`,
    `${valued(figure)} is a change against ${GAP}, on the basis of ${GAP}.`,
  ],
  notWhole: (figure) => [
    `${valued(figure)} is converted by ${GAP}, hence the decimals.`,
    `${valued(figure)} is copied from ${GAP}, on the basis of ${GAP}.`,
  ],
  partialPeriod: (period) => [
    `Counted for "${period}" only, because ${GAP}; the whole year follows on ${GAP}.`,
    `Counted for "${period}" as ${GAP} asks, and the text says so.`,
  ],
  mixedPeriods: (figures) => [
    `${several(figures)}: the periods differ because ${GAP}.`,
    `Of these, ${GAP} is counted up to ${GAP} only; the whole year follows on ${GAP}.`,
  ],
  structure: () => [
    `Changed as ${GAP} asks, because ${GAP}; what the figures mean is the same.`,
    `${GAP} changed this, because ${GAP}.`,
  ],
  other: (figures) => [
    `${several(figures)}: may stand because ${GAP}, on the basis of ${GAP}.`,
    `${several(figures)}: copied from ${GAP}, which counts differently in that ${GAP}.`,
  ],
  waiver: `This rule does not suit us, because ${GAP}, on the basis of ${GAP}.`,
};

const valued = ({ label, value, lastYear }: FramedFigure) =>
  `${lastYear ? "last year's " : ""}"${label}"${value === "" ? "" : ` ${value}`}`;

function side(of: FramedSide): string {
  return "sum" in of ? of.sum : valued(of);
}

function greaterOf({ left, right, greater }: FramedPair): FramedSide {
  return greater === "right" ? right : left;
}

function lesserOf({ left, right, greater }: FramedPair): FramedSide {
  return greater === "right" ? left : right;
}

function apart({ difference }: FramedPair): string {
  return difference === "" ? "differ" : `differ by ${difference}`;
}

function scopes(pair: FramedPair): string {
  const { left, right } = pair;
  return `${side(left)} is counted by ${GAP}, ${side(right)} by ${GAP}, so they ${apart(pair)}.`;
}

/** The first figures by name: a sentence is no list. */
function several(figures: readonly FramedFigure[]): string {
  if (figures.length === 0) return "This place";
  const shown = figures.slice(0, 2).map(valued).join(", ");
  return figures.length > 2 ? `${shown} and ${figures.length - 2} more` : shown;
}
