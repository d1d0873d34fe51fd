import type { WorkbookFailure } from "../../core/model/failure";
import type { SaveLoss } from "../files/save-losses";

/** What the page around the grid shows. */
export interface WorkbenchState {
  readonly bookName: string;
  /** Id of the ribbon control whose command runs. */
  readonly busy?: string;
  /** Addresses that panes are open at, by pane. */
  readonly panes: readonly PaneState[];
  readonly paneWidth: number;
  /** What Excel would show beside the selected cell. */
  readonly hint?: { readonly title: string; readonly text: string };
  readonly notice?: Notice;
}

/** One pane of the add-in; another number is another load of its page. */
export interface PaneState {
  readonly id: number;
  readonly url: string;
}

/** Something that the page says once. */
export type Notice =
  | { readonly kind: "file-refused"; readonly file: string; readonly failure: WorkbookFailure }
  | { readonly kind: "not-saved"; readonly file: string; readonly failure: WorkbookFailure }
  | {
      readonly kind: "saved";
      readonly file: string;
      readonly losses: readonly SaveLoss[];
      /** Nothing of the file that was opened is missing, but for the losses. */
      readonly isWhole: boolean;
    }
  | { readonly kind: "taken-back"; readonly detail: string }
  | { readonly kind: "command-lost" }
  | { readonly kind: "no-sample" }
  | { readonly kind: "no-functions"; readonly detail: string };

export const PANE_WIDTHS = [320, 350, 500] as const;

export function firstState(bookName: string): WorkbenchState {
  return { bookName, panes: [], paneWidth: 350 };
}
