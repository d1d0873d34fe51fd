import { writeTexts } from "../../app/paragraph-texts";
import { succeed } from "../../core/model/result";
import { written } from "../state/last-write";
import type { TextDrafts } from "../state/pane-state";
import { withoutSaved } from "../state/transitions";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/** Writes wordings on 文字稿 and closes their editors; a write that failed keeps them open with what was typed. */
export async function saveTexts(desk: Desk, texts: TextDrafts): Promise<Ending> {
  const before = await readBook(desk);
  if (!before.ok) return before;
  const receipt = await writeTexts(desk.workbook, before.value, texts);
  if (!receipt.ok) return receipt;
  const isWritten = receipt.value.cellsWritten > 0;
  desk.become((state) => {
    const next = withoutSaved(state, texts);
    return isWritten ? written(next, "texts", receipt.value) : next;
  });
  if (!isWritten) return succeed(undefined);
  const back = await readBook(desk);
  if (!back.ok) desk.readLater();
  return succeed(writtenNotice("wording", receipt.value));
}
