import { ProgressBar } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OpenReport } from "../../../app/open-report";
import { progressOf, type SectionProgress } from "../../../app/progress";
import type { Checked } from "../../../core/model/check";
import { usePaneActions, useWords } from "../../state/pane-context";
import { ImportPrior } from "./import-prior";
import { NextStep } from "./next-step";
import { OfficeDebts } from "./office-debts";
import { useStartStyles } from "./start-styles";
import { UnwrittenDrafts } from "./unwritten-drafts";
import { START_WORDS } from "./words";

interface Props {
  readonly report: OpenReport;
  readonly checked: Checked;
}

/** A report of ours: how far it is, what comes next, and who owes what. */
export function ReportProgress({ report, checked }: Props) {
  const progress = useMemo(() => progressOf(report), [report]);
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  const { filled, asked, sections, offices } = progress;
  const counted = words.filled(filled, asked);
  return (
    <div className={styles.stack}>
      <div className={styles.tight}>
        <h2 className={styles.title}>{counted}</h2>
        <ProgressBar
          className={styles.bar}
          aria-label={counted}
          value={filled}
          max={Math.max(asked, 1)}
          thickness="large"
        />
      </div>
      <NextStep progress={progress} checked={checked} />
      <UnwrittenDrafts />
      <section className={styles.tight} aria-labelledby="start-sections">
        <h2 id="start-sections" className={styles.title}>
          {words.sections}
        </h2>
        <ul className={styles.list}>
          {sections.map((section) => (
            <li key={section.section}>
              <SectionLine section={section} />
            </li>
          ))}
        </ul>
      </section>
      {offices.length > 0 && <OfficeDebts offices={offices} report={report} />}
      <ImportPrior />
    </div>
  );
}

function SectionLine({ section }: { readonly section: SectionProgress }) {
  const words = useWords(START_WORDS);
  const actions = usePaneActions();
  const styles = useStartStyles();
  const { heading, filled, asked, missing } = section;
  return (
    <button
      type="button"
      className={styles.section}
      onClick={() => actions.goToSection(section.section)}
    >
      <span aria-hidden>{signOf(section)}</span>
      <span>
        {heading}
        <br />
        <span className={styles.faint}>{words.sectionState(missing.length, filled, asked)}</span>
      </span>
      <span>
        {filled}/{asked}
      </span>
    </button>
  );
}

/** Empty, half or full: the words beside it say the same. */
function signOf({ filled, asked }: SectionProgress): string {
  if (filled === asked) return "●";
  return filled === 0 ? "○" : "◐";
}
