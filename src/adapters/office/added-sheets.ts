/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   the functions returned here run after the session has synced, which the rules cannot see */
import { API, type HasApi } from "./requirements";

/** Where a write notes how many sheets it has added, so that a write broken off takes back its own and no others. */
const ADDED_KEY = "fazhi.added";

/** Notes that the sheet before this was added by the write of the mark. */
export function beginAdded(context: Excel.RequestContext, mark: string, has: HasApi): void {
  if (has(API.settings)) context.workbook.settings.add(ADDED_KEY, mark);
}

/** The mark of the sheet at a place of a write's list. */
export function addedMark(writeId: string, at: number): string {
  return `${writeId}:${at + 1}`;
}

/** Asks how many sheets a write has added; `undefined` where nobody noted it. */
export function beginCountAdded(
  context: Excel.RequestContext,
  writeId: string,
  has: HasApi,
): () => number | undefined {
  if (!has(API.settings)) return () => undefined;
  const setting = context.workbook.settings.getItemOrNullObject(ADDED_KEY);
  setting.load("value");
  return () => {
    const mark = setting.isNullObject ? "" : String(setting.value);
    return mark.startsWith(`${writeId}:`) ? Number(mark.slice(writeId.length + 1)) : 0;
  };
}
