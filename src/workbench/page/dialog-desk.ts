import type { DialogDesk, DialogListener, DialogRequest } from "../host/office/dialogs";
import { openFrame } from "../runtimes/addin-frame";
import type { AddinHost } from "../runtimes/addin-frame";

/** Shows dialogs of the add-in as Excel on the web does: over everything, with a cross of Excel's own. */
export function dialogDesk(addin: () => AddinHost, closeLabel: string): DialogDesk {
  let close: (() => void) | undefined;
  const end = (): void => {
    close?.();
    close = undefined;
  };
  return {
    open: (request, listener) => {
      end();
      const dismissed = (): void => {
        end();
        listener.closed();
      };
      close = openDialog(addin(), request, { ...listener, closed: dismissed }, closeLabel);
    },
    close: end,
    isOpen: () => close !== undefined,
    tellParent: () => undefined,
  };
}

function openDialog(
  addin: AddinHost,
  { url, width, height }: DialogRequest,
  listener: DialogListener,
  closeLabel: string,
): () => void {
  const dialog = document.createElement("dialog");
  dialog.className = "addin-dialog";
  dialog.style.width = `max(360px, ${width}vw)`;
  dialog.style.height = `max(240px, ${height}vh)`;
  const cross = document.createElement("button");
  cross.type = "button";
  cross.textContent = "✕";
  cross.setAttribute("aria-label", closeLabel);
  dialog.append(cross);
  document.body.append(dialog);
  const frame = openFrame(
    { ...addin, said: (text) => listener.said(text) },
    dialog,
    url,
    addin.title,
  );
  const close = (): void => {
    frame.close();
    dialog.remove();
  };
  cross.addEventListener("click", () => listener.closed());
  dialog.addEventListener("cancel", () => listener.closed());
  dialog.showModal();
  return close;
}
