import { usePaneState } from "../../state/pane-context";
import { Skeleton } from "../../shell/skeleton";
import { FirstRun } from "./first-run";
import { RefusedBook } from "./refused-book";
import { ReportProgress } from "./report-progress";

/** 开始: what this workbook is, how far it is, and what comes next. */
export function StartView() {
  const { book } = usePaneState();
  switch (book.kind) {
    case "loading":
      return <Skeleton />;
    case "other":
      return <FirstRun />;
    case "refused":
      return <RefusedBook failure={book.failure} />;
    case "open":
      return <ReportProgress report={book.report} checked={book.checked} />;
  }
}
