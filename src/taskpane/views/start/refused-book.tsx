import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Failure } from "../../../core/model/failure";
import { explainInExcel } from "../../../core/messages/explain-in-excel";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { useStartStyles } from "./start-styles";
import { START_WORDS } from "./words";

/** A workbook that could not be read, and what to do about it. */
export function RefusedBook({ failure }: { readonly failure: Failure }) {
  const { settings, job } = usePaneState();
  const actions = usePaneActions();
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  const putBack = failure.code === "figures-lost" ? (failure.putBack ?? []) : [];
  return (
    <section className={styles.stack} aria-labelledby="start-refused">
      <h2 id="start-refused" className={styles.title}>
        {words.refused}
      </h2>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{explainInExcel(failure, settings.language)}</MessageBarBody>
      </MessageBar>
      {putBack.length > 0 && (
        <div>
          {words.putBackWill}
          <ul className={styles.list}>
            {putBack.map((part) => (
              <li key={part.sheet}>{words.putBackPart(part)}</li>
            ))}
          </ul>
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabledFocusable={job !== undefined}
              onClick={() => void actions.putBack()}
            >
              {words.putBack}
            </Button>
          </div>
        </div>
      )}
      <div className={styles.row}>
        <Button
          appearance={putBack.length > 0 ? "secondary" : "primary"}
          onClick={() => void actions.reread()}
        >
          {words.retry}
        </Button>
      </div>
    </section>
  );
}
