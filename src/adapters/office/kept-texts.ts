/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   the functions returned here run after the session has synced, which the rules cannot see */
import type { HostFailure } from "../../core/model/failure";
import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import type { OfficeBook } from "./office-book";
import { API, type HasApi } from "./requirements";

/** Where the record of the last write is kept. */
export const RECORD_KEY = "fazhi.lastWrite";

/** Asks for a text kept in the workbook; absent where there is none, or nothing can be kept. */
export function beginRecall(
  context: Excel.RequestContext,
  key: string,
  has: HasApi,
): () => string | undefined {
  if (!has(API.settings)) return () => undefined;
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return () => {
    const value: unknown = setting.isNullObject ? undefined : setting.value;
    return typeof value === "string" && value !== "" ? value : undefined;
  };
}

/** Keeps a text in the workbook; an empty one is as good as none. */
export function beginKeep(
  context: Excel.RequestContext,
  key: string,
  text: string,
  has: HasApi,
): void {
  if (has(API.settings)) context.workbook.settings.add(key, text);
}

/** A text of ours kept beside the cells. */
export function recallText(
  { session, has }: OfficeBook,
  key: string,
): Promise<Result<string | undefined, HostFailure>> {
  if (!has(API.settings)) return Promise.resolve(succeed(undefined));
  return session.ask((context) => beginRecall(context, ownKey(key), has));
}

/** Keeps a text of ours beside the cells. */
export function keepText(
  { session, has }: OfficeBook,
  key: string,
  text: string,
): Promise<Result<undefined, HostFailure>> {
  if (!has(API.settings)) {
    return Promise.resolve(fail({ code: "api-missing", api: API.settings }));
  }
  return session.ask((context) => {
    beginKeep(context, ownKey(key), text, has);
    return () => undefined;
  });
}

/** Keys of callers cannot meet those of this adapter. */
function ownKey(key: string): string {
  return `fazhi.kept.${key}`;
}
