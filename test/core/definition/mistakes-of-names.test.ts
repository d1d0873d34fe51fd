import { describe, expect, it } from "@jest/globals";
import { count, figure, linesOf, rule, type Change } from "./flawed-definition";

const NEW = "sections[0].figures[4]";
const SHEETS = "封面, 文字稿, 检查结果, 汇总, 汇总附表, _fazhi";

describe("readDefinition on names", () => {
  it.each<[Change, string]>([
    [figure({ id: "受理.甲" }), `duplicate-id | ${NEW}.id | 受理.甲 | sections[0].figures[0].id`],
    [
      {
        figures: [
          { ...count, id: "abC" },
          { ...count, id: "ABc" },
        ],
      },
      `duplicate-id | sections[0].figures[5].id | ABc | ${NEW}.id`,
    ],
    [{ figures: [{ ref: "受理.甲" }] }, `duplicate-id | ${NEW}.ref | 受理.甲 | `],
    [
      {
        rules: [
          { id: "r", formula: "受理.甲=1" },
          { id: "r", formula: "受理.乙=1" },
        ],
      },
      "duplicate-id | rules[1].id | r | rules[0].id",
    ],
    [
      {
        root: {
          sections: [
            { id: "s", heading: "一" },
            { id: "s", heading: "二" },
          ],
        },
      },
      "duplicate-id | sections[1].id | s | sections[0].id",
    ],
    [
      {
        paragraphs: [
          { id: "p", text: "甲" },
          { id: "p", free: true },
        ],
      },
      "duplicate-id | sections[0].paragraphs[1].id | p | sections[0].paragraphs[0].id",
    ],
    [figure({ id: "A1" }), `refused-name | ${NEW}.id | A1 | cell-reference`],
    [figure({ id: "1季度" }), `refused-name | ${NEW}.id | 1季度 | first-character`],
    [figure({ id: "信访 办结" }), `refused-name | ${NEW}.id | 信访 办结 | character`],
    [figure({ id: "甲".repeat(256) }), `too-long | ${NEW}.id | ${"甲".repeat(59)}… | 255`],
    [
      figure({ id: "年度" }),
      `reserved-name | ${NEW}.id | 年度 | 单位, 年度, 上年度, 下年度, prior, 封面.*`,
    ],
    [
      figure({ id: "封面.单位" }),
      `reserved-name | ${NEW}.id | 封面.单位 | 单位, 年度, 上年度, 下年度, prior, 封面.*`,
    ],
    [
      figure({ id: "prior" }),
      `reserved-name | ${NEW}.id | prior | 单位, 年度, 上年度, 下年度, prior, 封面.*`,
    ],
    [{ rules: [{ id: "@x", formula: "受理.甲=1" }] }, "reserved-name | rules[0].id | @x | @*"],
    [{ section: { sheet: "汇总" } }, `reserved-name | sections[0].sheet | 汇总 | ${SHEETS}`],
    [
      { section: { sheet: "表".repeat(32) } },
      `refused-sheet-name | sections[0].sheet | ${"表".repeat(32)} | 31`,
    ],
    [{ section: { sheet: "甲:乙" } }, "refused-sheet-name | sections[0].sheet | 甲:乙 | :"],
    [{ section: { sheet: "'甲" } }, "refused-sheet-name | sections[0].sheet | '甲 | '"],
    [
      { section: { sheet: "history" } },
      "refused-sheet-name | sections[0].sheet | history | History",
    ],
    [{ figures: [{ ref: "会议.次数" }] }, `unknown-figure | ${NEW}.ref | 会议.次数 | `],
    [{ figures: [{ ref: "受里.甲" }] }, `unknown-figure | ${NEW}.ref | 受里.甲 | 受理.甲`],
  ])("of %j it says %s", (change, line) => {
    expect(linesOf(change)).toEqual([line]);
  });

  it("does not blame a rule for naming a figure whose id is refused", () => {
    expect(linesOf({ ...figure({ id: "A1" }), ...rule("A1=受理.甲") })).toHaveLength(1);
  });

  it("finds a sheet name used twice, whatever its case", () => {
    const sections = [
      { id: "a", heading: "一", sheet: "Law", figures: [{ ...count, id: "甲" }] },
      { id: "b", heading: "二", sheet: "LAW", figures: [{ ...count, id: "乙" }] },
    ];
    expect(linesOf({ root: { sections } })).toEqual([
      "duplicate-sheet-name | sections[1].sheet | LAW | sections[0].sheet",
    ]);
  });
});
