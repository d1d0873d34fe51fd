import type { Resolution } from "../../../core/model/resolution";
import { sessionState } from "./session-state";

/** An explanation or waiver that is being written. */
export interface ExplanationDraft {
  readonly text: string;
  /** What was sent to the workbook; it is there once the check run comes back with it. */
  readonly sent?: string;
}

/** By the item that is explained. */
export type ExplanationDrafts = ReadonlyMap<string, ExplanationDraft>;

/** What is being written, over a change of views. */
export const useExplanationDrafts = sessionState<ExplanationDrafts>(new Map());

/** Who signed last: whoever explains one finding mostly explains the next. */
export const useSigner = sessionState("");

/** Whether the field is still to be shown: until the workbook holds just what is in it, and it counts. */
export function isOpen({ text, sent }: ExplanationDraft, kept: Resolution | undefined): boolean {
  if (sent === undefined || sent !== text.trim()) return true;
  return kept?.valid !== true || sent !== kept.text.trim();
}

/**
 * The text with a frame put in: in its place while it is empty or holds a frame that nobody touched, else on a line
 * of its own behind it, for what somebody typed is never overwritten.
 */
export function withFrame(text: string, frame: string, frames: readonly string[]): string {
  const typed = text.trim();
  return typed === "" || frames.includes(typed) ? frame : `${text.trimEnd()}\n${frame}`;
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
