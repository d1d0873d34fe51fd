import type { Failure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { Workbook } from "../../workbook/port";
import type { Notice, PaneState } from "../state/pane-state";

/** What a job of the pane works with. */
export interface Desk {
  readonly workbook: LiveWorkbook;
  state(): PaneState;
  become(step: (state: PaneState) => PaneState): void;
  /** Opens the bytes of an .xlsx file. */
  openFile(bytes: Uint8Array): Promise<Result<Workbook, Failure>>;
  /** Reads the workbook again when it can be read. */
  readLater(): void;
}

/** How a job ended, as it is to be told; nothing where nothing need be said. */
export type Ending = Result<Notice | undefined, Failure>;
