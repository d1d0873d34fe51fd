import { Button } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { useStartStyles } from "./start-styles";
import { START_WORDS } from "./words";

/** What was typed and is not in the workbook yet; nothing where everything is. */
export function UnwrittenDrafts() {
  const { drafts } = usePaneState();
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  const actions = usePaneActions();
  const [first] = drafts.keys();
  if (first === undefined) return null;
  return (
    <div className={styles.row}>
      <span>{words.unwritten(drafts.size)}</span>
      <Button size="small" onClick={() => void actions.commit()}>
        {words.write}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => actions.goToFigure(first)}>
        {words.goOn}
      </Button>
    </div>
  );
}
