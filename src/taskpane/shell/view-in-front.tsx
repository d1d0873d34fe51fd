import { type ComponentType, lazy, Suspense } from "react";
import { usePaneState } from "../state/pane-context";
import type { View } from "../state/pane-state";
import { ErrorBoundary } from "./error-boundary";
import { NoBook } from "./no-book";
import { tabId, VIEW_ID } from "./pane-tabs";
import { useShellStyles } from "./shell-styles";
import { Skeleton } from "./skeleton";

/** Each view comes when it is first opened. */
const VIEWS: Readonly<Record<View, ComponentType>> = {
  start: lazy(async () => ({ default: (await import("../views/start/start-view")).StartView })),
  fill: lazy(async () => ({ default: (await import("../views/fill/fill-view")).FillView })),
  check: lazy(async () => ({ default: (await import("../views/check/check-view")).CheckView })),
  summary: lazy(async () => ({
    default: (await import("../views/summary/summary-view")).SummaryView,
  })),
  about: lazy(async () => ({ default: (await import("../views/about/about-view")).AboutView })),
};

const WITHOUT_BOOK: readonly View[] = ["start", "about"];

/** The view that is chosen; one that fails leaves the others alone. */
export function ViewInFront() {
  const { view, book } = usePaneState();
  const styles = useShellStyles();
  const isReady = book.kind === "open" || WITHOUT_BOOK.includes(view);
  const Chosen = isReady ? VIEWS[view] : NoBook;
  const role =
    view === "about" ? {} : { role: "tabpanel", "aria-labelledby": tabId(view), tabIndex: -1 };
  return (
    <div id={VIEW_ID} className={styles.view} {...role}>
      <ErrorBoundary key={view}>
        <Suspense fallback={<Skeleton />}>
          <Chosen />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
