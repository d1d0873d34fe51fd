import { describe, expect, it } from "@jest/globals";
import { fazhiJiedao } from "../../../src/reports/fazhi-jiedao/definition";
import sample2020 from "../../../src/reports/fazhi-jiedao/sample-2020.json";
import sample2021 from "../../../src/reports/fazhi-jiedao/sample-2021.json";
import { figuresIn } from "../report-parts";
import { askedFigures } from "./asked-figures";

const ids = figuresIn(fazhiJiedao).map(({ id }) => id);

const samples: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["2020", sample2020],
  ["2021", sample2021],
];

describe("sample figures", () => {
  it.each(samples)("of %s name only figures that the report asks", (_year, sample) => {
    expect(Object.keys(sample).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(askedFigures)(
    "of 2021 give $id as the real report states it",
    ({ id, stated, period }) => {
      const given: unknown = new Map<string, unknown>(Object.entries(sample2021)).get(id);
      expect(given).toEqual(period === undefined ? stated : { value: stated, period });
    },
  );

  it("of 2021 add only what the real report says in words", () => {
    const asked = askedFigures.map(({ id }) => id);
    const added = Object.entries(sample2021).filter(([id]) => !asked.includes(id));
    expect(added).toEqual([
      ["公开.自然人", 21],
      ["公开.组织", 0],
      ["诉讼.出庭", expect.objectContaining({ value: 1 })],
      ["诉讼.败诉", 0],
    ]);
  });

  it("of 2020 are the eight that are known", () => {
    expect(sample2020).toEqual({
      "会议.主任办公会": 27,
      "会议.工委会": 24,
      "决策.集体讨论": 3,
      "决策.重大执法决定": 5,
      "顾问.律师": 5,
      "审查.合同": 120,
      "报告.听取": "200余",
      "报告.视频列席": "30余",
    });
  });
});
