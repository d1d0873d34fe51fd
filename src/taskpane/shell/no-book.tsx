import { Button } from "@fluentui/react-components";
import { explainInExcel } from "../../core/messages/explain-in-excel";
import { usePaneActions, usePaneState, useWords } from "../state/pane-context";
import { useShellStyles } from "./shell-styles";
import { Skeleton } from "./skeleton";
import { SHELL_WORDS } from "./words";

/** What a view shows while there is no report to show. */
export function NoBook() {
  const { book, settings } = usePaneState();
  const words = useWords(SHELL_WORDS);
  const actions = usePaneActions();
  const styles = useShellStyles();
  if (book.kind === "loading") return <Skeleton />;
  if (book.kind === "refused") {
    return (
      <div className={styles.stack}>
        <p className={styles.line}>{explainInExcel(book.failure, settings.language)}</p>
        <Button appearance="primary" onClick={() => void actions.reread()}>
          {words.retry}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <p className={styles.line}>{words.notOurs}</p>
      <Button appearance="primary" onClick={() => actions.go("start")}>
        {words.toStart}
      </Button>
    </div>
  );
}
