import { useCallback, useState } from "react";
import type { PaneActions } from "../../state/pane-state";
import { usePaneActions } from "../../state/pane-context";

/** Gives a value and what changes it, from what it was before. */
export type SessionState<Value> = readonly [Value, (change: (before: Value) => Value) => void];

/** A hook for something that people set in a view and find again when they come back to it, while the pane lives. */
export function sessionState<Value>(initial: Value): () => SessionState<Value> {
  const kept = new WeakMap<PaneActions, Value>();
  return function useSessionState() {
    const actions = usePaneActions();
    const [value, setValue] = useState(() => kept.get(actions) ?? initial);
    const change = useCallback(
      (step: (before: Value) => Value) => {
        const next = step(kept.get(actions) ?? initial);
        kept.set(actions, next);
        setValue(() => next);
      },
      [actions],
    );
    return [value, change];
  };
}
