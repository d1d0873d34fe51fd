import type { HostFailure, WorkbookFailure } from "../../core/model/failure";
import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import { cellName } from "../../workbook/address";
import { featuresWhere } from "../../workbook/feature-needs";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { CellAddress, Snapshot } from "../../workbook/port";
import { newMemory } from "./book-memory";
import type { Patience } from "./excel-session";
import { excelSession } from "./excel-session";
import { hostFailureOf, refusalCode } from "./host-failure";
import { keepText, recallText } from "./kept-texts";
import { areaOfCell, listenTo } from "./listening";
import type { OfficeBook } from "./office-book";
import { readBook } from "./office-book";
import type { HasApi } from "./requirements";
import { officeRequirements } from "./requirements";
import { lastWriteOf, restoreLast } from "./restore-book";
import { snapshotOfFacts } from "./snapshot-of-facts";
import { writeBook } from "./write-book";

/** Where the adapter's surroundings are others than those of the add-in. */
export interface ExcelSurroundings {
  readonly has?: HasApi;
  readonly patience?: Patience;
}

/** The workbook that is open in Excel. Its calls wait for each other; none of them throws. */
export function openExcel(surroundings: ExcelSurroundings = {}): LiveWorkbook {
  const { has = officeRequirements, patience } = surroundings;
  const book: OfficeBook = { session: excelSession(patience), has, memory: newMemory() };
  const inTurn = queue();
  return {
    read: () => inTurn(() => readSnapshot(book)),
    write: (changes) => inTurn(() => writeBook(book, changes)),
    lastWrite: () => inTurn(() => lastWriteOf(book)),
    restoreLast: () => inTurn(() => restoreLast(book)),
    select: (cell) => inTurn(() => selectCell(book, cell)),
    recall: (key) => inTurn(() => recallText(book, key)),
    keep: (key, text) => inTurn(() => keepText(book, key, text)),
    features: () => featuresWhere(has),
    listen: (listener) => inTurn(() => listenTo(book, listener)),
  };
}

async function readSnapshot(book: OfficeBook): Promise<Result<Snapshot, HostFailure>> {
  const facts = await readBook(book);
  return facts.ok ? succeed(snapshotOfFacts(facts.value)) : facts;
}

async function selectCell(
  { session, memory }: OfficeBook,
  cell: CellAddress,
): Promise<Result<undefined, WorkbookFailure>> {
  memory.ownSelection = { area: areaOfCell(cell), asked: Date.now() };
  const selected = await session.ask((context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(cellName(cell.row, cell.column)).select();
    return () => undefined;
  });
  if (selected.ok) return selected;
  delete memory.ownSelection;
  const isMissing = refusalCode(selected.failure) === "ItemNotFound";
  return isMissing ? fail({ code: "sheet-missing", sheet: cell.sheet }) : selected;
}

/** Jobs one after the other, so that no request comes between the requests of one job; what is thrown is a failure. */
function queue(): <T, F>(job: () => Promise<Result<T, F>>) => Promise<Result<T, F | HostFailure>> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job).catch((error: unknown) => fail(hostFailureOf(error)));
    last = turn;
    return turn;
  };
}
