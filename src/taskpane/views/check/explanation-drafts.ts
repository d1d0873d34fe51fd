import { sessionState } from "./session-state";

/** An explanation that is being written. */
export interface ExplanationDraft {
  readonly text: string;
  /** What was sent to the workbook; it is there once the check run comes back with it. */
  readonly sent?: string;
}

/** By the item that is explained. */
export type ExplanationDrafts = ReadonlyMap<string, ExplanationDraft>;

/** What is being written, over a change of views. */
export const useExplanationDrafts = sessionState<ExplanationDrafts>(new Map());

/**
 * Whether the field is still to be shown: until the workbook holds just what is in it.
 *
 * @param kept what the workbook holds; empty for nothing
 */
export function isOpen({ text, sent }: ExplanationDraft, kept: string): boolean {
  return sent === undefined || sent !== text.trim() || sent !== kept.trim();
}

/** The drafts with one replaced; absent forgets it. */
export function withDraft(
  drafts: ExplanationDrafts,
  id: string,
  draft: ExplanationDraft | undefined,
): ExplanationDrafts {
  const next = new Map(drafts);
  if (draft === undefined) next.delete(id);
  else next.set(id, draft);
  return next;
}
