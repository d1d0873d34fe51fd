import { describe, expect, it } from "@jest/globals";
import { XlsxWorkbook, openXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { mendFindings, mendOfCheck } from "../../src/app/mend-structure";
import { openReport, putFiguresBack } from "../../src/app/open-report";
import { arrangedSheet } from "../support/arranged-sheet";
import { pack, patched, sheetPart, unpack } from "../support/package-parts";
import { sampleValues, streetDefinition } from "../support/sample-report";
import { smallSource, smallValues } from "../support/small-source";
import { swapRows } from "../support/swap-rows";
import { planWorkbook } from "../../src/workbook/plan/plan-workbook";
import type { Workbook } from "../../src/workbook/port";
import type { CellInput } from "../../src/workbook/cell-input";
import { definitionOf, filledBook, opened, PORTS, value } from "./support/reports";

const definition = definitionOf(smallSource);

async function typed(
  workbook: Workbook,
  cells: readonly (readonly [string, number, number, CellInput])[],
) {
  value(
    await workbook.write({
      cells: cells.map(([sheet, row, column, input]) => ({ sheet, row, column, value: input })),
    }),
  );
  return workbook;
}

async function structureOf(workbook: Workbook): Promise<readonly string[]> {
  const { checks } = checkWorkbook(await opened(workbook));
  return checks.filter(({ kind }) => kind === "structure").map(({ rule }) => rule);
}

describe.each(PORTS)("mending a workbook %s", (_, create) => {
  it("one finding is put right in one write, and the others wait", async () => {
    const workbook = await typed(await filledBook(definition, smallValues, create()), [
      ["案件", 4, 2, "收案数"],
      ["案件", 7, 4, 13],
    ]);
    const rules = await structureOf(workbook);
    expect(rules).toEqual([
      "@structure.label-changed.案件.受理",
      "@structure.formula-overwritten.案件.合计",
    ]);
    value(await mendFindings(workbook, await opened(workbook), rules.slice(1)));
    expect(await structureOf(workbook)).toEqual(rules.slice(0, 1));
  });

  it("all are put right in one write, and every figure says what it said", async () => {
    const workbook = await typed(await filledBook(definition, smallValues, create()), [
      ["案件", 4, 2, "收案数"],
      ["案件", 5, 1, null],
      ["案件", 7, 4, 13],
      ["负责人", 4, 4, 99],
    ]);
    const before = (await opened(workbook)).book.figures;
    const rules = await structureOf(workbook);
    expect(rules).toHaveLength(4);
    value(await mendFindings(workbook, await opened(workbook), rules));
    expect(await structureOf(workbook)).toEqual([]);
    expect((await opened(workbook)).book.figures).toEqual(before);
  });

  it("a finding that is gone is refused, and nothing is written", async () => {
    const workbook = await typed(await filledBook(definition, smallValues, create()), [
      ["案件", 4, 2, "收案数"],
    ]);
    const report = await opened(workbook);
    const gone = "@structure.label-changed.案件.甲类";
    expect(await mendFindings(workbook, report, [gone])).toEqual({
      ok: false,
      failure: { code: "finding-gone" },
    });
    expect(await mendFindings(workbook, report, [])).toMatchObject({ ok: false });
    expect(await structureOf(workbook)).toHaveLength(1);
  });

  it("a finding that nothing safe would mend is refused", async () => {
    const workbook = await typed(await filledBook(definition, smallValues, create()), [
      ["案件", 5, 4, "九"],
    ]);
    const rules = await structureOf(workbook);
    expect(rules).toEqual(["@structure.number-as-text.案件.甲类"]);
    expect(await mendFindings(workbook, await opened(workbook), rules)).toEqual({
      ok: false,
      failure: { code: "mend-unsafe" },
    });
  });

  it("a rate that is stated wrongly gets its formula back", async () => {
    const workbook = await typed(await filledBook(definition, smallValues, create()), [
      ["案件", 8, 4, 0.6],
    ]);
    const { checks } = checkWorkbook(await opened(workbook));
    const wrong = checks.filter(
      ({ status, evidence }) => status === "broken" && evidence.code === "rated",
    );
    expect(wrong.map(({ kind }) => kind)).toEqual(["rate"]);
    value(
      await mendFindings(
        workbook,
        await opened(workbook),
        wrong.map(({ rule }) => rule),
      ),
    );
    const after = await opened(workbook);
    expect(after.book.figures.current.get("案件.甲类占比")?.entry.state).toBe("blank");
    expect(checkWorkbook(after).checks.filter(({ status }) => status === "broken")).toEqual([]);
  });

  it("a deleted sheet comes back from the plan, with its names and live formulas", async () => {
    const plan = planWorkbook({ definition, cover: { unit: "广内街道", year: 2021 } });
    const workbook = create();
    value(await workbook.write({ addSheets: plan.filter(({ name }) => name !== "案件") }));
    expect(await openReport(workbook)).toMatchObject({ failure: { code: "figures-lost" } });
    value(await putFiguresBack(workbook));
    const report = await opened(workbook);
    expect(report.book.problems).toEqual([]);
    expect(report.book.figures.current.get("案件.受理")?.entry.state).toBe("blank");
    expect(await putFiguresBack(workbook)).toMatchObject({ failure: { code: "finding-gone" } });
  });
});

describe("a total typed over its formula", () => {
  it("is told with the old formula before anything else, and no other figure is accused of it", async () => {
    const workbook = await typed(await filledBook(definition, smallValues), [["案件", 7, 4, 13]]);
    const { checks } = checkWorkbook(await opened(workbook));
    const [first, ...others] = checks.filter(({ status }) => status === "broken");
    expect(first).toMatchObject({
      evidence: {
        problem: { problem: "formula-overwritten", formula: expect.stringMatching(/^=/) },
      },
    });
    expect(others).toEqual([]);
    const accused = checks.flatMap(({ suspects }) => suspects.flatMap(({ changes }) => changes));
    expect(accused).toEqual([]);
  });
});

describe("a file that other programs were at", () => {
  const bytesOf = async () => {
    const { createXlsx } = await import("../../src/adapters/xlsx/xlsx-workbook");
    const workbook = await filledBook(
      streetDefinition(),
      sampleValues("sample-2021"),
      createXlsx(),
    );
    if (!(workbook instanceof XlsxWorkbook)) throw new Error("no file");
    return workbook.bytes();
  };

  it("with hidden rows, merged cells and a sorted table is as it was laid out after one write", async () => {
    const parts = unpack(await bytesOf());
    const sorted = patched(parts, sheetPart(parts, "依法决策"), (text) => swapRows(text, 4, 6));
    const merges = [{ row: 5, column: 9, rows: 1, columns: 2 }];
    const changed = arrangedSheet(sorted, "学法用法", { hiddenRows: [4], merges });
    const file = openXlsx(pack(changed));
    if (!file.ok) throw new Error(file.failure.code);
    const rules = await structureOf(file.value);
    expect(rules.map((rule) => rule.split(".")[1])).toEqual(
      expect.arrayContaining(["rows-hidden", "cells-merged", "names-moved", "rows-reordered"]),
    );
    value(await mendFindings(file.value, await opened(file.value), rules));
    const saved = openXlsx(file.value.bytes());
    if (!saved.ok) throw new Error(saved.failure.code);
    expect(await structureOf(saved.value)).toEqual([]);
    const text = new TextDecoder().decode(
      unpack(file.value.bytes())[sheetPart(parts, "学法用法")] ?? new Uint8Array(),
    );
    expect(text).not.toMatch(/hidden="1"|mergeCell/);
  });
});

describe("a definition that only pretends to be the built-in one", () => {
  const pretending = (change: (text: string) => string) =>
    definitionOf(JSON.parse(change(JSON.stringify(streetDefinition().source))));

  it("is a finding, and the built-in one is written back where every figure reads alike", async () => {
    const other = pretending((text) => text.replace(/"basis":"[^"]*"/, '"basis":"另有规定"'));
    const workbook = await filledBook(other, sampleValues("sample-2021"));
    const rules = await structureOf(workbook);
    expect(rules).toEqual(["@structure.definition-differs.fazhi-jiedao"]);
    const report = await opened(workbook);
    const check = checkWorkbook(report).checks.find(({ rule }) => rule === rules[0]);
    expect(check && mendOfCheck(check, report)?.steps).toEqual([
      { step: "definition", id: "fazhi-jiedao", version: streetDefinition().version },
    ]);
    value(await mendFindings(workbook, report, rules));
    const after = await opened(workbook);
    expect(after.definition.source).toEqual(streetDefinition().source);
    expect(after.book.figures).toEqual(report.book.figures);
    expect(await structureOf(workbook)).toEqual([]);
  });

  it("stays where the built-in one does not know what was filled in, or reads other words", async () => {
    const other = pretending((text) => text.replaceAll("会议.主任办公会", "会议.主任会"));
    const values = Object.fromEntries(
      Object.entries(sampleValues("sample-2021")).map(([id, given]) => [
        id === "会议.主任办公会" ? "会议.主任会" : id,
        given,
      ]),
    );
    const workbook = await filledBook(other, values);
    const rules = await structureOf(workbook);
    expect(rules).toEqual(["@structure.definition-differs.fazhi-jiedao"]);
    expect(await mendFindings(workbook, await opened(workbook), rules)).toEqual({
      ok: false,
      failure: { code: "mend-unsafe" },
    });
  });
});
