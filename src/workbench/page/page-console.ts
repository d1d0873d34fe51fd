import { boxOfAddress, addressOfBox } from "../host/book/box";
import { sheetOfId } from "../host/book/book";
import type { CellState } from "../host/book/cell";
import type { Sheet } from "../host/book/sheet";
import { cellAt } from "../host/book/sheet";
import type { ExcelHost } from "../host/excel-host";
import type { Engine } from "../grid/engine";
import type { Workbench } from "./workbench";

type Grid = NonNullable<ReturnType<Engine["facade"]["getActiveWorkbook"]>>;

/** The workbench for people with a console, and for tests: the grid is a picture, in which nothing can be found by name. */
export interface PageConsole {
  readonly host: ExcelHost;
  /** The program behind the page. */
  readonly workbench: Workbench;
  /** The grid's own interface. */
  grid(): Grid;
  /** Waits until the host has done everything and the grid shows it. */
  settled(): Promise<void>;
  /** Name of the sheet in front. */
  sheet(): string;
  /** Address of the selected cells. */
  selected(): string;
  /** A cell of the sheet in front as the host has it, by its address. */
  cell(address: string): CellState;
  /** What the grid shows there. */
  shown(address: string): string;
}

export function pageConsole(workbench: Workbench): PageConsole {
  const { host, engine } = workbench;
  const front = (): Sheet => {
    const sheet = sheetOfId(host.book, host.book.selection.sheetId);
    if (sheet === undefined) throw new Error("no sheet is in front");
    return sheet;
  };
  const placeOf = (address: string) => {
    const box = boxOfAddress(address);
    if (box === undefined) throw new Error(`no address: ${address}`);
    return box;
  };
  return {
    host,
    workbench,
    grid: () => {
      const grid = engine.facade.getActiveWorkbook();
      if (grid === null) throw new Error("no workbook is open");
      return grid;
    },
    settled: async () => {
      await workbench.ready;
      await host.settled();
    },
    sheet: () => front().name,
    selected: () => addressOfBox(host.book.selection.box),
    cell: (address) => {
      const { row, column } = placeOf(address);
      return cellAt(front(), row, column);
    },
    shown: (address) => {
      const { row, column } = placeOf(address);
      const sheet = engine.facade.getActiveWorkbook()?.getSheetBySheetId(front().id);
      return sheet?.getRange(row, column).getDisplayValue() ?? "";
    },
  };
}
