import { Button } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { OpenFill } from "./open-fill";
import { useFillStyles } from "./styles";
import { FILL_WORDS } from "./words";

/** 填报: the report's figures, a form for each section. */
export function FillView() {
  const { book } = usePaneState();
  if (book.kind !== "open") return <NoReport />;
  return <OpenFill key={book.report.definition.id} report={book.report} checked={book.checked} />;
}

function NoReport() {
  const actions = usePaneActions();
  const words = useWords(FILL_WORDS);
  const styles = useFillStyles();
  return (
    <div className={styles.view}>
      <p className={styles.bare}>{words.noReport}</p>
      <div className={styles.row}>
        <Button onClick={() => actions.go("start")}>{words.toStart}</Button>
      </div>
    </div>
  );
}
