import { cell, type FunctionText, range, texts } from "./function-text";

const STATED = cell(
  texts("所填比率", "stated"),
  texts(
    "填的百分比。写成文字98.0%按一位小数核对；数字0.98就是98%。",
    "The stated percentage. Text such as 98.0% is judged by its own decimals; the number 0.98 is 98%.",
  ),
);

const DENOMINATOR = range(
  texts("分母", "denominator"),
  texts(
    "分母的个数，单位与分子相同。可以选一片单元格，自动相加。",
    "Count below the line, in the unit of the numerator. A range is summed.",
  ),
);

/** POINTS, GAP, RATECHECK and COUNTS. */
export const CHECK_TEXTS = {
  POINTS: {
    description: texts(
      "两个比率相差几个百分点，得数字，单位是百分点：98.3%比95%高3.3。",
      "How many percentage points one rate lies above another, as a number of points: 98.3% is 3.3 above 95%.",
    ),
    parameters: [
      cell(
        texts("本期比率", "current"),
        texts("本期的百分比，填98.3%或0.983。", "This period's percentage, 98.3% or 0.983."),
      ),
      cell(
        texts("上期比率", "previous"),
        texts("上期的百分比，填95%或0.95。", "The earlier percentage, 95% or 0.95."),
      ),
      cell(
        texts("小数位数", "decimals"),
        texts(
          "百分点保留几位小数，0到10的整数，单位：位。不填为2位。",
          "Decimal places of the points, a whole number from 0 to 10. 2 if left out.",
        ),
        true,
      ),
    ],
    gives: "number-or-text",
    example: { call: 'POINTS("98.3%",0.95)', shows: "3.3" },
  },
  GAP: {
    description: texts(
      "合计减去各项之和：得0就是对得上，正数是各项少了，负数是各项多了。",
      "A total minus the sum of its parts: 0 where they agree, positive where parts are missing, negative where there are too many.",
    ),
    parameters: [
      range(
        texts("合计", "total"),
        texts("合计数，单位与各项相同。", "The total, in the unit of its parts."),
      ),
      range(
        texts("各项", "parts"),
        texts(
          "各分项，单位与合计相同。可以写几个，也可以选一片单元格；空单元格不计。",
          "The parts, in the unit of the total: several, or a range. Blank cells are ignored.",
        ),
        true,
      ),
    ],
    gives: "number-or-text",
    example: { call: "GAP(21,10,4,3,4)", shows: "0" },
  },
  RATECHECK: {
    description: texts(
      "核对填的比率：一致、截位（没有四舍五入），或“不符，应为37.3%”。按所填的小数位数核对。",
      "Judges a stated rate by its own decimals: 一致 (right), 截位 (cut off, not rounded), or 不符，应为37.3% (wrong).",
    ),
    parameters: [
      STATED,
      range(
        texts("分子", "numerator"),
        texts(
          "分子的个数，单位与分母相同。可以选一片单元格，自动相加。",
          "Count above the line, in the unit of the denominator. A range is summed.",
        ),
      ),
      DENOMINATOR,
    ],
    gives: "text",
    example: { call: 'RATECHECK("37.2%",19,51)', shows: "截位" },
  },
  COUNTS: {
    description: texts(
      "由比率和分母倒推分子：列出能得出这个比率的整数，向下排列，最多100行。",
      "Which whole numerators give a stated rate, listed downward, at most 100 rows.",
    ),
    parameters: [STATED, DENOMINATOR],
    gives: "column",
    example: { call: 'COUNTS("78.94%",19)', shows: "15" },
  },
} satisfies Readonly<Record<string, FunctionText>>;
