import { cell, type FunctionText, range, texts } from "./function-text";

/** NUMBER, PHRASE, CHINESE and SENTENCE. */
export const WRITING_TEXTS = {
  NUMBER: {
    description: texts(
      "读出文字里的数：近32000得32000，3.2万得32000，98.3%得0.983，九十八得98。",
      "The number that a text writes: 近32000 is 32000, 3.2万 is 32000, 98.3% is 0.983, 九十八 is 98.",
    ),
    parameters: [
      cell(
        texts("文字", "text"),
        texts(
          "只写一个数的文字，可以带约数和量词，如“180余人”。得数的单位就是文字里的单位。",
          "A text that holds one number, with approximation and measure word if any (180余人). The result is in the text's own unit.",
        ),
      ),
    ],
    gives: "number-or-text",
    example: { call: 'NUMBER("近32000张")', shows: "32000" },
  },
  PHRASE: {
    description: texts(
      "把数写成报告里的说法：近32000张、180余人、98.3%、0次（未开展）。",
      "A number in the words of a report: 近32000张, 180余人, 98.3%, 0次（未开展）.",
    ),
    parameters: [
      cell(
        texts("数值", "value"),
        texts(
          "数字，单位由下一项给出；单位是%时填0.983。",
          "A number in the unit of the next argument; for % the ratio, 0.983.",
        ),
      ),
      cell(
        texts("单位", "unit"),
        texts("量词或单位，如“件”“人次”“%”。", "Measure word or unit: 件, 人次, %."),
      ),
      cell(
        texts("约数", "qualifier"),
        texts(
          "近、余、多、约、左右、以上、不少于、超、未开展、不适用，没有单位。不填就是准数。",
          "近 余 多 约 左右 以上 不少于 超 未开展 不适用. No unit. Exact if left out.",
        ),
        true,
      ),
    ],
    gives: "text",
    example: { call: 'PHRASE(180,"人","余")', shows: "180余人" },
  },
  CHINESE: {
    description: texts(
      "把数字写成汉字：98写成九十八，12.5写成十二点五。",
      "A number in Chinese characters: 98 is 九十八, 12.5 is 十二点五.",
    ),
    parameters: [
      cell(
        texts("数值", "value"),
        texts(
          "数字，没有单位，整数部分最多16位。",
          "A number without unit, at most 16 digits before the point.",
        ),
      ),
    ],
    gives: "text",
    example: { call: "CHINESE(98)", shows: "九十八" },
  },
  SENTENCE: {
    description: texts(
      "按句式写句子，写法与“文字稿”一样：{名称}换成数值，竖线后可写无单位、时期、上年、同比、增减、1位。没有数的写【待填：名称】。",
      "Fills a pattern: {name} is its value; after a bar 无单位, 时期, 上年, 同比, 增减, 1位. What is missing shows 【待填：name】.",
    ),
    parameters: [
      cell(
        texts("句式", "template"),
        texts(
          "带花括号的句子，如“转办{转办}，办结{办结}。”，没有单位。",
          "A sentence with names in braces. No unit.",
        ),
      ),
      range(
        texts("名称", "names"),
        texts(
          "一列名称，与花括号里的相同；上年的数另起一个名称，前面加“上年”。没有单位。",
          "The names, as they stand in the braces; last year's value is named with 上年 before it. No unit.",
        ),
      ),
      range(
        texts("数值", "values"),
        texts(
          "一列数值，与名称一一对应；要带单位就写成“57件”，或用PHRASE。",
          "The values, one for each name; with their unit as text (57件) or by PHRASE.",
        ),
      ),
    ],
    gives: "text",
    example: {
      call: 'SENTENCE("转办{转办}，办结{办结}。",{"转办","办结"},{"58件","57件"})',
      shows: "转办58件，办结57件。",
    },
  },
} satisfies Readonly<Record<string, FunctionText>>;
