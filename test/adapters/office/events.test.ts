import { describe, expect, it } from "@jest/globals";
import { openExcel } from "../../../src/adapters/office/open-excel";
import type { CellAddress } from "../../../src/workbook/port";
import { attachExcel } from "../../support/office/excel-client";
import { sheetOf } from "../../contract/sheets";
import { excelBook, hasUpTo } from "./support/excel-book";

const CELL = { sheet: "表", row: 1, column: 1 };

/** A listening runtime and what it was told. */
async function listening(api: string) {
  const { host, workbook } = excelBook({ api });
  await workbook.write({ addSheets: [sheetOf("表", [[1]])] });
  const told: unknown[] = [];
  const started = await workbook.listen({
    edited: () => void told.push("edited"),
    selected: (cell: CellAddress) => void told.push(cell),
  });
  if (!started.ok) throw new Error(started.failure.code);
  return { host, workbook, told };
}

/** A listening runtime, what it was told, and how it loses its connection. */
async function losing() {
  const { host } = excelBook();
  let giveUp: () => void = () => undefined;
  const patience = (after: () => void) => {
    giveUp = after;
    return () => undefined;
  };
  const workbook = openExcel({ has: hasUpTo("1.14"), patience });
  await workbook.write({ addSheets: [sheetOf("表", [[1]])] });
  const told: string[] = [];
  const tell = { edited: () => void told.push("edited"), selected: () => undefined };
  const started = await workbook.listen(tell);
  if (!started.ok) throw new Error(started.failure.code);
  const lose = async () => {
    host.faults.add({ request: 1, when: "lost" });
    const lost = workbook.read();
    await passedOn();
    giveUp();
    expect(await lost).toEqual({ ok: false, failure: { code: "host-lost" } });
    attachExcel(host);
  };
  return { host, workbook, told, lose, end: started.value };
}

/** Events go through Microsoft's client, which passes them on a few turns later. */
function passedOn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe.each(["1.14", "1.9"])("events of Excel with ExcelApi %s", (api) => {
  it("own writes and restores are not told, people's edits are", async () => {
    const { host, workbook, told } = await listening(api);
    await workbook.write({ cells: [{ ...CELL, value: 5 }] });
    await workbook.restoreLast();
    await passedOn();
    expect(told).toEqual([]);
    await host.type("表", "B2", "人");
    await passedOn();
    expect(told).toEqual(["edited"]);
  });

  it("the first cell of what somebody selects is told", async () => {
    const { host, told } = await listening(api);
    host.selectCells("表", "C3:D9");
    await passedOn();
    expect(told).toEqual([{ sheet: "表", row: 3, column: 3 }]);
  });
});

describe("events of Excel", () => {
  it("after a lost connection the next answer brings the listening back", async () => {
    const { host, workbook, told, lose } = await losing();
    await lose();
    await workbook.read();
    await passedOn();
    await host.type("表", "A1", 2);
    await passedOn();
    expect(told).toEqual(["edited"]);
  });

  it("listening that could not be brought back at once is tried again after the next answer", async () => {
    const { host, workbook, told, lose } = await losing();
    await lose();
    host.faults.add({ request: 3, when: "before", code: "GeneralException" });
    await workbook.read();
    await passedOn();
    await workbook.read();
    await passedOn();
    await host.type("表", "A1", 2);
    await passedOn();
    expect(told).toEqual(["edited"]);
  });

  it("listening that ends while it is brought back stays ended", async () => {
    const { host, workbook, told, lose, end } = await losing();
    await lose();
    await workbook.read();
    await end();
    await passedOn();
    await host.type("表", "A1", 2);
    await passedOn();
    expect(told).toEqual([]);
  });
});
