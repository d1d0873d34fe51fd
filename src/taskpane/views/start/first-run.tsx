import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneActions, useWords } from "../../state/pane-context";
import { NewBookForm } from "./new-book-form";
import { offeredReports } from "./offered-reports";
import { useStartStyles } from "./start-styles";
import { START_WORDS } from "./words";

/** A workbook without a report: three lines on what this does, and two ways to begin. */
export function FirstRun() {
  const [isMaking, setMaking] = useState(false);
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  if (isMaking) return <NewBookForm cancel={() => setMaking(false)} />;
  return (
    <section className={styles.stack} aria-labelledby="start-first">
      <h2 id="start-first" className={styles.title}>
        {words.firstRun}
      </h2>
      <ol className={styles.lines}>
        {words.whatItDoes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => setMaking(true)}>
          {words.create}
        </Button>
        <SampleButton />
      </div>
      <p className={`${styles.text} ${styles.faint}`}>{words.keepsYours}</p>
    </section>
  );
}

/** The first report's newest sample, laid out in this workbook; it can be taken back. */
function SampleButton() {
  const words = useWords(START_WORDS);
  const actions = usePaneActions();
  const [report] = offeredReports();
  const sample = report?.samples.at(-1);
  if (report === undefined || sample === undefined) return null;
  const { name, year } = sample;
  return (
    <Button
      onClick={() =>
        void actions.create({ report: report.id, unit: words.sampleUnit, year, sample: name })
      }
    >
      {words.showSample}
    </Button>
  );
}
