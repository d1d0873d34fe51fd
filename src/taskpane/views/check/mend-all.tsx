import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mendOfAll } from "../../../app/mend-structure";
import type { OpenReport } from "../../../app/open-report";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import type { CheckItem } from "./check-items";
import { useCheckStyles } from "./check-styles";
import { MendPlanLines } from "./mend-plan-lines";
import { MEND_WORDS } from "./mend-words";

interface Props {
  readonly report: OpenReport;
  readonly items: readonly CheckItem[];
}

/** One button for every finding on structure that has a mend; it shows all that is written before it is written. */
export function MendAll({ report, items }: Props) {
  const words = useWords(MEND_WORDS);
  const styles = useCheckStyles();
  const [isOpen, setOpen] = useState(false);
  const rules = useMemo(
    () => [...new Set(items.filter(isOnStructure).map(({ id }) => id))],
    [items],
  );
  if (rules.length < 2) return null;
  return (
    <div>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.all(rules.length)}
      </Button>
      {isOpen && (
        <div className={styles.line}>
          <Preview report={report} rules={rules} close={() => setOpen(false)} />
        </div>
      )}
    </div>
  );
}

/** The workbook's own definition is a decision of its own. */
function isOnStructure({ mend }: CheckItem): boolean {
  return mend !== undefined && mend.kind !== "stated-rate" && mend.kind !== "definition-differs";
}

function Preview({
  report,
  rules,
  close,
}: {
  readonly report: OpenReport;
  readonly rules: readonly string[];
  readonly close: () => void;
}) {
  const { job } = usePaneState();
  const actions = usePaneActions();
  const words = useWords(MEND_WORDS);
  const styles = useCheckStyles();
  const plan = useMemo(() => mendOfAll(rules, report), [rules, report]);
  const { steps = [], later = 0 } = plan ?? {};
  return (
    <section aria-label={words.all(rules.length)}>
      <MendPlanLines steps={steps} later={later} />
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={job !== undefined}
          onClick={() => {
            close();
            void actions.mend(rules);
          }}
        >
          {words.write}
        </Button>
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
