import type { OpenReport } from "../../app/open-report";
import { paragraphTexts, writeTexts } from "../../app/paragraph-texts";
import { succeed } from "../../core/model/result";
import type { NewTexts } from "../../workbook/text-changes";
import { written } from "../state/last-write";
import { isContested, type TextDrafts } from "../state/text-draft";
import { withoutSaved } from "../state/transitions";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/**
 * Writes wordings on 文字稿 and closes their editors; a write that failed keeps them open with what was typed, and so does a
 * cell that somebody else changed meanwhile, which the editor then tells.
 */
export async function saveTexts(desk: Desk, texts: NewTexts): Promise<Ending> {
  const before = await readBook(desk);
  if (!before.ok) return before;
  const own = uncontested(texts, desk.state().texts, before.value);
  const receipt = await writeTexts(desk.workbook, before.value, own);
  if (!receipt.ok) return receipt;
  const isWritten = receipt.value.cellsWritten > 0;
  desk.become((state) => {
    const next = withoutSaved(state, own);
    return isWritten ? written(next, "texts", receipt.value) : next;
  });
  if (!isWritten) return succeed(undefined);
  const back = await readBook(desk);
  if (!back.ok) desk.readLater();
  return succeed(writtenNotice("wording", receipt.value));
}

/** Without the wordings of editors whose cells have another text by now than the one they began with. */
function uncontested(texts: NewTexts, drafts: TextDrafts, report: OpenReport): NewTexts {
  const inSheet = new Map(paragraphTexts(report).map(({ key, text }) => [key, text]));
  return new Map(
    [...texts].filter(([key, text]) => {
      const draft = drafts.get(key);
      return draft?.typed !== text || !isContested(draft, inSheet.get(key) ?? "");
    }),
  );
}
