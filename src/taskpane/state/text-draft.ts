/** A paragraph's wording in an editor that is open. */
export interface TextDraft {
  /** As typed. */
  readonly typed: string;
  /** What the sheet had when it was taken into the editor; absent where that was not kept. */
  readonly from?: string;
  /** What was typed and given up for the sheet's wording, so that it can be had back. */
  readonly givenUp?: string;
}

/** Wordings in editors that are open, by `section.paragraph`. */
export type TextDrafts = ReadonlyMap<string, TextDraft>;

/** Whether the sheet's wording was changed by somebody else meanwhile, so that one of two wordings has to be chosen. */
export function isContested({ typed, from }: TextDraft, inSheet: string): boolean {
  return from !== undefined && inSheet !== from && typed !== from && typed !== inSheet;
}

/** What an editor shows: what was typed, and while nothing was, what the sheet has now. */
export function shownText({ typed, from }: TextDraft, inSheet: string): string {
  return typed === from ? inSheet : typed;
}

/** More typed: it builds on what the sheet has now, unless that is still to be chosen. */
export function typedOn(draft: TextDraft, typed: string, inSheet: string): TextDraft {
  return isContested(draft, inSheet) ? { ...draft, typed } : { ...draft, typed, from: inSheet };
}

/** The sheet's wording chosen; what was typed can still be had back. */
export function withSheets({ typed }: TextDraft, inSheet: string): TextDraft {
  return { typed: inSheet, from: inSheet, givenUp: typed };
}
