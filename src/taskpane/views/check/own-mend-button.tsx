import { Button } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import { MEND_WORDS } from "./mend-words";
import type { OwnMend } from "./own-mends";
import { MendSteps } from "./mend-steps";

interface Props {
  readonly rule: string;
  readonly mend: OwnMend;
}

/** What a mend would write, and the button that writes it; none is pressed while the pane is busy. */
export function OwnMendButton({ rule, mend }: Props) {
  const { job } = usePaneState();
  const actions = usePaneActions();
  const words = useWords(MEND_WORDS);
  const styles = useCheckStyles();
  const note = words.note[mend.kind];
  return (
    <div>
      <div className={styles.quiet}>
        {words.will}
        <MendSteps steps={mend.steps} most={SHOWN} />
        {note}
      </div>
      <Button
        size="small"
        disabledFocusable={job !== undefined}
        onClick={() => void actions.mend([rule])}
      >
        {words.button[mend.kind]}
      </Button>
    </div>
  );
}

/** More than these lines make a card too long to read. */
const SHOWN = 3;
