import type { Failure } from "../core/model/failure";
import { succeed } from "../core/model/result";
import type { Result } from "../core/model/result";
import type { Conversion, ConvertDirection } from "../workbook/convert/conversion";
import { mergedRecord, readRecord, recordChanges } from "../workbook/convert/conversion-record";
import type { RecordedCell } from "../workbook/convert/conversion-record";
import { planConversion } from "../workbook/convert/plan-conversion";
import { planReturn } from "../workbook/convert/plan-return";
import type { CellChange, Receipt, Workbook } from "../workbook/port";
import { indexSnapshot } from "../workbook/snapshot-index";

/** What 公式转换 did, and what the write of it says. */
export interface ConvertOutcome extends Conversion {
  /** Nothing was written where nothing was converted. */
  readonly receipt: Receipt;
}

/**
 * Turns every formula with one of our functions into an ordinary one or its value, or puts ours back where the cell
 * still holds exactly what was written. What was written is remembered in a hidden sheet. One read, at most one write.
 *
 * @param direction `to-plain` gives a value only where no ordinary formula has the same result
 */
export async function convertFormulas(
  workbook: Workbook,
  direction: ConvertDirection,
): Promise<Result<ConvertOutcome, Failure>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const index = indexSnapshot(read.value);
  const record = readRecord(index);
  if (!record.ok) return record;
  const { cells, entries, ...conversion } =
    direction === "back"
      ? goingBack(planReturn(index, record.value))
      : goingOut(planConversion(index, direction), record.value);
  if (cells.length === 0) {
    return succeed({ direction, ...conversion, receipt: { cellsWritten: 0 } });
  }
  const { addSheets, cells: recordCells = [] } = recordChanges(entries, index);
  const receipt = await workbook.write({
    purpose: "formulas",
    cells: [...cells, ...recordCells],
    ...(addSheets && { addSheets }),
  });
  if (!receipt.ok) return receipt;
  return succeed({ direction, ...conversion, receipt: receipt.value });
}

type Plan = Omit<Conversion, "direction"> & {
  readonly cells: readonly CellChange[];
  /** What the record is to hold afterwards. */
  readonly entries: readonly RecordedCell[];
};

function goingBack({ cells, converted, lost, remaining }: ReturnType<typeof planReturn>): Plan {
  return { cells, converted, kept: [], lost, entries: remaining };
}

function goingOut(
  { cells, converted, kept, recorded }: ReturnType<typeof planConversion>,
  before: readonly RecordedCell[],
): Plan {
  return { cells, converted, kept, lost: [], entries: mergedRecord(before, recorded) };
}
