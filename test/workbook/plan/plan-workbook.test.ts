import { describe, expect, it } from "@jest/globals";
import type { Filled } from "../../../src/core/model/entry";
import { readEntry } from "../../../src/core/text/reading";
import { isFormulaInput } from "../../../src/workbook/cell-input";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { definitionOf, figureOf, sample, sampleSource } from "../support/sample-definition";

const cover = { unit: "广内街道", year: 2021 };
const plans = planWorkbook({ definition: sample, cover });

const planOf = (name: string, of = plans): SheetPlan => {
  const plan = of.find((each) => each.name === name);
  if (plan === undefined) throw new Error(`no sheet ${name}`);
  return plan;
};

const cellOf = (plan: SheetPlan, row: number, column: number) =>
  plan.cells.find((cell) => cell.row === row && cell.column === column);

describe("the plan of a workbook", () => {
  it("has the sheets in report order, and none for a section of words", () => {
    expect(plans.map((plan) => plan.name)).toEqual([
      "封面",
      "依法决策",
      "It's 矛盾",
      "第一责任人",
      "文字稿",
      "检查结果",
      "汇总",
      "汇总附表",
      "_fazhi",
    ]);
    expect(plans.map((plan) => plan.visibility === "visible")).toEqual([
      ...Array.from({ length: 8 }, () => true),
      false,
    ]);
  });

  it("names this year's cell of every asked figure by its id, once", () => {
    const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
    const ids = names.filter((name) => !name.startsWith("封面."));
    expect(ids).toEqual([...sample.figures.keys()]);
    expect(new Set(names).size).toBe(names.length);
    expect(planOf("依法决策").names[1]).toEqual({ name: "会议.工委会", row: 5, column: 4 });
  });

  it("gives every section the same columns as a table under a frozen header", () => {
    const plan = planOf("依法决策");
    expect(plan.table).toEqual({
      name: "T_1",
      firstRow: 3,
      lastRow: 8,
      columns: [
        "编号",
        "指标",
        "单位",
        "本年",
        "约数",
        "上年",
        "统计时期",
        "责任科室",
        "说明",
        "检查",
      ],
    });
    expect(plan.frozenRows).toBe(3);
    expect(plan.print.titleRows).toEqual({ first: 3, last: 3 });
    for (const { table, name } of plans) {
      table?.columns.forEach((title, at) =>
        expect(cellOf(planOf(name), table.firstRow, at + 1)?.value).toBe(title),
      );
    }
  });

  it("gives the id, label, unit, office and usual period of a figure in its row", () => {
    const row = planOf("It's 矛盾").cells.filter((cell) => cell.row === 4);
    expect(row.map((cell) => cell.value).slice(0, 9)).toEqual([
      "信访.转办",
      "转办交办案件",
      "件",
      null,
      null,
      null,
      "截至11月底",
      null,
      null,
    ]);
  });

  it("shows a repeated figure by formula, without an id or name of its own", () => {
    const plan = planOf("第一责任人");
    expect(plan.names).toEqual([]);
    expect(cellOf(plan, 4, 1)?.value).toBe("见 会议.主任办公会");
    expect(cellOf(plan, 4, 4)?.value).toEqual({
      formula: 'IF(会议.主任办公会="","",会议.主任办公会)',
      value: "",
    });
    expect(cellOf(plan, 4, 5)?.value).toEqual({
      formula: `IF('依法决策'!$E$4="","",'依法决策'!$E$4)`,
      value: "",
    });
  });

  it("no formula calls a function that spreadsheets do not share", () => {
    const formulas = plans.flatMap((plan) =>
      plan.cells.flatMap(({ value }) => (isFormulaInput(value) ? [value.formula] : [])),
    );
    const bare = formulas.map((formula) => formula.replace(/"[^"]*"/g, ""));
    const called = new Set(bare.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    expect(formulas.length).toBeGreaterThan(10);
    expect([...called].sort()).toEqual(["ABS", "AND", "COUNT", "IF", "NOT", "OR", "ROUND", "SUM"]);
  });

  it("number formats follow kind and decimals", () => {
    const format = (sheet: string, row: number) =>
      cellOf(planOf(sheet), row, 4)?.format?.numberFormat;
    expect(format("依法决策", 4)).toBe("0");
    expect(format("依法决策", 7)).toBe("0.00");
    expect(format("依法决策", 8)).toBeUndefined();
    expect(format("It's 矛盾", 6)).toBe("0.0%");
    expect(format("It's 矛盾", 12)).toBe("0%");
    expect(format("It's 矛盾", 13)).toBe("0.0%");
    expect(format("It's 矛盾", 14)).toBe("@");
  });

  it("formula cells look different from input cells", () => {
    const input = cellOf(planOf("It's 矛盾"), 4, 4)?.format;
    const formula = cellOf(planOf("It's 矛盾"), 6, 4)?.format;
    expect(formula?.font?.italic).toBe(true);
    expect(input?.fill).not.toBe(formula?.fill);
  });

  it("offers lists in 约数 and 统计时期 and a figure's counting rule beside its cell", () => {
    expect(planOf("依法决策").validations).toEqual([
      {
        firstRow: 4,
        lastRow: 8,
        column: 5,
        choices: ["近", "余", "多", "约", "左右", "以上", "未开展", "不适用"],
      },
      { firstRow: 4, lastRow: 8, column: 7, choices: ["全年", "截至11月底", "截至目前", "时点"] },
      {
        firstRow: 4,
        lastRow: 4,
        column: 4,
        choices: [],
        hintTitle: "主任办公会召开次数",
        hint: "按会议纪要计数。",
      },
    ]);
  });

  it("a counting rule longer than Excel's message is cut with a mark", () => {
    const [first, ...others] = sampleSource.sections;
    const [figure, ...figures] = first?.figures ?? [];
    const source = {
      ...sampleSource,
      sections: [
        { ...first, figures: [{ ...figure, note: "𠮷".repeat(200) }, ...figures] },
        ...others,
      ],
    };
    const long = planWorkbook({ definition: definitionOf(source), cover });
    const hint = planOf("依法决策", long).validations.at(-1)?.hint ?? "";
    expect(hint.length).toBeLessThanOrEqual(255);
    expect(hint.endsWith("𠮷…")).toBe(true);
  });

  it("puts last year's figures into 上年, words included", () => {
    const stated = (id: string, text: string): [string, Filled] => [
      id,
      { entry: readEntry(text, figureOf(id)) },
    ];
    const prior = new Map([
      stated("会议.主任办公会", "27"),
      stated("会议.工委会", "200余"),
      stated("顾问.律师", "未开展"),
      stated("信访.转办", "50"),
      stated("信访.办结率", "98.3%"),
    ]);
    const withPrior = planWorkbook({ definition: sample, cover, prior });
    const priorAt = (sheet: string, row: number) => cellOf(planOf(sheet, withPrior), row, 6)?.value;
    expect([4, 5, 6, 7].map((row) => priorAt("依法决策", row))).toEqual([
      27,
      "200余",
      "未开展",
      null,
    ]);
    expect(priorAt("It's 矛盾", 6)).toBe(0.983);
  });

  it("headings and the line under them name the unit and the year", () => {
    expect(cellOf(planOf("依法决策"), 1, 1)?.value).toBe("（一）2021年依法决策");
    expect(JSON.stringify(cellOf(planOf("依法决策"), 2, 1)?.value)).toContain("广内街道　2021年");
  });

  it("文字稿 lists every paragraph with the figures that it names", () => {
    const texts = planOf("文字稿");
    const rows = [4, 5, 6, 7].map((row) =>
      [1, 2, 3, 4].map((column) => cellOf(texts, row, column)?.value),
    );
    expect(rows[0]).toEqual([
      "decision.p1",
      "（一）2021年依法决策",
      "共召开主任办公会{会议.主任办公会}、工委会{会议.工委会}。",
      "{会议.主任办公会} 主任办公会召开次数\n{会议.工委会} 工委会召开次数",
    ]);
    expect(rows.map((row) => row[0])).toEqual([
      "decision.p1",
      "decision.p2",
      "petition.p1",
      "plan.p",
    ]);
  });

  it("a table never takes the name of a figure", () => {
    const figure = { id: "t_1", label: "甲", unit: "件", kind: "count" };
    const source = {
      ...sampleSource,
      sections: [{ id: "a", heading: "一、甲", sheet: "甲", figures: [figure], paragraphs: [] }],
      rules: [],
    };
    const tables = planWorkbook({ definition: definitionOf(source), cover }).map(
      ({ table }) => table?.name,
    );
    expect(tables).toContain("T_1_");
  });

  it("every row is high enough for its label", () => {
    const { rowHeights, columnWidths } = planOf("It's 矛盾");
    expect(columnWidths).toHaveLength(10);
    expect(rowHeights.every(({ height }) => height >= 20 && height <= 409)).toBe(true);
  });
});
