import type { LastWrite } from "../../workbook/live-workbook";
import type { Receipt, WritePurpose } from "../../workbook/port";
import type { PaneState } from "./pane-state";
import { without } from "./transitions";

/** A write was made, which may be taken back. */
export function written(state: PaneState, purpose: WritePurpose, receipt: Receipt): PaneState {
  const { cellsWritten, restorable } = receipt;
  return withLastWrite(
    state,
    restorable === true ? { purpose, cellsWritten, sheetsAdded: [] } : undefined,
  );
}

/** What 恢复上一次 would take back now. */
export function withLastWrite(state: PaneState, lastWrite: LastWrite | undefined): PaneState {
  return lastWrite === undefined ? without(state, "lastWrite") : { ...state, lastWrite };
}
