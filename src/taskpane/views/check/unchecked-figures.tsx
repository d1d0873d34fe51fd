import { Link } from "@fluentui/react-components";
import type { OpenReport } from "../../../app/open-report";
import { labelOf } from "../../../core/messages/check-facts";
import { usePaneActions, useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import { CHECK_WORDS } from "./words";

interface Props {
  readonly report: OpenReport;
  readonly figures: readonly string[];
}

/** Figures that no rule touches, apart and behind a lid: what was not checked is not shown as passed. */
export function UncheckedFigures({ report, figures }: Props) {
  const words = useWords(CHECK_WORDS);
  const actions = usePaneActions();
  const styles = useCheckStyles();
  if (figures.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.unchecked(figures.length)}</summary>
      <p className={styles.line}>{words.uncheckedWhy}</p>
      <ul className={styles.bullets}>
        {figures.map((figure) => (
          <li key={figure}>
            <Link as="button" className={styles.link} onClick={() => actions.goToFigure(figure)}>
              {labelOf(figure, report.definition)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
