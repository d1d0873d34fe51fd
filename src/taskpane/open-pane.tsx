import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../core/messages/language";
import type { LiveWorkbook } from "../workbook/live-workbook";
import { App } from "./app";
import { hostFacts, type OfficeContext, themeOf } from "./office-facts";
import { openFile } from "./open-file";
import { OutsideExcel } from "./outside-excel";
import { ownTabOrder } from "./own-tab-order";
import { draftStorage } from "./state/draft-storage";
import type { View } from "./state/pane-state";
import { type PaneStore, paneStore } from "./state/pane-store";
import { hasForcedColors, watchTheme } from "./watch-theme";

/** A pane that is open, and what closes it. */
export interface OpenPane {
  readonly store: PaneStore;
  close(): void;
}

/** Opens the pane over a workbook, in an element of the page, at the view that the address asks for. */
export function openPane(
  root: HTMLElement,
  workbook: LiveWorkbook,
  context: OfficeContext,
): OpenPane {
  const store = paneStore({
    workbook,
    host: hostFacts(context, workbook.features(), hasForcedColors()),
    language: languageOf(context.displayLanguage),
    view: viewOf(location.search),
    drafts: draftStorage(
      () => sessionStorage,
      () => context.document?.url ?? "",
    ),
    schedule: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    openFile,
  });
  const endWatching = watchTheme(() => {
    const theme = themeOf(context.officeTheme, hasForcedColors());
    if (theme !== store.states.getState().host.theme) store.setTheme(theme);
  });
  const endTabOrder = ownTabOrder();
  const unmount = show(root, <App store={store} onShown={markReady} />);
  void store.start();
  return {
    store,
    close: () => {
      endWatching();
      endTabOrder();
      store.stop();
      unmount();
    },
  };
}

/** Says that this page belongs into Excel. */
export function sayWhereItBelongs(root: HTMLElement): void {
  show(root, <OutsideExcel language={languageOf(navigator.language)} />);
  markReady();
}

/** Tells the watchdog of the page that it need not explain anything. */
function markReady(): void {
  document.documentElement.dataset.ready = "true";
}

function show(root: HTMLElement, element: ReactNode): () => void {
  const drawn = createRoot(root);
  drawn.render(element);
  return () => drawn.unmount();
}

/** The view of `?view=fill`; anything else is 开始. */
function viewOf(search: string): View {
  const wanted = new URLSearchParams(search).get("view");
  return VIEWS.find((view) => view === wanted) ?? "start";
}

const VIEWS: readonly View[] = ["start", "fill", "check", "summary", "about"];
