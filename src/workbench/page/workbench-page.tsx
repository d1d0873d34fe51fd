import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../core/messages/language";
import type { Ribbon } from "../ribbon/ribbon";
import { BookBar } from "./book-bar";
import { GridAndPanes } from "./grid-and-panes";
import type { Keeper, KeptWork } from "./kept-work";
import { pageConsole } from "./page-console";
import { useRegions } from "./use-regions";
import { Workbench } from "./workbench";

interface PageProps {
  readonly ribbon: Ribbon;
  readonly language: Language;
  readonly keeper: Keeper;
  /** The work of before the page was loaded anew. */
  readonly kept: KeptWork | undefined;
}

/** The whole page: file buttons and ribbon above, the grid at the left, the add-in's panes at the right. */
export function WorkbenchPage({ ribbon, language, keeper, kept }: PageProps) {
  const styles = useStyles();
  useRegions();
  const grid = useRef<HTMLDivElement>(null);
  const backstage = useRef<HTMLDivElement>(null);
  const [workbench, setWorkbench] = useState<Workbench>();
  useEffect(() => {
    const { current } = grid;
    if (current === null || backstage.current === null) return;
    const opened = new Workbench(current, backstage.current, ribbon, language, keeper, kept);
    Object.assign(globalThis, { workbench: pageConsole(opened) });
    setWorkbench(opened);
  }, [ribbon, language, keeper, kept]);
  return (
    <>
      {workbench && <BookBar workbench={workbench} ribbon={ribbon} language={language} />}
      <div className={styles.work}>
        <GridAndPanes grid={grid} workbench={workbench} language={language} />
      </div>
      <div ref={backstage} className={styles.backstage} aria-hidden />
    </>
  );
}

const useStyles = makeStyles({
  work: {
    display: "flex",
    flex: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Pages that Excel keeps out of sight; a frame that is not displayed at all would not run everywhere.
  backstage: { position: "fixed", width: 0, height: 0, overflow: "hidden", visibility: "hidden" },
});
