import { Button } from "@fluentui/react-components";
import type { Progress } from "../../../app/progress";
import type { Checked } from "../../../core/model/check";
import { openCount } from "../../open-count";
import { usePaneActions, useWords } from "../../state/pane-context";
import { useStartStyles } from "./start-styles";
import { START_WORDS } from "./words";

interface Props {
  readonly progress: Progress;
  readonly checked: Checked;
}

/** The one thing to do next: fill in what is owed, settle what contradicts, or compile. */
export function NextStep({ progress, checked }: Props) {
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  const actions = usePaneActions();
  const { next, sections, filled, asked } = progress;
  const owed = sections.reduce((sum, { missing }) => sum + missing.length, 0);
  const section = sections.find((one) => one.section === next?.section);
  const open = openCount(checked);
  if (owed > 0 && next !== undefined) {
    return (
      <div className={`${styles.next} ${styles.tight}`}>
        <p className={styles.text}>
          {words.nextFill(section?.heading ?? "", (section?.asked ?? 0) - (section?.filled ?? 0))}
        </p>
        <div className={styles.row}>
          <Button appearance="primary" onClick={() => actions.goToFigure(next.figure)}>
            {words.goOn}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={`${styles.next} ${styles.tight}`}>
      <p className={styles.text}>{open > 0 ? words.nextCheck(open) : words.nextSummary}</p>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => actions.go(open > 0 ? "check" : "summary")}>
          {open > 0 ? words.toCheck : words.toSummary}
        </Button>
        {next !== undefined && (
          <Button onClick={() => actions.goToFigure(next.figure)}>{words.goOn}</Button>
        )}
      </div>
      {asked > filled && (
        <p className={`${styles.text} ${styles.faint}`}>{words.optionalLeft(asked - filled)}</p>
      )}
    </div>
  );
}
