import { describe, expect, it } from "@jest/globals";
import { checkJson } from "../../src/app/check-json";
import { compileWorkbook } from "../../src/app/compile-workbook";
import { figuresOfValues } from "../../src/app/figures-of-values";
import { fillWorkbook } from "../../src/app/fill-workbook";
import { lastYearFigures } from "../../src/app/last-year";
import { newWorkbook } from "../../src/app/new-workbook";
import { headOf } from "../../src/app/report-title";
import { checkReport } from "../../src/core/checks/check-report";
import { toPlainText } from "../../src/core/compile/plain-text";
import { formatDecimal } from "../../src/core/model/decimal";
import type { Filled } from "../../src/core/model/entry";
import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import type { Workbook } from "../../src/workbook/port";
import { smallDefinition, type SmallFigure } from "../support/small-report";
import { definitionOf, filledBook, opened, value, valuesOf } from "./support/reports";

const FIGURES: readonly (string | SmallFigure)[] = [
  "甲",
  "乙",
  "丙",
  { id: "和", derived: true, formula: "甲+乙" },
  { id: "率", kind: "rate", decimals: 1, formula: "RATE(甲,和)" },
  { id: "增幅", kind: "rate", formula: "RATE(甲,丙)" },
  { id: "说", kind: "text", unit: "" },
];
const last = smallDefinition(FIGURES, []);

async function carried(values: object, next = smallDefinition(FIGURES, [])) {
  return lastYearFigures(await opened(await filledBook(last, values)), next);
}

/** What a carried figure says, as people write it. */
function shown({ entry }: Filled): string {
  if (entry.state === "text") return entry.text;
  return entry.state === "stated"
    ? `${formatDecimal(entry.quantity.value)}${entry.quantity.qualifier ?? ""}`
    : entry.state;
}

const allShown = (figures: ReadonlyMap<string, Filled>) =>
  Object.fromEntries([...figures].map(([id, filled]) => [id, shown(filled)]));

