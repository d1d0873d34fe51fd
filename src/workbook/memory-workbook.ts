import { succeed } from "../core/model/result";
import {
  type Arrangement,
  arranged,
  changedContents,
  NO_CONTENTS,
  receiptOf,
  snapshotOfContents,
} from "./memory-contents";
import type { Workbook } from "./port";
import type { ChartPlan } from "./sheet-plan";

/** A workbook in memory, with the hands of somebody who works in it. */
export interface MemoryWorkbook extends Workbook {
  /** Somebody hides rows of a sheet and joins cells of it, in place of those that were. */
  arrange(sheet: string, arrangement: Arrangement): void;
  /** The charts of a sheet. */
  charts(sheet: string): readonly ChartPlan[];
}

/**
 * A workbook that lives in memory: the reference implementation of the port.
 *
 * It calculates nothing: a formula keeps the value it was given with.
 */
export function memoryWorkbook(): MemoryWorkbook {
  let contents = NO_CONTENTS;
  return {
    read: () => Promise.resolve(succeed(snapshotOfContents(contents))),
    write: (changes) => {
      const next = changedContents(contents, changes);
      if (next.ok) contents = next.value;
      return Promise.resolve(next.ok ? succeed(receiptOf(changes)) : next);
    },
    arrange: (sheet, arrangement) => {
      contents = arranged(contents, sheet, arrangement);
    },
    charts: (sheet) => contents.sheets.get(sheet.toLowerCase())?.charts ?? [],
  };
}
