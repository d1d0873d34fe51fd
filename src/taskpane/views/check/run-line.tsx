import { Button } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { explainTotals } from "../../../core/messages/explain-totals";
import { totalsOf } from "../../../app/findings";
import type { Checked } from "../../../core/model/check";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import { CHECK_WORDS } from "./words";

interface Props {
  readonly checked: Checked;
  readonly checkedAt?: Date;
}

/** What the whole run came to, when it was, and the button that runs it again, which is always there. */
export function RunLine({ checked, checkedAt }: Props) {
  const { job, settings } = usePaneState();
  const actions = usePaneActions();
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const time = checkedAt?.toLocaleTimeString(settings.language, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false,
  });
  return (
    <div>
      <div className={styles.row}>
        <Button
          size="small"
          icon={<ArrowSync16Regular aria-hidden />}
          onClick={() => void actions.reread()}
        >
          {job === "reading" ? words.rechecking : words.recheck}
        </Button>
        {time !== undefined && <span className={styles.quiet}>{words.checkedAt(time)}</span>}
      </div>
      <p role="status" className={styles.line}>
        {explainTotals(totalsOf(checked.checks), checked.unchecked.length, settings.language)}
      </p>
    </div>
  );
}
