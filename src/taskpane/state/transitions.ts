import type { DraftUpdate } from "../../app/drafts";
import type { Definition } from "../../core/definition/definition";
import type { NewTexts } from "../../workbook/text-changes";
import type { PaneState, SettingsChange, View } from "./pane-state";
import type { TextDraft } from "./text-draft";

/** What changes in the pane without asking the workbook: each gives the next state. */

/** Another view; a figure that was asked for is asked for no longer. */
export function shown(state: PaneState, view: View): PaneState {
  return without({ ...state, view }, "figure");
}

/** 填报 at a figure's field; a figure that is unknown changes nothing. */
export function atFigure(state: PaneState, figure: string): PaneState {
  const section = definitionOf(state)?.figures.get(figure)?.section;
  return section === undefined ? state : { ...state, view: "fill", section, figure };
}

/** 填报 at the beginning of a section. */
export function atSection(state: PaneState, section: string): PaneState {
  return without({ ...state, view: "fill", section }, "figure");
}

/** What was typed for a figure, added to what was typed before. */
export function drafted(state: PaneState, figure: string, update: DraftUpdate): PaneState {
  const drafts = new Map(state.drafts);
  const { pasted, ...before } = drafts.get(figure) ?? {};
  const isTyped = update.typed !== undefined;
  drafts.set(figure, { ...before, ...(pasted && !isTyped && { pasted }), ...update });
  return { ...state, drafts };
}

/** Nothing typed for a figure. */
export function discarded(state: PaneState, figure: string): PaneState {
  if (!state.drafts.has(figure)) return state;
  const drafts = new Map(state.drafts);
  drafts.delete(figure);
  return { ...state, drafts };
}

/** What was typed as a paragraph's wording; absent closes its editor. */
export function draftedText(state: PaneState, paragraph: string, draft?: TextDraft): PaneState {
  const texts = new Map(state.texts);
  if (draft === undefined) texts.delete(paragraph);
  else texts.set(paragraph, draft);
  return { ...state, texts };
}

/** Editors closed whose wording was written and not changed since. */
export function withoutSaved(state: PaneState, saved: NewTexts): PaneState {
  const left = [...state.texts].filter(([key, { typed }]) => saved.get(key) !== typed);
  return { ...state, texts: new Map(left) };
}

/**
 * Other choices; `undefined` is the usual one again: decimals as the definition says, the official faces, charts as
 * the workbook has them.
 */
export function chosen(state: PaneState, change: SettingsChange): PaneState {
  const { language = state.settings.language } = change;
  const { rateDecimals, typefaces, charts } = { ...state.settings, ...change };
  return {
    ...state,
    settings: {
      language,
      ...(rateDecimals !== undefined && { rateDecimals }),
      ...(typefaces !== undefined && { typefaces }),
      ...(charts !== undefined && { charts }),
    },
  };
}

/** The text was saved to a file as the report and the settings are now. */
export function saved(state: PaneState): PaneState {
  const { book, settings } = state;
  return book.kind === "open"
    ? { ...state, compiledFrom: { report: book.report, settings } }
    : state;
}

/** A cell was selected while 汇总 is shown: its figure's sentences are marked; a cell of none marks none. */
export function marked(state: PaneState, figure: string | undefined): PaneState {
  if (figure === state.marked) return state;
  return figure === undefined ? without(state, "marked") : { ...state, marked: figure };
}

/** The text was copied as the report and the settings are now. */
export function copied(state: PaneState): PaneState {
  return state.book.kind === "open" ? { ...saved(state), notice: { kind: "copied" } } : state;
}

/** The state without something that it need not have. */
export function without(state: PaneState, key: Optional): PaneState {
  const kept = Object.entries(state).filter(([name]) => name !== key);
  return Object.fromEntries(kept) as unknown as PaneState;
}

type Optional =
  "figure" | "marked" | "section" | "job" | "notice" | "lastWrite" | "priorImport" | "compiledFrom";

/** The definition of the report in front, where there is one. */
function definitionOf({ book }: PaneState): Definition | undefined {
  return book.kind === "open" ? book.report.definition : undefined;
}
