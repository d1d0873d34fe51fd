import { checkWorkbook } from "../../app/check-workbook";
import type { Drafts } from "../../app/drafts";
import type { OpenReport } from "../../app/open-report";
import type { Failure } from "../../core/model/failure";
import type { PaneState } from "./pane-state";
import { without } from "./transitions";

/** What changes in the pane when the workbook was read or written. */

/** The report as it was just read, checked. Drafts of figures that it does not ask go. */
export function opened(state: PaneState, report: OpenReport, checkedAt = new Date()): PaneState {
  const { figures, sections } = report.definition;
  const drafts = [...state.drafts].filter(([figure]) => figures.has(figure));
  const next: PaneState = {
    ...state,
    book: { kind: "open", report, checked: checkWorkbook(report), checkedAt },
    drafts: drafts.length === state.drafts.size ? state.drafts : new Map(drafts),
  };
  const isSection = sections.some(({ id }) => id === state.section);
  return isSection ? next : without(without(next, "section"), "figure");
}

/** The workbook could not be read: it is none of ours, or damaged; or Excel did not want to just now. */
export function unreadable(state: PaneState, failure: Failure): PaneState {
  if (failure.code === "no-definition") return { ...state, book: { kind: "other" } };
  const wasRead = state.book.kind === "open" || state.book.kind === "other";
  return wasRead && !isOfContent(failure)
    ? state
    : { ...state, book: { kind: "refused", failure } };
}

/** What the workbook itself is like; everything else may be another way the next time. */
function isOfContent({ code }: Failure): boolean {
  return code === "definition-garbled" || code === "newer-format" || code === "figures-lost";
}

/** Drafts that are in the workbook now go; what was typed meanwhile stays. */
export function withoutWritten(state: PaneState, inWorkbook: Drafts): PaneState {
  const left = [...state.drafts].filter(([figure, update]) => inWorkbook.get(figure) !== update);
  return { ...state, drafts: new Map(left) };
}
