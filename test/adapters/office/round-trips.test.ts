import { describe, expect, it } from "@jest/globals";
import { readDefinition } from "../../../src/core/definition/read-definition";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import { emptySheet, readAll, sheetOf } from "../../contract/sheets";
import { bookState } from "./support/book-state";
import { excelBook, roundTripsOf } from "./support/excel-book";
import type { UseCase } from "./support/use-cases";
import { useCasesOf } from "./support/use-cases";

const street = useCasesOf(streetDefinition(), sampleValues("sample-2021"));

/** The round trips of each job, one after the other in one runtime. */
async function tripsOf(jobs: readonly UseCase[]): Promise<readonly number[]> {
  const { host, workbook } = excelBook();
  const trips: number[] = [];
  for (const job of jobs) {
    trips.push(
      await roundTripsOf(host, async () => expect(await job(workbook)).toMatchObject({ ok: true })),
    );
  }
  return trips;
}

/** A report with so many figures in each of so many sections, told in so many paragraphs each. */
function reportOf(
  figures: number,
  sections: number,
  paragraphs = 1,
): ReturnType<typeof useCasesOf> {
  const ids = (section: number): readonly string[] =>
    Array.from({ length: figures }, (_, at) => `节${section}.数${at}`);
  const read = readDefinition({
    id: "wide",
    version: "1",
    title: "大报告",
    sections: Array.from({ length: sections }, (_, section) => ({
      id: `s${section}`,
      heading: `（${section}）节`,
      sheet: `节${section}`,
      figures: ids(section).map((id) => ({ id, label: id, unit: "件", kind: "count" })),
      paragraphs: Array.from({ length: paragraphs }, (_, paragraph) => ({
        id: `p${paragraph}`,
        text: ids(section)
          .filter((_, at) => at % paragraphs === paragraph)
          .map((id) => `{${id}}`)
          .join("，"),
      })),
    })),
    rules: [{ id: "R-1", formula: "节0.数0<=节0.数1", severity: "hard" }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const values = [...read.value.figures.keys()].map((id, at) => [id, at]);
  return useCasesOf(read.value, Object.fromEntries(values));
}

describe("round trips of one runtime", () => {
  it("a check is one, a fill and a compile are one to read and one to write", async () => {
    const { lay, check, fill, compile } = street;
    const [, checked, filled, , again] = await tripsOf([lay, check, fill, compile, compile]);
    expect([checked, filled, again]).toEqual([1, 2, 2]);
  });

  it("a runtime's first compile asks once for looks, and its first read lists the sheets", async () => {
    const [laid, , compiled] = await tripsOf([street.lay, street.fill, street.compile]);
    expect([laid, compiled]).toEqual([3, 3]);
  });

  it("explaining a finding takes one read and one write", async () => {
    const { lay, fill, explain } = explained();
    const trips = await tripsOf([lay, fill, explain]);
    expect(trips.at(-1)).toBe(2);
  });

  it("wording every paragraph anew takes one read and one write, and the first time a look at the rows", async () => {
    const trips = await tripsOf([street.lay, street.fill, street.word, street.word]);
    expect(trips.slice(-2)).toEqual([3, 2]);
  });

  it("taking a write back asks for the record, looks, and puts back", async () => {
    const trips = await tripsOf([street.lay, street.fill, street.restore]);
    expect(trips.at(-1)).toBe(3);
  });

  it.each([
    ["few figures in few sections", 4, 3],
    ["five times the figures", 20, 3],
    ["five times the sections", 4, 15],
  ])("they are the same for %s", async (_, figures, sections) => {
    const { lay, check, fill, compile } = reportOf(figures, sections);
    const trips = await tripsOf([lay, check, fill, compile, check, compile]);
    expect(trips).toEqual([3, 1, 2, 3, 1, 2]);
  });
});

describe("500 figures in 200 paragraphs", () => {
  it("are compiled with one write, the first time and every other", async () => {
    const { lay, fill, compile } = reportOf(500, 1, 200);
    const { host, workbook } = excelBook();
    for (const job of [lay, fill]) expect(await job(workbook)).toMatchObject({ ok: true });
    const counted = async () => {
      const before = host.counters.read();
      expect(await compile(workbook)).toMatchObject({ ok: true });
      const { roundTrips, writes } = host.counters.read();
      return { roundTrips: roundTrips - before.roundTrips, writes: writes - before.writes };
    };
    expect(await counted()).toMatchObject({ writes: 1 });
    // The rest is reading: what so many cells hold and look like takes several answers.
    const { roundTrips, writes } = await counted();
    expect(writes).toBe(1);
    expect(roundTrips).toBeLessThanOrEqual(4);
  });
});

function explained(): ReturnType<typeof useCasesOf> {
  const read = readDefinition({
    id: "one",
    version: "1",
    title: "一",
    sections: [
      {
        id: "s",
        heading: "（一）节",
        sheet: "节",
        figures: ["甲", "乙"].map((id) => ({
          id: `数.${id}`,
          label: id,
          unit: "件",
          kind: "count",
        })),
        paragraphs: [],
      },
    ],
    rules: [{ id: "R-1", formula: "数.甲=数.乙", severity: "query" }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return useCasesOf(read.value, { "数.甲": 1, "数.乙": 2 });
}

describe("what is too large for one request", () => {
  const long = "长".repeat(1_000);
  const heavy = Array.from({ length: 500 }, (_, row) => [`${row}${long}`, row]);

  it("a heavy write goes in several, is read back whole, and is taken back whole", async () => {
    const { host, workbook } = excelBook();
    await workbook.write({ addSheets: [emptySheet("表")] });
    const cells = heavy.flatMap((values, row) =>
      values.map((value, column) => ({ sheet: "表", row: row + 1, column: column + 1, value })),
    );
    const trips = await roundTripsOf(host, async () => {
      expect(await workbook.write({ cells })).toMatchObject({ value: { cellsWritten: 1_000 } });
    });
    expect(trips).toBeGreaterThan(1);
    expect(trips).toBeLessThan(6);
    const read = await workbook.read();
    expect(read.ok && read.value.sheets[1]?.cells.map(({ value }) => value)).toEqual(heavy.flat());
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect((await readAll(workbook)).sheets[1]?.cells).toEqual([]);
  });

  it("long texts at the end of many short ones are parted too", async () => {
    const { workbook } = excelBook();
    await workbook.write({ addSheets: [emptySheet("表")] });
    const texts = Array.from({ length: 500 }, (_, at) => "长".repeat(at < 470 ? 1 : 32_767));
    const cells = texts.map((value, at) => ({ sheet: "表", row: at + 1, column: 1, value }));
    expect(await workbook.write({ cells })).toMatchObject({ value: { cellsWritten: 500 } });
  });

  it("the looks of many cells are asked for in several answers, and put back", async () => {
    const { host, workbook } = excelBook();
    await workbook.write({ addSheets: [emptySheet("表")] });
    const before = structuredClone(bookState(host));
    const cells = Array.from({ length: 4_500 }, (_, at) => ({
      sheet: "表",
      row: 1 + Math.floor(at / 6),
      column: 1 + (at % 6),
      format: { fill: "#FFF2CC", border: "thin" as const },
    }));
    const written = await workbook.write({ cells });
    expect(written).toEqual({ ok: true, value: { cellsWritten: 4_500, restorable: true } });
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
  });

  it("a heavy sheet is added whole", async () => {
    const { workbook } = excelBook();
    expect(await workbook.write({ addSheets: [sheetOf("表", heavy)] })).toMatchObject({ ok: true });
    const read = await workbook.read();
    expect(read.ok && read.value.sheets[1]?.cells).toHaveLength(1_000);
  });

  it("a workbook that no answer holds is read in pieces", async () => {
    const { host, workbook } = excelBook({ limits: { answerBytes: 60_000 } });
    for (let row = 1; row <= 3_000; row += 500) await host.type("Sheet1", `A${row}`, `第${row}行`);
    const rows = Array.from({ length: 900 }, (_, row) => [row]);
    for (const [row] of rows) await host.type("Sheet1", `B${(row ?? 0) + 1}`, row ?? 0);
    const read = await workbook.read();
    expect(read.ok && read.value.sheets[0]?.cells).toHaveLength(906);
  });

  it("a piece that no answer holds is read in smaller ones", async () => {
    const { host, workbook } = excelBook({ limits: { answerBytes: 200_000 } });
    const rows = Array.from({ length: 1_500 }, (_, at) => [`${at}${"长".repeat(60)}`]);
    await host.type("Sheet1", "A1:A1500", rows);
    expect((await readAll(workbook)).sheets[0]?.cells.map(({ value }) => [value])).toEqual(rows);
  });

  it("an enormous sheet of others is cut and says so, and ours are read whole", async () => {
    const { host, workbook } = excelBook({ sheets: ["别人的", "表"] });
    await host.type("别人的", "A1", "头");
    await host.type("别人的", "XFD1048576", "尾");
    await host.type("表", "B2", 5);
    const read = await workbook.read();
    expect(read.ok && read.value.sheets).toEqual([
      { name: "别人的", hidden: false, isCut: true, cells: [{ row: 1, column: 1, value: "头" }] },
      { name: "表", hidden: false, cells: [{ row: 2, column: 2, value: 5 }] },
    ]);
  });
});
