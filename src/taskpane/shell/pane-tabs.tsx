import { Tab, TabList } from "@fluentui/react-components";
import { openCount } from "../open-count";
import { usePaneActions, usePaneState, useWords } from "../state/pane-context";
import type { View } from "../state/pane-state";
import { useShellStyles } from "./shell-styles";
import { SHELL_WORDS } from "./words";

const TABS: readonly View[] = ["start", "fill", "check", "summary"];

/** The four views that are steps of the work. */
export function PaneTabs() {
  const { view, book } = usePaneState();
  const { tabs, view: names, openFindings } = useWords(SHELL_WORDS);
  const actions = usePaneActions();
  const styles = useShellStyles();
  const open = book.kind === "open" ? openCount(book.checked) : 0;
  return (
    <TabList
      aria-label={tabs}
      className={styles.tabs}
      selectedValue={view}
      selectTabOnFocus={false}
      onTabSelect={(_, { value }) => actions.go(value as View)}
    >
      {TABS.map((tab) => (
        <Tab
          key={tab}
          id={tabId(tab)}
          value={tab}
          className={styles.tab}
          aria-controls={view === tab ? VIEW_ID : undefined}
        >
          {names[tab]}
          {tab === "check" && open > 0 && (
            <span className={styles.count}>
              <span aria-hidden>{open}</span>
              <span className={styles.unseen}>{openFindings(open)}</span>
            </span>
          )}
        </Tab>
      ))}
    </TabList>
  );
}

/** Element that holds the view in front. */
export const VIEW_ID = "pane-view";

/** Element of a view's tab; 关于 has none. */
export function tabId(view: View): string {
  return `pane-tab-${view}`;
}
