import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular, Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { Language } from "../../core/messages/language";
import { openFrame } from "../runtimes/addin-frame";
import { PAGE_WORDS } from "./words";
import type { Workbench } from "./workbench";
import type { PaneState } from "./workbench-state";

interface Props {
  readonly workbench: Workbench;
  readonly pane: PaneState;
  readonly title: string;
  readonly language: Language;
}

/** A pane as Excel frames it: a title, a cross, and the add-in's page below. */
export function PaneHost({ workbench, pane, title, language }: Props) {
  const styles = useStyles();
  const width = useStore(workbench.states, (state) => state.paneWidth);
  const place = useRef<HTMLDivElement>(null);
  const words = PAGE_WORDS[language];
  useEffect(() => {
    if (place.current === null) return;
    const frame = openFrame(workbench.addin, place.current, pane.url, workbench.addin.title);
    return () => frame.close();
  }, [workbench, pane]);
  useEffect(() => {
    // Panes are counted anew when one is closed; that is no reason to load another one anew.
    place.current?.querySelector("iframe")?.setAttribute("title", title);
  }, [title]);
  return (
    <aside className={styles.pane} style={{ width }} aria-label={title}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise20Regular />}
          aria-label={words.reload}
          onClick={() => workbench.reloadPane(pane.id)}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={words.close}
          onClick={() => workbench.closePane(pane.id)}
        />
      </div>
      <div ref={place} className={styles.place} />
    </aside>
  );
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", padding: "2px 4px 2px 12px" },
  title: { flex: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  place: {
    flex: 1,
    minHeight: 0,
    "& > iframe": { display: "block", width: "100%", height: "100%", border: 0 },
  },
});