describe("last year's workbook", () => {
  it("gives what was stated, and leaves to this year's formulas what they give as well", async () => {
    const values = { 甲: 1, 乙: 2, 丙: "近30", 说: "上门调解。" };
    expect(allShown(await carried(values))).toEqual({
      甲: "1",
      乙: "2",
      丙: "30near",
      说: "上门调解。",
    });
  });

  it("gives what this year's formulas cannot compute as it was printed", async () => {
    const formulas = (changed: Readonly<Record<string, object>>) =>
      FIGURES.map((figure) =>
        typeof figure === "string" ? figure : { ...figure, ...changed[figure.id] },
      );
    const other = formulas({ 率: { formula: "RATE(乙,和)" }, 增幅: { formula: "RATE(乙,丙)" } });
    const next = smallDefinition(other, []);
    expect(allShown(await carried({ 甲: 1, 乙: 2, 丙: 3 }, next))).toEqual({
      甲: "1",
      乙: "2",
      丙: "3",
      率: "33.3",
      增幅: "33.3",
    });
    expect(allShown(await carried({ 甲: 3, 乙: 2, 丙: 3 }, next))).toMatchObject({ 增幅: "100" });
  });

  it("gives a total whose parts are no longer asked, and what rests on it", async () => {
    const withoutParts = FIGURES.filter((figure) => figure !== "乙").map((figure) =>
      typeof figure !== "string" && figure.id === "和" ? { ...figure, formula: "甲+丙" } : figure,
    );
    const figures = await carried({ 甲: 1, 乙: 2, 丙: 9 }, smallDefinition(withoutParts, []));
    expect(allShown(figures)).toEqual({ 甲: "1", 丙: "9", 和: "3" });
  });

  it("gives what a change on the year before came to, for nothing is known two years back", async () => {
    const growing = [
      ...FIGURES,
      { id: "增", kind: "rate", formula: "CHANGE(甲,PRIOR(甲))" },
    ] as const;
    const definition = smallDefinition(growing, []);
    const book = await filledBook(definition, { 甲: 3, prior: { 甲: 2 } });
    const figures = lastYearFigures(await opened(book), definition);
    expect(allShown(figures)).toEqual({ 甲: "3", 增: "50" });
  });

  it("gives a rate that was typed over its formula as it was typed", async () => {
    expect(allShown(await carried({ 甲: 1, 乙: 2, 率: "33%" }))).toMatchObject({ 率: "33" });
  });

  it("keeps 0, 未开展 and 不适用 apart and gives no blank", async () => {
    const figures = await carried({ 甲: 0, 乙: "未开展", 丙: "不适用" });
    expect(allShown(figures)).toMatchObject({ 甲: "0", 乙: "none", 丙: "not-applicable" });
    expect([figures.has("率"), figures.has("说")]).toEqual([false, false]);
  });

  it("drops figures that this year's definition no longer asks for", async () => {
    const figures = await carried({ 甲: 1, 乙: 2 }, smallDefinition(["乙", "新"], []));
    expect(allShown(figures)).toEqual({ 乙: "2" });
  });

  it("comes to the same findings and text as the same figures in a values file", async () => {
    const definition = definitionOf(comparingSource);
    const before = { "案.收": 21, "案.结": 20, "案.满意率": "98.0%", "案.额": "12.50" };
    const now = { "案.收": 30, "案.结": 29, "案.满意率": "98.3%", "案.额": "13.10" };
    const stated = { "案.升": "1.4个百分点", "案.增": "1.5%" };
    for (const values of [now, { ...now, ...stated }]) {
      const last = await opened(await filledBook(definition, before));
      const carriedOver = memoryWorkbook();
      const prior = lastYearFigures(last, definition);
      const input = { definition, unit: "广内街道", year: 2021 };
      value(await newWorkbook(carriedOver, { ...input, prior }));
      const filling = valuesOf(values, definition);
      value(await fillWorkbook(carriedOver, await opened(carriedOver), filling));
      const typed = await filledBook(definition, { ...values, prior: before });
      expect(await outcome(carriedOver)).toEqual(await outcome(typed));
      const bare = figuresOfValues(valuesOf({ ...values, prior: before }, definition), definition);
      expect((await outcome(carriedOver)).statuses).toEqual(
        checkReport(definition, bare).checks.map(({ rule, status }) => [rule, status]),
      );
    }
  });

  it("stands in 上年 of the new workbook and reads there as it was", async () => {
    const prior = await carried({ 甲: 1, 乙: 2, 丙: "近30", 说: "上门调解。" });
    const workbook = memoryWorkbook();
    const definition = smallDefinition(FIGURES, []);
    await newWorkbook(workbook, { definition, unit: "广内街道", year: 2022, prior });
    const { book } = await opened(workbook);
    const filled = [...book.figures.prior].filter(([, { entry }]) => entry.state !== "blank");
    expect(allShown(new Map(filled))).toEqual(allShown(prior));
    expect([...book.figures.current.values()].map(shown)).toEqual(FIGURES.map(() => "blank"));
  });
});

/** What a workbook's check and compilation say. */
async function outcome(workbook: Workbook) {
  const report = await opened(workbook);
  const { document, checked, draftNotes } = compileWorkbook(report, { language: "zh-CN" });
  return {
    statuses: checked.checks.map(({ rule, status }) => [rule, status]),
    checks: checkJson(checked, headOf(report), report.definition, "zh-CN"),
    text: toPlainText(document, draftNotes),
  };
}

const comparingSource = {
  id: "comparing",
  version: "1",
  title: "小报告",
  sections: [
    {
      id: "cases",
      heading: "（一）案件",
      sheet: "案件",
      figures: [
        { id: "案.收", label: "收案", unit: "件", kind: "count" },
        { id: "案.结", label: "结案", unit: "件", kind: "count" },
        { id: "案.额", label: "标的", unit: "万元", kind: "amount" },
        { id: "案.率", label: "结案率", unit: "%", kind: "rate", formula: "RATE(案.结,案.收)" },
        { id: "案.满意率", label: "满意率", unit: "%", kind: "rate" },
        {
          id: "案.升",
          label: "结案率上升",
          unit: "个百分点",
          kind: "rate",
          formula: "POINTS(案.率,PRIOR(案.率))",
        },
        {
          id: "案.增",
          label: "结案率增幅",
          unit: "%",
          kind: "rate",
          formula: "CHANGE(案.率,PRIOR(案.率))",
        },
      ],
      paragraphs: [{ id: "p", text: "结案率{案.率}，上升{案.升}，增幅{案.增}。" }],
    },
  ],
  rules: [
    { id: "Q-1", formula: "案.满意率>=PRIOR(案.满意率)", severity: "query" },
    { id: "Q-2", formula: "案.额>=PRIOR(案.额)", severity: "query" },
    { id: "Q-3", formula: "案.率>=PRIOR(案.率)", severity: "query" },
  ],
};
