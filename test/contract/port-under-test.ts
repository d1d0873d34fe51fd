import { expect } from "@jest/globals";
import type {
  Changes,
  MergedArea,
  SheetSnapshot,
  Snapshot,
  Workbook,
} from "../../src/workbook/port";
import type { ChartPlan } from "../../src/workbook/sheet-plan";
import { readAll } from "./sheets";

/** What people do to a sheet besides its cells. */
export interface ByHand {
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly MergedArea[];
}

/** A port and what it is like. */
export interface PortUnderTest {
  readonly name: string;
  /** Gives an empty workbook that can be written. */
  readonly open: () => Promise<Workbook>;
  /** Gives a workbook over what was written, as after saving and opening again. */
  readonly reopen: (workbook: Workbook) => Promise<Workbook>;
  /** Somebody hides rows and joins cells of a sheet that has neither; gives the workbook as it is then. */
  readonly arrange: (workbook: Workbook, sheet: string, byHand: ByHand) => Promise<Workbook>;
  /** The charts of a sheet, as plans would say them. */
  readonly charts: (workbook: Workbook, sheet: string) => Promise<readonly ChartPlan[]>;
  /** A live program calculates formulas, so the last result that a write gives is not what is read. */
  readonly calculates: boolean;
  /** How many sheets an empty workbook of this kind has. */
  readonly firstSheets: number;
  readonly gridRuns: number;
}

/** What is read after some writes, each of which succeeds. */
export async function writtenTo(
  { open, reopen }: PortUnderTest,
  ...steps: readonly Changes[]
): Promise<Snapshot> {
  let workbook = await open();
  for (const changes of steps) {
    expect(await workbook.write(changes)).toMatchObject({ ok: true });
    workbook = await reopen(workbook);
  }
  return readAll(workbook);
}

/** The sheets besides those that an empty workbook has. */
export function addedSheets(
  { firstSheets }: PortUnderTest,
  { sheets }: Snapshot,
): readonly SheetSnapshot[] {
  return sheets.slice(firstSheets);
}
