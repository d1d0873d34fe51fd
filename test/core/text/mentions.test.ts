import { describe, expect, it } from "@jest/globals";
import { formatDecimal } from "../../../src/core/model/decimal";
import { mentionsIn } from "../../../src/core/text/mentions";

/** `58件`, `300人次 (near)`, `超3000余人次!` for what cannot be read. */
const found = (text: string) =>
  mentionsIn(text).map(({ quantity, unit, text: words }) =>
    quantity === undefined
      ? `${words}!`
      : `${formatDecimal(quantity.value)}${unit}${quantity.qualifier ? ` (${quantity.qualifier})` : ""}`,
  );

describe("numbers found in running text", () => {
  it.each([
    ["截至11月底，受理转办案件58件，办结57件", ["58件", "57件"]],
    ["发放海报近32000张，覆盖180余人", ["32000张 (near)", "180人 (over)"]],
    ["成功率98.20％，占比３２．９%", ["98.20％", "32.9%"]],
    ["比上年提高3.4个百分点", ["3.4个百分点"]],
    ["共12,077件次，罚款170.8115万元", ["12077件次", "170.8115万元"]],
    ["接待3.2万人次左右", ["32000人次 (around)"]],
    ["约5万余人次", ["50000人次 (over)"]],
  ])("%s", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it.each(["超3000余人次", "近百余场，近100余场", "不少于30人左右"])(
    "%s contradicts itself and is not read",
    (text) => {
      expect(mentionsIn(text).filter(({ quantity }) => quantity === undefined)).toHaveLength(1);
    },
  );

  it.each([
    "2021年12月31日",
    "第19次会议",
    "〔2021〕30号文件",
    "12345表扬",
    "“1+1+7”机制",
    "2021-2025年",
    "三项制度、第一责任人",
    "4·15全民国家安全教育日",
    "2021－2025个",
    "B2个",
    "1 5起",
  ])("%s counts nothing", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("each knows where it stands", () => {
    const text = "办结57件，占98%。";
    for (const { start, end, text: words } of mentionsIn(text)) {
      expect(text.slice(start, end)).toBe(words);
    }
  });
});
