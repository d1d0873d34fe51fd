import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useStore } from "zustand";
import type { Language } from "../../core/messages/language";
import { HintLine } from "./hint-line";
import { PaneHost } from "./pane-host";
import { PAGE_WORDS } from "./words";
import type { Workbench } from "./workbench";

interface Props {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly workbench: Workbench | undefined;
  readonly language: Language;
}

/** The grid with the hint of its cell below, and every pane beside it. */
export function GridAndPanes({ grid, workbench, language }: Props) {
  const styles = useStyles();
  return (
    <>
      <main className={styles.main}>
        <div className="grid" aria-label={PAGE_WORDS[language].grid} role="region">
          <div ref={grid} />
        </div>
        {workbench && <HintLine workbench={workbench} />}
      </main>
      {workbench && <Panes workbench={workbench} language={language} />}
    </>
  );
}

function Panes({
  workbench,
  language,
}: {
  readonly workbench: Workbench;
  readonly language: Language;
}) {
  const panes = useStore(workbench.states, (state) => state.panes);
  return panes.map((pane, index) => (
    <PaneHost
      key={pane.id}
      workbench={workbench}
      pane={pane}
      title={PAGE_WORDS[language].pane(index + 1)}
      language={language}
    />
  ));
}

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    minWidth: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
