import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { useStore } from "zustand";
import { PANE_THEMES } from "./pane-theme";
import { PaneFrame } from "./shell/pane-frame";
import { PaneActionsContext, PaneStateContext } from "./state/pane-context";
import type { PaneStore } from "./state/pane-store";

interface Props {
  readonly store: PaneStore;
  /** Called once, when the pane stands on the page. */
  readonly onShown: () => void;
}

/** The pane with its face on. */
export function App({ store, onShown }: Props) {
  const state = useStore(store.states);
  useEffect(onShown, [onShown]);
  return (
    <FluentProvider theme={PANE_THEMES[state.host.theme]}>
      <PaneActionsContext value={store.actions}>
        <PaneStateContext value={state}>
          <PaneFrame />
        </PaneStateContext>
      </PaneActionsContext>
    </FluentProvider>
  );
}
