import type { HostFailure } from "../../core/model/failure";
import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import type { LiveListener } from "../../workbook/live-workbook";
import type { CellAddress } from "../../workbook/port";
import type { Area } from "./areas";
import { isInside } from "./areas";
import { columnNumber } from "./name-reading";
import type { OfficeBook } from "./office-book";
import { API } from "./requirements";
import { beginSheetList } from "./sheet-reading";

/** Passes on what people do in the workbook, until the returned function is called. */
export async function listenTo(
  book: OfficeBook,
  listener: LiveListener,
): Promise<Result<() => Promise<void>, HostFailure>> {
  if (!book.has(API.events)) return fail({ code: "api-missing", api: API.events });
  const first = await register(book, listener);
  if (!first.ok) return first;
  let registered: Registered | undefined = first.value;
  let isOver = false;
  const stopWaiting = book.session.whenBack(async () => {
    await remove(book, registered);
    registered = undefined;
    const next = await register(book, listener);
    if (!next.ok) return false;
    if (isOver) await remove(book, next.value);
    else registered = next.value;
    return true;
  });
  return succeed(async () => {
    isOver = true;
    stopWaiting();
    await remove(book, registered);
    registered = undefined;
  });
}

/** Handlers, and the context that alone can remove them. */
interface Registered {
  readonly context: Excel.RequestContext;
  readonly handlers: readonly { remove(): void }[];
}

function register(
  book: OfficeBook,
  listener: LiveListener,
): Promise<Result<Registered, HostFailure>> {
  return book.session.ask((context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async (args) => {
      if (!(await isOwnChange(book, args))) listener.edited();
    });
    const selected = worksheets.onSelectionChanged.add(async (args) => {
      const cell = firstCell((await sheetName(book, args.worksheetId)) ?? "", args.address);
      if (cell !== undefined && !isOwnSelection(book, cell)) listener.selected(cell);
    });
    return () => ({ context, handlers: [changed, selected] });
  });
}

/** A handler that is gone already is removed well enough, so nobody asks how it went. */
async function remove({ session }: OfficeBook, registered: Registered | undefined): Promise<void> {
  if (registered === undefined) return;
  const { context, handlers } = registered;
  await session.ask(() => {
    for (const handler of handlers) handler.remove();
    return () => undefined;
  }, context);
}

/** Programs that do not tell whose a change was are judged by where this runtime wrote last. */
async function isOwnChange(
  book: OfficeBook,
  args: Excel.WorksheetChangedEventArgs,
): Promise<boolean> {
  if (args.source === "Remote") return false;
  if (book.has(API.triggerSource)) return args.triggerSource === "ThisLocalAddin";
  const name = await sheetName(book, args.worksheetId);
  const cell = firstCell(name ?? "", args.address);
  return cell !== undefined && book.memory.ownAreas.some((area) => isInside(area, cell));
}

/** Bringing up a sheet may be told as a selection too, just before that of the cell. */
function isOwnSelection({ memory }: OfficeBook, cell: CellAddress): boolean {
  const own = memory.ownSelection;
  if (own === undefined) return false;
  const isTold = isInside(own.area, cell);
  const isLate = Date.now() - own.asked > OWN_SELECTION_MILLISECONDS;
  if (isTold || isLate) delete memory.ownSelection;
  return isTold || !isLate;
}

const OWN_SELECTION_MILLISECONDS = 500;

async function sheetName({ session, memory }: OfficeBook, id: string): Promise<string | undefined> {
  const known = memory.facts?.sheets.find((sheet) => sheet.id === id);
  if (known !== undefined) return known.name;
  const listed = await session.ask(beginSheetList);
  return listed.ok ? listed.value.find((sheet) => sheet.id === id)?.name : undefined;
}

const FIRST_CELL = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})/iu;

/** The top left of the first area of an address; whole columns and rows have none. */
function firstCell(sheet: string, address: string): CellAddress | undefined {
  const [, letters = "", digits = ""] = FIRST_CELL.exec(address) ?? [];
  if (sheet === "" || digits === "") return undefined;
  return { sheet, row: Number(digits), column: columnNumber(letters) };
}

/** One cell as an area. */
export function areaOfCell({ sheet, row, column }: CellAddress): Area {
  return { sheet, row, column, rows: 1, columns: 1 };
}
