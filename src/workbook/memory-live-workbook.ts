import type { HostFailure, WorkbookFailure } from "../core/model/failure";
import { fail, succeed } from "../core/model/result";
import type { Result } from "../core/model/result";
import type { CellInput } from "./cell-input";
import type { Feature } from "./feature";
import { featuresWhere } from "./feature-needs";
import type { LiveListener, LiveWorkbook } from "./live-workbook";
import {
  type Arrangement,
  arranged,
  changedContents,
  NO_CONTENTS,
  receiptOf,
  snapshotOfContents,
} from "./memory-contents";
import { lastWriteOf, withoutWrite } from "./memory-last-write";
import type { MemoryWrite } from "./memory-last-write";
import type { CellAddress, Changes, Receipt } from "./port";
import type { ChartPlan } from "./sheet-plan";

/** The reference of a live workbook, with the hands of somebody who works in it. */
export interface MemoryLiveWorkbook extends LiveWorkbook {
  /** Somebody types into a cell; listeners are told. A sheet that is missing takes nothing. */
  edit(cell: CellAddress, value: CellInput): void;
  /** Somebody hides rows of a sheet and joins cells of it, in place of those that were; nobody is told. */
  arrange(sheet: string, arrangement: Arrangement): void;
  /** The charts of a sheet. */
  charts(sheet: string): readonly ChartPlan[];
  /** Somebody selects a cell; listeners are told. */
  selectAsUser(cell: CellAddress): void;
  /** The next call that would reach the program is refused; several are refused in turn. */
  refuseNext(failure: HostFailure): void;
}

/** A live workbook in memory. Without given features it has all; it calculates nothing. */
export function memoryLiveWorkbook(
  options: { readonly features?: readonly Feature[] } = {},
): MemoryLiveWorkbook {
  const features = options.features ?? featuresWhere(() => true);
  const has = (id: Feature["id"]): boolean =>
    features.some((each) => each.id === id && each.present);
  const listeners = new Set<LiveListener>();
  const kept = new Map<string, string>();
  const refusals: HostFailure[] = [];
  let contents = NO_CONTENTS;
  let last: MemoryWrite | undefined;

  /** Every call goes through here, so that a refusal waiting in line meets it. */
  const ask = <T>(job: () => Result<T, WorkbookFailure>): Promise<Result<T, WorkbookFailure>> => {
    const refusal = refusals.shift();
    return Promise.resolve(refusal === undefined ? job() : fail(refusal));
  };

  const write = (changes: Changes): Result<Receipt, WorkbookFailure> => {
    const next = changedContents(contents, changes);
    if (!next.ok) return next;
    last = has("restore") ? { changes, before: contents, after: next.value } : undefined;
    contents = next.value;
    return succeed({ ...receiptOf(changes), restorable: has("restore") });
  };

  const restore = (): Result<Receipt, WorkbookFailure> => {
    if (last === undefined) return fail({ code: "nothing-to-restore" });
    const restored = withoutWrite(contents, last);
    if (!restored.ok) return restored;
    contents = restored.value.contents;
    last = undefined;
    return succeed({ cellsWritten: restored.value.cellsPutBack, restorable: false });
  };

  return {
    read: () => ask(() => succeed(snapshotOfContents(contents))),
    write: (changes) => ask(() => write(changes)),
    lastWrite: () => ask(() => succeed(last && lastWriteOf(last))),
    restoreLast: () => ask(restore),
    select: ({ sheet }) =>
      ask(() =>
        contents.sheets.has(sheet.toLowerCase())
          ? succeed(undefined)
          : fail({ code: "sheet-missing", sheet }),
      ),
    recall: (key) => ask(() => succeed(kept.get(key))),
    keep: (key, text) =>
      ask(() => {
        if (text === "") kept.delete(key);
        else kept.set(key, text);
        return succeed(undefined);
      }),
    features: () => features,
    listen: (listener) => {
      if (!has("events"))
        return Promise.resolve(fail({ code: "api-missing", api: "ExcelApi 1.9" }));
      listeners.add(listener);
      return Promise.resolve(
        succeed(() => {
          listeners.delete(listener);
          return Promise.resolve();
        }),
      );
    },
    edit: ({ sheet, row, column }, value) => {
      const next = changedContents(contents, { cells: [{ sheet, row, column, value }] });
      if (!next.ok) return;
      contents = next.value;
      for (const listener of listeners) listener.edited();
    },
    arrange: (sheet, arrangement) => {
      contents = arranged(contents, sheet, arrangement);
    },
    charts: (sheet) => contents.sheets.get(sheet.toLowerCase())?.charts ?? [],
    selectAsUser: (cell) => {
      for (const listener of listeners) listener.selected(cell);
    },
    refuseNext: (failure) => {
      refusals.push(failure);
    },
  };
}
