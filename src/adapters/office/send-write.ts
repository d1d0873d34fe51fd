import type { HostFailure } from "../../core/model/failure";
import { fail, succeed } from "../../core/model/result";
import type { Result } from "../../core/model/result";
import { beginKeep, RECORD_KEY } from "./kept-texts";
import type { OfficeBook } from "./office-book";
import { API, type HasApi } from "./requirements";
import { beginSheetList } from "./sheet-reading";
import type { ListedSheet } from "./sheet-reading";
import type { Survey } from "./survey";
import { beginSurvey, joinedSurvey, joinedTargets } from "./survey";
import type { WritePlan, WriteStep } from "./write-step";
import { packed } from "./write-step";

/** What came back from a write. */
export interface SentWrite {
  /** How everything stood when the write began. */
  readonly found: Survey;
  /** How the write left it. */
  readonly after: Survey;
  /** All sheets, where the write added some. */
  readonly sheets?: readonly ListedSheet[];
}

/** A write that broke off. */
export interface BrokenSend {
  readonly cause: HostFailure;
  /** What the requests made that were answered before. */
  readonly made: readonly WriteStep[];
}

/**
 * Sends a write in as few requests as it fits into. Each looks before and after at what it changes; the first keeps
 * the record, so that whatever breaks off can be taken back.
 *
 * @param record empty where none is kept, which forgets the one before
 */
export async function sendWrite(
  { session, has }: OfficeBook,
  plan: WritePlan,
  record: string,
): Promise<Result<SentWrite, BrokenSend>> {
  const packs = packed(plan.steps);
  const hasAdded = plan.sheetsAdded.length > 0;
  const parts: SentWrite[] = [];
  for (const [at, pack] of packs.entries()) {
    const part = await session.ask((context) => {
      if (hasAdded) hold(context, has);
      const found = beginSurvey(context, joinedTargets(pack.map(({ before }) => before)), has);
      if (at === 0) beginKeep(context, RECORD_KEY, record, has);
      makeAll(context, pack);
      const after = beginSurvey(context, joinedTargets(pack.map(({ after }) => after)), has);
      const sheets = hasAdded ? beginSheetList(context) : undefined;
      return () => ({ found: found(), after: after(), ...(sheets && { sheets: sheets() }) });
    });
    if (!part.ok) return fail({ cause: part.failure, made: packs.slice(0, at).flat() });
    parts.push(part.value);
  }
  const sheets = parts.at(-1)?.sheets;
  return succeed({
    found: joinedSurvey(parts.map(({ found }) => found)),
    after: joinedSurvey(parts.map(({ after }) => after)),
    ...(sheets && { sheets }),
  });
}

function makeAll(context: Excel.RequestContext, steps: readonly WriteStep[]): void {
  for (const { make } of steps) make(context);
}

/** Many changes at once are neither shown nor calculated one by one. */
function hold(context: Excel.RequestContext, has: HasApi): void {
  const { application } = context.workbook;
  if (has(API.holdCalculation)) application.suspendApiCalculationUntilNextSync();
  if (has(API.holdScreen)) application.suspendScreenUpdatingUntilNextSync();
}
