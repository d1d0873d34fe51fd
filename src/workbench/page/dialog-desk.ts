import type { DialogDesk, DialogListener, DialogRequest } from "../host/office/dialogs";
import { openFrame } from "../runtimes/addin-frame";
import type { AddinHost } from "../runtimes/addin-frame";

/** Shows dialogs of the add-in as Excel on the web does: over everything, with a cross of Excel's own. */
export function dialogDesk(addin: () => AddinHost, closeLabel: string): DialogDesk {
  let close: () => void = () => undefined;
  return {
    open: (request, listener) => {
      close();
      close = openDialog(addin(), request, listener, closeLabel);
    },
    close: () => {
      close();
      close = () => undefined;
    },
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
  cross.addEventListener("click", () => {
    close();
    listener.closed();
  });
  dialog.addEventListener("cancel", () => {
    close();
    listener.closed();
  });
  dialog.showModal();
  return close;
}
