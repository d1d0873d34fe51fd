import { type Drafts, draftValues, unreadableDrafts, withDrafts } from "../../app/drafts";
import { fillWorkbook } from "../../app/fill-workbook";
import type { Definition } from "../../core/definition/definition";
import { succeed } from "../../core/model/result";
import { opened, withoutWritten } from "../state/book-transitions";
import { written } from "../state/last-write";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/**
 * Writes every draft that can be read as a figure, and reads the workbook back. Read first, for rows may have moved
 * since; a write that failed keeps every draft.
 *
 * @param figures only drafts of these are written; without it all are
 */
export async function fillDrafts(desk: Desk, figures?: readonly string[]): Promise<Ending> {
  const drafts = draftsOf(desk.state().drafts, figures);
  if (drafts.size === 0) return succeed(undefined);
  const before = await readBook(desk);
  if (!before.ok) return before;
  const { definition } = before.value;
  const ready = readableOf(drafts, definition);
  if (ready.size === 0) return succeed(undefined);
  const receipt = await fillWorkbook(
    desk.workbook,
    before.value,
    draftValues(ready, definition),
    [],
    (figure) => (ready.get(figure)?.pasted === true ? "pasted" : undefined),
  );
  if (!receipt.ok) return receipt;
  const after = withDrafts(before.value, ready);
  desk.become((state) =>
    opened(withoutWritten(written(state, "fill", receipt.value), ready), after),
  );
  const back = await readBook(desk);
  if (!back.ok) desk.readLater();
  return succeed(writtenNotice("filling", receipt.value));
}

function draftsOf(drafts: Drafts, figures: readonly string[] | undefined): Drafts {
  if (figures === undefined) return drafts;
  return new Map([...drafts].filter(([figure]) => figures.includes(figure)));
}

function readableOf(drafts: Drafts, definition: Definition): Drafts {
  const left = unreadableDrafts(drafts, definition);
  return new Map(
    [...drafts].filter(([figure]) => definition.figures.has(figure) && !left.includes(figure)),
  );
}
