import { checkWorkbook } from "../../../src/app/check-workbook";
import { placeOf } from "../../../src/workbook/address";
import type { Cell, Snapshot } from "../../../src/workbook/port";
import { definitionOf, filledBook, frozen, opened, value } from "../../app/support/reports";
import { smallSource, smallValues } from "../../support/small-source";
import type { Example, Ran } from "./example";

const NOTHING = "（空）";

/** Checks the small report's workbook after what an example's table says was done to it. */
export async function runEdited({ table }: Example): Promise<Ran> {
  const book = await filledBook(definitionOf(smallSource), smallValues);
  const fresh = value(await book.read());
  const edited = table.rows.reduce(
    (snapshot, [where = "", before = "", after = ""]) => edit(snapshot, where, before, after),
    fresh,
  );
  // Rows are moved one by one: each says which of the old ones stands there now.
  const moves = table.rows.filter(([where = ""]) => ROW.test(where));
  const report = await opened(frozen(moves.length > 0 ? moveRows(fresh, moves) : edited));
  return { checked: checkWorkbook(report), hints: [], definition: report.definition };
}

const ROW = /^(.+) 第 (\d+) 行$/;
const NAME = /^名称 (.+)$/;
const CELL = /^(.+)!([A-Z]+\d+)$/;

function edit(snapshot: Snapshot, where: string, before: string, after: string): Snapshot {
  const [, name] = NAME.exec(where) ?? [];
  if (name !== undefined) return pointName(snapshot, name, before, after);
  const [, sheet = "", address = ""] = CELL.exec(where) ?? [];
  return ROW.test(where) ? snapshot : typeInto(snapshot, sheet, address, before, after);
}

function typeInto(
  snapshot: Snapshot,
  sheet: string,
  address: string,
  before: string,
  after: string,
): Snapshot {
  const at = cellAt(address);
  const isIt = ({ row, column }: Cell) => row === at.row && column === at.column;
  const sheets = snapshot.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const old = one.cells.find(isIt);
    expectSame(`${sheet}!${address}`, shown(old), before);
    const format = old?.format === undefined ? {} : { format: old.format };
    const typed = after === NOTHING ? [] : [{ ...at, value: typedValue(after), ...format }];
    return { ...one, cells: [...one.cells.filter((cell) => !isIt(cell)), ...typed].sort(byPlace) };
  });
  return { ...snapshot, sheets };
}

function pointName(snapshot: Snapshot, name: string, before: string, after: string): Snapshot {
  const old = snapshot.names.find((one) => one.name === name);
  const place = old?.cell && placeOf(old.cell);
  expectSame(name, place === undefined ? NOTHING : `${place.sheet}!${place.address}`, before);
  const others = snapshot.names.filter((one) => one.name !== name);
  const [, toSheet = "", address = ""] = CELL.exec(after) ?? [];
  const moved = { name, refersTo: after, cell: { sheet: toSheet, ...cellAt(address) } };
  return { ...snapshot, names: after === NOTHING ? others : [...others, moved] };
}

/** `案件 第 4 行 | 受理数 | 甲类数`: the row that was called 甲类数 stands in row 4 now; names stay behind, as in a sort. */
function moveRows(snapshot: Snapshot, moves: readonly (readonly string[])[]): Snapshot {
  const labelled = (sheet: string, label: string) =>
    snapshot.sheets
      .find(({ name }) => name === sheet)
      ?.cells.find((cell) => cell.column === 2 && cell.value === label)?.row;
  const targets = new Map<string, number>();
  for (const [where = "", before = "", after = ""] of moves) {
    const [, sheet = "", row = ""] = ROW.exec(where) ?? [];
    expectSame(where, String(labelled(sheet, before)), row);
    targets.set(`${sheet} ${labelled(sheet, after) ?? ""}`, Number(row));
  }
  const sheets = snapshot.sheets.map((one) => ({
    ...one,
    cells: one.cells
      .map((cell) => ({ ...cell, row: targets.get(`${one.name} ${cell.row}`) ?? cell.row }))
      .sort(byPlace),
  }));
  return { ...snapshot, sheets };
}

/** A page that shows a workbook as it never was is wrong about more than the finding. */
function expectSame(what: string, found: string, told: string): void {
  if (found !== told) throw new Error(`${what} holds ${found}, and the page says ${told}`);
}

/** What the cell shows: a rate in percent, with one decimal as the small report has it. */
function shown(cell: Cell | undefined): string {
  const held = cell?.value;
  if (typeof held === "number" && cell?.format === "0.0%") return `${(held * 100).toFixed(1)}%`;
  return typeof held === "number" || typeof held === "string" ? held.toString() : NOTHING;
}

/** What Excel makes of something typed: `'7` is text, 58.3% a number. */
function typedValue(text: string): string | number {
  if (text.startsWith("'")) return text.slice(1);
  if (/^[\d.]+%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  return /^[\d.]+$/.test(text) ? Number(text) : text;
}

function cellAt(address: string): { readonly row: number; readonly column: number } {
  return { row: Number(address.slice(1)), column: address.charCodeAt(0) - 64 };
}

function byPlace(one: Cell, other: Cell): number {
  return one.row - other.row || one.column - other.column;
}
