import type { HostFailure } from "../../core/model/failure";
import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import { columnLetters } from "../../workbook/address";
import type { ExcelSession } from "./excel-session";
import { refusalCode } from "./host-failure";
import { beginNames } from "./name-reading";
import { API, type HasApi } from "./requirements";
import { beginSheet, beginSheetList, WINDOW } from "./sheet-reading";
import type { ListedSheet, ReadSheet } from "./sheet-reading";
import type { SheetFacts, WorkbookFacts } from "./workbook-facts";

/**
 * Reads the whole workbook: one request where the sheets are those of the last read, two where some are new. A
 * workbook too large for one answer is read in pieces.
 *
 * @param known the sheets of the last read; none for a first
 */
export async function readFacts(
  session: ExcelSession,
  has: HasApi,
  known: readonly ListedSheet[],
): Promise<Result<WorkbookFacts, HostFailure>> {
  const first = await readSheets(session, has, known);
  if (!first.ok) return again(session, has, first.failure, known);
  const missing = first.value.listed.filter(({ id }) => !first.value.read.has(id));
  if (missing.length === 0) return succeed(factsOf(first.value));
  const second = await readSheets(session, has, missing);
  if (!second.ok) return again(session, has, second.failure, []);
  const read = new Map([...first.value.read, ...second.value.read]);
  return succeed(factsOf({ ...second.value, read }));
}

interface Reading {
  readonly listed: readonly ListedSheet[];
  readonly read: ReadonlyMap<string, ReadSheet>;
  readonly names: WorkbookFacts["names"];
  readonly tables: readonly string[];
}

function readSheets(
  session: ExcelSession,
  has: HasApi,
  sheets: readonly Pick<ListedSheet, "id">[],
): Promise<Result<Reading, HostFailure>> {
  return session.ask((context) => {
    const listed = beginSheetList(context);
    const names = beginNames(context, has);
    const tables = beginTables(context);
    const pending = sheets.map(({ id }) => [id, beginSheet(context, id, has)] as const);
    return () => {
      const read = pending.flatMap(([id, sheet]) => {
        const facts = sheet();
        return facts === undefined ? [] : [[id, facts] as const];
      });
      return { listed: listed(), read: new Map(read), names: names(), tables: tables() };
    };
  });
}

function beginTables(context: Excel.RequestContext): () => readonly string[] {
  const { tables } = context.workbook;
  tables.load("items/name");
  return () => tables.items.map(({ name }) => name);
}

/** Sheets that were there a moment ago are looked for anew; an answer that is too large is asked for in pieces. */
function again(
  session: ExcelSession,
  has: HasApi,
  failure: HostFailure,
  known: readonly ListedSheet[],
): Promise<Result<WorkbookFacts, HostFailure>> {
  if (failure.code === "payload-too-large") return readInPieces(session, has);
  if (hasTooMany(failure, has)) return readFacts(session, withoutMerges(has), known);
  const isGone = known.length > 0 && refusalCode(failure) === "ItemNotFound";
  return isGone ? readFacts(session, has, []) : Promise.resolve(fail(failure));
}

/** Excel tells of no more than 512 merged areas of a range: of a sheet with more nothing is asked about them. */
function hasTooMany(failure: HostFailure, has: HasApi): boolean {
  const code = refusalCode(failure);
  return has(API.merges) && code !== undefined && !MEANS_OTHERS.has(code);
}

/** What Excel says where something else is wrong. */
const MEANS_OTHERS: ReadonlySet<string> = new Set(["ItemNotFound", "AccessDenied"]);

function withoutMerges(has: HasApi): HasApi {
  return (api) => api !== API.merges && has(api);
}

/** Sheet by sheet, a thousand rows at a time, and half as many whenever an answer does not hold them. */
async function readInPieces(
  session: ExcelSession,
  has: HasApi,
): Promise<Result<WorkbookFacts, HostFailure>> {
  const listed = await readSheets(session, has, []);
  if (!listed.ok) return listed;
  const read = new Map<string, ReadSheet>();
  for (const { id } of listed.value.listed) {
    for (let row = 1, last = 1, rows = PIECE; row <= last;) {
      const window = `A${row}:${columnLetters(WINDOW.columns)}${row + rows - 1}`;
      const piece = await session.ask((context) => beginSheet(context, id, has, window));
      if (!piece.ok) {
        if (piece.failure.code !== "payload-too-large" || rows === 1) return piece;
        rows = Math.floor(rows / 2);
        continue;
      }
      if (piece.value === undefined) break;
      const before = read.get(id);
      read.set(id, before === undefined ? piece.value : joined(before, piece.value));
      last = Math.min(piece.value.lastRow, WINDOW.rows);
      row += rows;
    }
  }
  return succeed(factsOf({ ...listed.value, read }));
}

function joined(before: ReadSheet, piece: ReadSheet): ReadSheet {
  const layouts = [before.layout, piece.layout];
  return {
    ...piece,
    grids: [...before.grids, ...piece.grids],
    layout: {
      hiddenRows: layouts.flatMap(({ hiddenRows }) => hiddenRows),
      merges: layouts.flatMap(({ merges }) => merges),
      ...(layouts.some(({ isPartial }) => isPartial) && { isPartial: true }),
    },
  };
}

const PIECE = 1_000;

function factsOf({ listed, read, names, tables }: Reading): WorkbookFacts {
  const sheets = listed.flatMap((sheet): readonly SheetFacts[] => {
    const facts = read.get(sheet.id);
    if (facts === undefined) return [];
    const { grids, layout, charts, isCut, printArea } = facts;
    const area = printArea === undefined ? {} : { printArea };
    return [{ ...sheet, grids, layout, charts, isCut, ...area }];
  });
  return { sheets, names, tables };
}
