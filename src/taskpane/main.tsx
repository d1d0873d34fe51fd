import { openExcel } from "../adapters/office/open-excel";
import { openPane, sayWhereItBelongs } from "./open-pane";

/** The page's own element for the pane. */
function rootElement(): HTMLElement {
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no #root");
  return root;
}

async function main(): Promise<void> {
  const root = rootElement();
  // Without office.js there is no Office at all, whatever the types say.
  const office = (globalThis as { readonly Office?: typeof Office }).Office;
  const ready = await office?.onReady();
  if (office === undefined || ready?.host !== office.HostType.Excel) {
    sayWhereItBelongs(root);
    return;
  }
  const pane = openPane(root, openExcel(), office.context);
  window.addEventListener("pagehide", () => pane.close());
}

void main();
