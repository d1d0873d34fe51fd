import { GAP } from "../../text/explanation-text";
import type { FramedFigure, FramedPair, FramedSide, FrameWording } from "../frame-wording";

/** Sentences to begin an explanation with, in Chinese; every one has a gap. */
export const framesInChinese: FrameWording = {
  total: (pair) => {
    const { left, right, greater, unit } = pair;
    const total = side(left);
    const parts = `各项之和 ${side(right)}`;
    return greater === "left"
      ? [
          `${total}含上年结转 ${GAP} ${unit}，故与${parts}${apart(pair)}。`,
          `另有 ${GAP} ${unit}不属于所列各项，是 ${GAP}，故${total}与${parts}${apart(pair)}。`,
          scopes(pair),
        ]
      : [
          `各项中有 ${GAP} ${unit}同时计入两项，故${parts}与${total}${apart(pair)}。`,
          `各项含上年结转 ${GAP} ${unit}，${total}不含，故${apart(pair)}。`,
          scopes(pair),
        ];
  },
  equal: (pair) => [
    scopes(pair),
    `${side(greaterOf(pair))}含 ${GAP} ${pair.unit}，是 ${GAP}，另一处不含，故${apart(pair)}。`,
  ],
  bound: (pair) => [
    `${side(greaterOf(pair))}含上年结转 ${GAP} ${pair.unit}，${side(lesserOf(pair))}不含，故${apart(pair)}。`,
    scopes(pair),
  ],
  change: (current, before) => [
    `${valued(current)}，上年 ${before.value || "没有填"}，变化的主要原因是 ${GAP}。`,
    `${valued(current)}中有 ${GAP} 是 ${GAP}，上年 ${before.value || "没有填"}，不含这一部分。`,
  ],
  unchanged: (figures) => [
    `${several(figures)}与上年相同，已按 ${GAP} 台账逐项核对，今年确为此数，因为 ${GAP}。`,
    `${several(figures)}与上年相同，因为 ${GAP} 没有变动。`,
  ],
  rate: ({ label, stated, expected, denominator }) => [
    `“${label}” ${stated}照抄 ${GAP} 的通报，通报的分子是 ${GAP}、分母是 ${GAP}。`,
    `“${label}” ${stated}的分母按 ${GAP} 统计，为 ${GAP}，不是 ${denominator}${expected && `，故与 ${expected} 不同`}。`,
  ],
  truncated: ({ label, stated, expected }) => [
    `全篇比率按截位取数，依据是 ${GAP}。`,
    `“${label}” ${stated}照抄 ${GAP} 的通报，通报按截位取数${expected && `，四舍五入为 ${expected}`}。`,
  ],
  zeroDenominator: ({ label, stated }) => [
    `“${label}” ${stated}照抄 ${GAP} 的通报，分母为 0 是因为 ${GAP}。`,
    `“${label}” ${stated}的分母按 ${GAP} 统计，为 ${GAP}，表内没有这一项。`,
  ],
  presence: (figures, wanted) =>
    wanted
      ? [
          `${several(figures)}没有填，因为 ${GAP}。`,
          `${several(figures)}由 ${GAP} 统计，预计 ${GAP} 补上。`,
        ]
      : [
          `${several(figures)}仍然填写，因为 ${GAP}。`,
          `${several(figures)}是 ${GAP} 的数，依据是 ${GAP}。`,
        ],
  negative: (figure) => [
    `${valued(figure)}，是因为冲减 ${GAP} 年的 ${GAP}。`,
    `${valued(figure)}是与 ${GAP} 相比的增减数，依据是 ${GAP}。`,
  ],
  notWhole: (figure) => [
    `${valued(figure)}按 ${GAP} 折算，故带小数。`,
    `${valued(figure)}照抄 ${GAP} 的通报，依据是 ${GAP}。`,
  ],
  partialPeriod: (period) => [
    `只统计到“${period}”，因为 ${GAP}；全年的数预计 ${GAP} 补报。`,
    `按 ${GAP} 的要求统计到“${period}”，正文里已经写明。`,
  ],
  mixedPeriods: (figures) => [
    `${several(figures)}的统计时期不同，因为 ${GAP}。`,
    `其中 ${GAP} 只统计到 ${GAP}，全年的数预计 ${GAP} 补上。`,
  ],
  structure: () => [
    `这样改是按 ${GAP} 的要求，因为 ${GAP}；数的含义没有变。`,
    `这一处由 ${GAP} 改动，原因是 ${GAP}。`,
  ],
  other: (figures) => [
    `${several(figures)}可以这样填，因为 ${GAP}；依据是 ${GAP}。`,
    `${several(figures)}照抄 ${GAP} 的数，与本表的口径不同在于 ${GAP}。`,
  ],
  waiver: `这条规则在本单位不适用，因为 ${GAP}；依据是 ${GAP}。`,
};

const valued = ({ label, value, lastYear }: FramedFigure) =>
  `${lastYear ? "上年" : ""}“${label}”${value === "" ? "" : ` ${value}`}`;

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
  return difference === "" ? "不同" : `相差 ${difference}`;
}

function scopes(pair: FramedPair): string {
  const { left, right } = pair;
  return `${side(left)}按 ${GAP} 统计，${side(right)}按 ${GAP} 统计，口径不同，故${apart(pair)}。`;
}

/** The first figures by name: a sentence is no list. */
function several(figures: readonly FramedFigure[]): string {
  if (figures.length === 0) return "这一处";
  const shown = figures.slice(0, 2).map(valued).join("、");
  return figures.length > 2 ? `${shown}等 ${figures.length} 项` : shown;
}
