import type { OpenReport } from "../../../app/open-report";
import { owedList } from "../../../app/owed-list";
import type { OfficeDebt } from "../../../app/progress";
import { headOf } from "../../../app/report-title";
import { usePaneState, useWords } from "../../state/pane-context";
import { CopyList } from "./copy-list";
import { useStartStyles } from "./start-styles";
import { START_WORDS } from "./words";

interface Props {
  readonly offices: readonly OfficeDebt[];
  readonly report: OpenReport;
}

/** What each office still owes, as lists to copy and send. */
export function OfficeDebts({ offices, report }: Props) {
  const { settings } = usePaneState();
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  const head = headOf(report);
  return (
    <section className={styles.tight} aria-labelledby="start-offices">
      <h2 id="start-offices" className={styles.title}>
        {words.offices}
      </h2>
      <p className={`${styles.text} ${styles.faint}`}>{words.officesHint}</p>
      <ul className={`${styles.list} ${styles.stack}`}>
        {offices.map((debt) => (
          <li key={debt.office}>
            <OneOffice debt={debt} text={owedList(debt, head, settings.language)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneOffice({ debt, text }: { readonly debt: OfficeDebt; readonly text: string }) {
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  const office = debt.office === "" ? words.noOffice : debt.office;
  return (
    <div className={styles.tight}>
      <details>
        <summary className={styles.lid}>
          {office} <span className={styles.faint}>{words.owes(debt.owed.length)}</span>
        </summary>
        <ul className={styles.lines}>
          {debt.owed.map(({ figure, label }) => (
            <li key={figure}>{label}</li>
          ))}
        </ul>
      </details>
      <CopyList name={words.copyListOf(office)} text={text} />
    </div>
  );
}
