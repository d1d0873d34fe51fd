import { Button, Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import { explainPriorDoubt } from "../../../core/messages/explain-prior-file";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import type { PriorImport } from "../../state/pane-state";
import { IMPORT_WORDS } from "./import-words";
import { useStartStyles } from "./start-styles";

interface Props {
  readonly shown: Extract<PriorImport, { kind: "plan" }>;
  readonly cancel: () => void;
}

/** What a file would change in 上年, figure by figure, before anything is written. */
export function PriorPreview({ shown, cancel }: Props) {
  const words = useWords(IMPORT_WORDS);
  const styles = useStartStyles();
  const { job } = usePaneState();
  const actions = usePaneActions();
  const [isConfirmed, setConfirmed] = useState(false);
  const [overwrites, setOverwrites] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { plan, source, renewed } = shown;
  const { fresh, conflicts, same } = plan;
  const mustConfirm = source.doubts.length > 0 && !isConfirmed;
  const doImport = () => {
    if (mustConfirm) setAsked(true);
    else void actions.importPrior(overwrites);
  };
  return (
    <>
      {renewed && <p className={styles.text}>{words.renewed}</p>}
      <Doubts
        shown={shown}
        isConfirmed={isConfirmed}
        confirm={setConfirmed}
        isAsked={isAsked && mustConfirm}
      />
      {fresh.length + conflicts.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      {fresh.length > 0 && (
        <Lines
          title={words.fresh(fresh.length)}
          lines={fresh.map(({ label, after }) => words.freshLine(label, after))}
        />
      )}
      {conflicts.length > 0 && (
        <div className={styles.tight}>
          <Lines
            title={words.conflicts(conflicts.length)}
            lines={conflicts.map((one) => words.conflictLine(one.label, one.before, one.after))}
          />
          <Checkbox
            label={words.overwrite(conflicts.length)}
            checked={overwrites}
            onChange={(_, { checked }) => setOverwrites(checked === true)}
          />
        </div>
      )}
      {same > 0 && <p className={`${styles.text} ${styles.faint}`}>{words.same(same)}</p>}
      {source.unasked > 0 && (
        <p className={`${styles.text} ${styles.faint}`}>{words.unasked(source.unasked)}</p>
      )}
      <div className={styles.row}>
        {(fresh.length > 0 || overwrites) && (
          <Button appearance="primary" disabledFocusable={job === "importing"} onClick={doImport}>
            {words.doImport}
          </Button>
        )}
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
      <p className={`${styles.text} ${styles.faint}`}>{words.keeps}</p>
    </>
  );
}

interface DoubtsProps {
  readonly shown: Props["shown"];
  readonly isConfirmed: boolean;
  readonly confirm: (confirmed: boolean) => void;
  readonly isAsked: boolean;
}

/** Why the file may not be last year's; people have to say that it is. */
function Doubts({ shown: { source }, isConfirmed, confirm, isAsked }: DoubtsProps) {
  const words = useWords(IMPORT_WORDS);
  const styles = useStartStyles();
  const { language } = usePaneState().settings;
  if (source.doubts.length === 0) return null;
  return (
    <div className={styles.next}>
      {source.doubts.map((doubt) => (
        <p key={doubt.code} className={styles.text}>
          {explainPriorDoubt(doubt, language)}
        </p>
      ))}
      <Field {...(isAsked && { validationState: "error", validationMessage: words.confirmFirst })}>
        <Checkbox
          label={words.confirm}
          checked={isConfirmed}
          onChange={(_, { checked }) => confirm(checked === true)}
        />
      </Field>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStartStyles();
  return (
    <details open={lines.length <= FEW}>
      <summary className={styles.lid}>{title}</summary>
      <ul className={styles.lines}>
        {lines.map((line, index) => (
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** More lines than these stand behind a lid. */
const FEW = 12;
