import { type Notice, queryOfNotice } from "./notice";

/** What of Office opens a dialog. */
export type DialogOpener = Pick<Office.UI, "displayDialogAsync">;

/** In percent of the screen. */
const SIZE = { height: 30, width: 30 };

/**
 * Opens the dialog page with a notice beside the page that asks, and resolves when people have closed it, so that a command
 * ends after what it says was read. Rejects where Office opens none.
 */
export function showNotice(ui: DialogOpener, page: string, notice: Notice): Promise<void> {
  const address = new URL(`dialog.html${queryOfNotice(notice)}`, page).href;
  return new Promise((resolve, reject) => {
    ui.displayDialogAsync(
      address,
      { ...SIZE, displayInIframe: true },
      ({ status, value, error }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          reject(new Error(error.message));
          return;
        }
        value.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          value.close();
          resolve();
        });
        value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
