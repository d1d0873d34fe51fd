import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { figureTable } from "../../../src/core/compile/figure-table";
import type { Filled, Figures } from "../../../src/core/model/entry";
import { omittedNote, rowWords, tableTitle } from "../../../src/core/model/figure-table";
import { rational } from "../../../src/core/model/rational";
import { readEntry } from "../../../src/core/text/reading";
import { readDefinition } from "../../../src/core/definition/read-definition";

const read = readDefinition({
  id: "t",
  version: "1",
  title: "报告",
  sections: [
    {
      id: "one",
      heading: "一、案件",
      sheet: "案件",
      figures: [
        { id: "案.受理", label: "受理", unit: "件", kind: "count", required: true },
        { id: "案.办结", label: "办结", unit: "件", kind: "count", required: false },
        { id: "案.金额", label: "金额", unit: "万元", kind: "amount", required: false },
        {
          id: "案.办结率",
          label: "办结率",
          unit: "%",
          kind: "rate",
          required: false,
          formula: "RATE(案.办结,案.受理)",
        },
        { id: "案.说明", label: "说明", unit: "", kind: "text", required: false },
      ],
      paragraphs: [{ id: "p", text: "受理{案.受理}。" }],
    },
    { id: "words", heading: "二、打算", paragraphs: [{ id: "q", text: "", free: true }] },
  ],
  rules: [],
});
if (!read.ok) throw new Error(JSON.stringify(read.failure));
const definition = read.value;

type Typed = Readonly<Record<string, string>>;

function filled(typed: Typed): ReadonlyMap<string, Filled> {
  return new Map(
    Object.entries(typed).flatMap(([id, text]) => {
      const figure = definition.figures.get(id);
      return figure ? [[id, { entry: readEntry(text, figure) }] as const] : [];
    }),
  );
}

function tableOf(current: Typed, prior: Typed = {}, rateDecimals?: number) {
  const figures: Figures = { current: filled(current), prior: filled(prior) };
  const none = { computed: () => undefined, ...(rateDecimals !== undefined && { rateDecimals }) };
  const document = { title: "报告", unit: "某街道", year: 2021, sections: [], draft: [] };
  return figureTable({ definition, figures, now: none, before: none, document });
}

const rowsOf = (...given: Parameters<typeof tableOf>) =>
  tableOf(...given).sections.flatMap(({ rows }) => rows.map(rowWords));

describe("the table of figures", () => {
  it("has this year, last year, the difference and the growth of each figure", () => {
    expect(
      rowsOf({ "案.受理": "58", "案.金额": "12.50" }, { "案.受理": "48", "案.金额": "10" }),
    ).toEqual([
      ["受理", "件", "58", "48", "10", "20.8%"],
      ["金额", "万元", "12.50", "10", "2.50", "25.0%"],
    ]);
  });

  it("subtracts rates in 百分点 and gives no growth of a rate", () => {
    expect(rowsOf({ "案.受理": "1", "案.办结率": "98%" }, { "案.办结率": "97.5%" })[1]).toEqual([
      "办结率",
      "%",
      "98%",
      "97.5%",
      "0.5个百分点",
      "—",
    ]);
  });

  it("never takes a blank for 0: what is owed is 待填, and nothing is subtracted from it", () => {
    expect(rowsOf({}, { "案.受理": "48" })).toEqual([["受理", "件", "待填", "48", "—", "—"]]);
    expect(rowsOf({ "案.受理": "58" })).toEqual([["受理", "件", "58", "—", "—", "—"]]);
  });

  it("counts 未开展 as 0, 不适用 and approximations as no number", () => {
    expect(rowsOf({ "案.受理": "未开展" }, { "案.受理": "4" })[0]).toEqual([
      "受理",
      "件",
      "0（未开展）",
      "4",
      "-4",
      "-100.0%",
    ]);
    expect(rowsOf({ "案.受理": "近50" }, { "案.受理": "48" })[0]?.slice(2)).toEqual([
      "近50",
      "48",
      "—",
      "—",
    ]);
    expect(rowsOf({ "案.受理": "不适用" }, { "案.受理": "4" })[0]?.slice(2)).toEqual([
      "不适用",
      "4",
      "—",
      "—",
    ]);
  });

  it("has no growth on 0", () => {
    expect(rowsOf({ "案.受理": "3" }, { "案.受理": "0" })[0]?.slice(2)).toEqual([
      "3",
      "0",
      "3",
      "—",
    ]);
  });

  it("counts what it leaves out, and leaves out nothing that is owed or filled in either year", () => {
    const table = tableOf({}, { "案.办结": "3" });
    expect(table.sections.flatMap(({ rows }) => rows.map(({ figure }) => figure))).toEqual([
      "案.受理",
      "案.办结",
    ]);
    expect(table.omitted).toBe(2);
    expect(omittedNote(table)).toBe("另有2项选填指标两年都没有填报，未列入本表。");
    expect(omittedNote({ ...table, omitted: 0 })).toBe("");
    expect(tableTitle(table)).toBe("2021年主要指标");
  });

  it("rounds growth once, to the decimals that people chose", () => {
    expect(rowsOf({ "案.受理": "58" }, { "案.受理": "48" }, 0)[0]?.[5]).toBe("21%");
  });

  it("shows what follows from a formula where nobody stated it, and last year's by last year's figures", () => {
    const figures: Figures = { current: new Map(), prior: new Map() };
    const table = figureTable({
      definition,
      figures,
      now: { computed: (id) => (id === "案.办结率" ? rational(570n, 58n) : undefined) },
      before: { computed: (id) => (id === "案.办结率" ? rational(9n) : undefined) },
      document: { title: "", unit: "", sections: [], draft: [] },
    });
    expect(table.sections[0]?.rows.map(rowWords)[1]).toEqual([
      "办结率",
      "%",
      "9.8%",
      "9.0%",
      "0.8个百分点",
      "—",
    ]);
  });

  it("adds up for its reader: last year and the difference are this year", () => {
    const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2));
    fc.assert(
      fc.property(amount, amount, (now, before) => {
        const [, row] = rowsOf({ "案.金额": now }, { "案.金额": before });
        const [, , is = "", was = "", change = ""] = row ?? [];
        const cents = (text: string) => BigInt(text.replace(".", ""));
        expect(cents(was) + cents(change)).toBe(cents(is));
      }),
    );
  });
});
