import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import { useStore } from "zustand";
import { COLOR_SCHEMES, PANE_THEMES } from "./pane-theme";
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
  const { theme } = state.host;
  useEffect(onShown, [onShown]);
  useEffect(() => {
    document.documentElement.style.colorScheme = COLOR_SCHEMES[theme];
  }, [theme]);
  return (
    <FluentProvider theme={PANE_THEMES[theme]}>
      <PaneActionsContext value={store.actions}>
        <PaneStateContext value={state}>
          <PaneFrame />
        </PaneStateContext>
      </PaneActionsContext>
    </FluentProvider>
  );
}
