import type { Receipt } from "../../workbook/port";
import type { Job, Notice } from "../state/pane-state";

/** What is said of a write: how many cells, and whether it can be taken back. */
export function writtenNotice(job: Job, { cellsWritten, restorable }: Receipt): Notice {
  return { kind: "written", cells: cellsWritten, restorable: restorable === true, job };
}
