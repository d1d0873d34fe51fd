import type { Definition } from "../core/definition/definition";
import type { Filled } from "../core/model/entry";
import type { WorkbookFailure } from "../core/model/failure";
import type { Result } from "../core/model/result";
import { planWorkbook } from "../workbook/plan/plan-workbook";
import type { Receipt, Workbook } from "../workbook/port";

/** Whose report on which year a new workbook is for. */
export interface NewWorkbook {
  readonly definition: Definition;
  readonly unit: string;
  readonly year: number;
  /** Last year's figures by id, for the 上年 column. */
  readonly prior?: ReadonlyMap<string, Filled>;
}

/** Lays out a report's sheets in a workbook, in one write. */
export function newWorkbook(
  workbook: Workbook,
  { definition, unit, year, prior }: NewWorkbook,
): Promise<Result<Receipt, WorkbookFailure>> {
  const plan = planWorkbook({ definition, cover: { unit, year }, ...(prior && { prior }) });
  return workbook.write({ purpose: "new", addSheets: plan });
}
