import { type KeyboardEvent, useEffect, useRef } from "react";
import { usePaneActions, usePaneState, useWords } from "../state/pane-context";
import { BusyLine } from "./busy-line";
import { MoreMenu } from "./more-menu";
import { NoticeBar } from "./notice-bar";
import { PaneTabs } from "./pane-tabs";
import { useShellStyles } from "./shell-styles";
import { useKeptFocus } from "./use-kept-focus";
import { useTopHeight } from "./use-top-height";
import { ViewInFront } from "./view-in-front";
import { SHELL_WORDS } from "./words";

/** One heading, four tabs, what was done last, and the view in front. */
export function PaneFrame() {
  const { settings, notice } = usePaneState();
  const actions = usePaneActions();
  const styles = useShellStyles();
  const top = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  useTopHeight(top);
  useKeptFocus(main);
  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented && notice) actions.dismiss();
  };
  return (
    <div className={styles.pane} onKeyDown={onKeyDown}>
      <header ref={top} className={styles.header}>
        <PaneHeading />
        <div className={styles.bar}>
          <PaneTabs />
          <MoreMenu />
        </div>
      </header>
      <BusyLine />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <NoticeBar />
        <ViewInFront />
      </main>
    </div>
  );
}

/** Takes the focus once, when the pane opens: the keyboard is then inside the pane, and nothing is fought for later. */
function PaneHeading() {
  const { book } = usePaneState();
  const { heading } = useWords(SHELL_WORDS);
  const styles = useShellStyles();
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => element.current?.focus({ preventScroll: true }), []);
  const report = book.kind === "open" ? book.report : undefined;
  return (
    <h1 ref={element} tabIndex={-1} className={styles.heading}>
      {heading(report?.unit ?? "", report?.year)}
    </h1>
  );
}
