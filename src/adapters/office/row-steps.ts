import type { RowChange } from "../../workbook/port";
import type { HasApi } from "./requirements";
import { API } from "./requirements";
import { NO_TARGETS } from "./survey";
import type { WriteStep } from "./write-step";

/** Sets the heights of rows, neighbours of one height at once; a row without a height becomes automatic. */
export function heightSteps(
  rows: readonly RowChange[],
  isFresh: boolean,
  has: HasApi,
): readonly WriteStep[] {
  if (!has(API.sizes)) return [];
  return runsOf(rows).map((run) => {
    const targets = isFresh ? NO_TARGETS : { ...NO_TARGETS, rows: rowsOf(run) };
    return {
      weight: RUN_WEIGHT + run.count * ROW_WEIGHT,
      before: targets,
      after: targets,
      make: (context) => {
        const sheet = context.workbook.worksheets.getItem(run.sheet);
        const { format } = sheet.getRange(`${run.row}:${run.row + run.count - 1}`);
        if (run.height === undefined) format.autofitRows();
        else format.rowHeight = run.height;
      },
    };
  });
}

const RUN_WEIGHT = 600;
/** Each row's height is asked for twice. */
const ROW_WEIGHT = 1_500;

interface RowRun extends RowChange {
  readonly count: number;
}

function runsOf(rows: readonly RowChange[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const goesOn =
      last?.sheet === row.sheet && last.height === row.height && last.row + last.count === row.row;
    if (last !== undefined && goesOn) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ ...row, count: 1 });
  }
  return runs;
}

function rowsOf({ sheet, row, count }: RowRun): readonly { sheet: string; row: number }[] {
  return Array.from({ length: count }, (_, at) => ({ sheet, row: row + at }));
}
