import { createContext, useContext } from "react";
import type { Language } from "../../core/messages/language";
import type { PaneActions, PaneState } from "./pane-state";

/** What every view is given: the state at one moment and what can be done. */
export const PaneStateContext = createContext<PaneState | undefined>(undefined);

/** Kept apart from the state, so that what only acts is not drawn again. */
export const PaneActionsContext = createContext<PaneActions | undefined>(undefined);

/** Everything that the pane shows. */
export function usePaneState(): PaneState {
  const state = useContext(PaneStateContext);
  if (state === undefined) throw new Error("usePaneState outside of the pane");
  return state;
}

/** Everything that people can do; the same object for as long as the pane lives. */
export function usePaneActions(): PaneActions {
  const actions = useContext(PaneActionsContext);
  if (actions === undefined) throw new Error("usePaneActions outside of the pane");
  return actions;
}

/** The words of a table in the language that the pane speaks. */
export function useWords<T>(table: Readonly<Record<Language, T>>): T {
  return table[usePaneState().settings.language];
}
