import { cell, type FunctionText, range, texts } from "./function-text";

const NUMERATOR = range(
  texts("分子", "numerator"),
  texts(
    "分子的个数，单位与分母相同。可以选一片单元格，自动相加；空单元格不计。",
    "Count above the line, in the unit of the denominator. A range is summed; blank cells are ignored.",
  ),
);

const DENOMINATOR = range(
  texts("分母", "denominator"),
  texts(
    "分母的个数，单位与分子相同。可以选一片单元格，自动相加。是0时显示“—”。",
    "Count below the line, in the unit of the numerator. A range is summed. 0 shows —.",
  ),
);

const DECIMALS = cell(
  texts("小数位数", "decimals"),
  texts(
    "百分比保留几位小数，0到10的整数，单位：位。不填为1位。",
    "Decimal places of the percentage, a whole number from 0 to 10. 1 if left out.",
  ),
  true,
);

const METHOD = cell(
  texts("取位方法", "method"),
  texts(
    "填“四舍五入”或“截位”，没有单位。不填为四舍五入。",
    "四舍五入 (round, the default) or 截位 (cut off). No unit.",
  ),
  true,
);

const CURRENT = range(
  texts("本期", "current"),
  texts(
    "本期的数，单位与上期相同。可以选一片单元格，自动相加。",
    "This period's number, in the unit of the earlier one. A range is summed.",
  ),
);

const PREVIOUS = range(
  texts("上期", "previous"),
  texts(
    "上期的数，单位与本期相同。可以选一片单元格，自动相加。是0时显示“—”。",
    "The earlier number, in the unit of the current one. A range is summed. 0 shows —.",
  ),
);

/** RATE, RATETEXT, CHANGE and CHANGETEXT. */
export const RATE_TEXTS = {
  RATE: {
    description: texts(
      "算比率，得数字：57件中的56件得0.982，单元格设成百分比就显示98.2%。小数位数按百分比算。",
      "A share as a number: 56 of 57 gives 0.982, shown as 98.2% by a percent format. Decimals count in the percentage.",
    ),
    parameters: [NUMERATOR, DENOMINATOR, DECIMALS, METHOD],
    gives: "number-or-text",
    example: { call: "RATE(57,58,1)", shows: "0.983" },
  },
  RATETEXT: {
    description: texts(
      "算比率，得带百分号的文字，如98.3%。小数末尾的0也保留。",
      "A share as text with its percent sign, 98.3%. Zeros at the end are kept.",
    ),
    parameters: [NUMERATOR, DENOMINATOR, DECIMALS, METHOD],
    gives: "text",
    example: { call: 'RATETEXT(71,226,2,"截位")', shows: "31.41%" },
  },
  CHANGE: {
    description: texts(
      "算同比增减，得数字：增长为正，下降为负。单元格设成百分比就显示-5.3%。",
      "Change on the earlier number as a ratio: growth is positive, decline negative. Shown as -5.3% by a percent format.",
    ),
    parameters: [CURRENT, PREVIOUS, DECIMALS, METHOD],
    gives: "number-or-text",
    example: { call: "CHANGE(18,19)", shows: "-0.053" },
  },
  CHANGETEXT: {
    description: texts(
      "把同比增减写成文字：增长12.0%、下降5.3%、持平；差得太少、小数位数显不出来时写“基本持平”。",
      "The change in words: 增长12.0%, 下降5.3%, 持平; 基本持平 where the decimals show no difference.",
    ),
    parameters: [CURRENT, PREVIOUS, DECIMALS, METHOD],
    gives: "text",
    example: { call: "CHANGETEXT(28,25)", shows: "增长12.0%" },
  },
} satisfies Readonly<Record<string, FunctionText>>;
