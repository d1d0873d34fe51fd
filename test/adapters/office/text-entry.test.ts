import { describe, expect, it } from "@jest/globals";
import { staysText } from "../../../src/adapters/office/text-entry";
import { emptySheet } from "../../contract/sheets";
import { excelBook } from "./support/excel-book";

const GUARDED: readonly string[] = [
  ...["=1+1", "+86", "-", "@某", "＝1", "＋1", "－3", "＠甲", " =A1", "'撇号", "#REF!", "#N/A"],
  ...[
    "007",
    "98%",
    "12,000",
    "1.50",
    "１２",
    "９８％",
    "5e3",
    "1/2",
    "3 1/2",
    "(5)",
    "¥100",
    "￥5",
  ],
  ...[
    "2021-11-30",
    "2021年11月",
    "11月30日",
    "8:30",
    "8时30分",
    "下午3点",
    "3/4",
    "Nov 3",
    "2021/1",
  ],
  ...["TRUE", "false", "二〇二一年十一月", "10:30 PM", "Jan-21", "100元"],
  ...["€5", "£3.50", "1".repeat(70), `${"0".repeat(100)}5`],
];

const PLAIN: readonly string[] = [
  ...[
    "近32000张",
    "截至11月底",
    "全年",
    "第3行",
    "广内街道",
    "—",
    "未开展",
    "不适用",
    "（一）案件",
  ],
  ...[
    "约300余人",
    "1.召开会议",
    "一是",
    "2021年广内街道报告",
    "甲.一",
    "三类",
    "<img onerror>",
    "A1",
  ],
];

describe("a text that Excel might take for something else", () => {
  it.each(GUARDED)("%s gets an apostrophe", (text) => {
    expect(staysText(text)).toBe(false);
  });

  it.each(PLAIN)("%s is left as it is", (text) => {
    expect(staysText(text)).toBe(true);
  });

  it("all of them are read back as they were written", async () => {
    const { workbook } = excelBook();
    const texts = [
      ...GUARDED,
      ...PLAIN,
      '=HYPERLINK("x")',
      "\u202e反",
      "\ud800",
      "长".repeat(32_767),
    ];
    await workbook.write({ addSheets: [emptySheet("表")] });
    const cells = texts.map((value, at) => ({ sheet: "表", row: at + 1, column: 1, value }));
    expect(await workbook.write({ cells })).toMatchObject({ ok: true });
    const read = await workbook.read();
    expect(read.ok && read.value.sheets[1]?.cells.map(({ value }) => value)).toEqual(texts);
  });
});
