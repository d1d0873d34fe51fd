import { mendFindings } from "../../app/mend-structure";
import { putFiguresBack } from "../../app/open-report";
import { succeed } from "../../core/model/result";
import type { Receipt } from "../../workbook/port";
import { written } from "../state/last-write";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/** Mends findings in the workbook. Read first, for rows may have moved since they were told. */
export async function mendBook(desk: Desk, rules: readonly string[]): Promise<Ending> {
  const before = await readBook(desk);
  if (!before.ok) return before;
  const receipt = await mendFindings(desk.workbook, before.value, rules);
  return receipt.ok ? mended(desk, receipt.value) : receipt;
}

/** Puts back the rows and sheets of figures that cannot be found any more. */
export async function putBack(desk: Desk): Promise<Ending> {
  const receipt = await putFiguresBack(desk.workbook);
  return receipt.ok ? mended(desk, receipt.value) : receipt;
}

async function mended(desk: Desk, receipt: Receipt): Promise<Ending> {
  desk.become((state) => written(state, "mend", receipt));
  const back = await readBook(desk);
  if (!back.ok) desk.readLater();
  return succeed(writtenNotice("mending", receipt));
}
