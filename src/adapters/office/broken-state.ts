/* eslint-disable office-addins/call-sync-before-read --
   the functions returned here run after the session has synced, which the rules cannot see */
import type { HostFailure, WorkbookFailure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import type { Changes } from "../../workbook/port";
import { beginCountAdded } from "./added-sheets";
import { refusalCode } from "./host-failure";
import { beginRecall, RECORD_KEY } from "./kept-texts";
import type { OfficeBook } from "./office-book";
import { sheetRefusal } from "./refuse-changes";
import { API, type HasApi } from "./requirements";
import { readRecord } from "./restore-record";
import { beginSheetList } from "./sheet-reading";
import type { ListedSheet } from "./sheet-reading";

/** How the workbook stands after a write broke off. */
export interface BrokenState {
  /** How many of the planned sheets this write has added. */
  readonly added: number;
  readonly sheets: readonly ListedSheet[];
  /** What bars writing, where Excel denied it and tells why. */
  readonly guard: HostFailure | undefined;
  /** The workbook keeps the record of this write. */
  readonly isRecorded: boolean;
}

/** A write by its id, what it was to do, and why it broke off. */
export interface BrokenOff {
  readonly id: string;
  readonly changes: Changes;
  readonly cause: HostFailure;
}

/** Asks how the workbook stands. */
export async function stateAfter(
  { session, has }: OfficeBook,
  { id, changes, cause }: BrokenOff,
): Promise<Result<BrokenState, HostFailure>> {
  return session.ask((context) => {
    const list = beginSheetList(context);
    const added = beginCountAdded(context, id, has);
    const text = beginRecall(context, RECORD_KEY, has);
    const guard = beginGuard(context, cause, touchedSheets(changes), has);
    return () => {
      const sheets = list();
      const present = (changes.addSheets ?? []).filter(({ name }) => isListed(sheets, name)).length;
      return {
        added: added() ?? (refusalCode(cause) === "ItemAlreadyExists" ? 0 : present),
        sheets,
        guard: guard(),
        isRecorded: readRecord(text())?.id === id,
      };
    };
  });
}

/** Asks why Excel denied a change of these sheets; about another failure nothing is asked. */
export function beginGuard(
  context: Excel.RequestContext,
  cause: HostFailure,
  sheets: readonly string[],
  has: HasApi,
): () => HostFailure | undefined {
  if (refusalCode(cause) !== "AccessDenied") return () => undefined;
  const isReadOnly = beginReadOnly(context, has(API.readOnly));
  const isProtected = beginBookProtection(context, has(API.bookProtection));
  const guarded = has(API.nullObjects)
    ? sheets.map((sheet) => beginProtection(context, sheet))
    : [];
  return () => {
    const sheet = guarded.map((found) => found()).find((name) => name !== undefined);
    if (sheet !== undefined) return { code: "sheet-protected", sheet };
    if (isReadOnly()) return { code: "book-read-only" };
    return isProtected() ? { code: "book-protected" } : undefined;
  };
}

function beginBookProtection(context: Excel.RequestContext, isKnown: boolean): () => boolean {
  if (!isKnown) return () => false;
  const { protection } = context.workbook;
  protection.load("protected");
  return () => protection.protected;
}

function beginReadOnly(context: Excel.RequestContext, isKnown: boolean): () => boolean {
  if (!isKnown) return () => false;
  const { workbook } = context;
  workbook.load("readOnly");
  return () => workbook.readOnly;
}

function beginProtection(context: Excel.RequestContext, name: string): () => string | undefined {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const { protection } = sheet;
  protection.load("protected");
  sheet.load("id");
  return () => (!sheet.isNullObject && protection.protected ? name : undefined);
}

function touchedSheets(changes: Changes): readonly string[] {
  const { cells = [], rows = [], showRows = [], unmerge = [], charts = [] } = changes;
  const all = [...cells, ...rows, ...showRows, ...unmerge, ...charts];
  return [...new Set(all.map(({ sheet }) => sheet))];
}

/** The cause in the best words there are for it. */
export function reasonOf(
  { changes, cause }: BrokenOff,
  state: BrokenState,
  ours: readonly string[],
): WorkbookFailure {
  const code = refusalCode(cause);
  if (code === "AccessDenied") return state.guard ?? cause;
  if (code !== "ItemNotFound" && code !== "ItemAlreadyExists") return cause;
  const others = state.sheets.filter(({ name }) => !isListed(asListed(ours), name));
  return sheetRefusal(changes, others) ?? cause;
}

function asListed(names: readonly string[]): readonly ListedSheet[] {
  return names.map((name) => ({ id: name, name, hidden: false }));
}

function isListed(sheets: readonly ListedSheet[], wanted: string): boolean {
  return sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
