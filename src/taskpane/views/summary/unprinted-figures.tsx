import { Link } from "@fluentui/react-components";
import type { CompiledReport } from "../../../app/compile-workbook";
import { labelOf } from "../../../core/messages/check-facts";
import { usePaneActions, useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import { SUMMARY_WORDS } from "./words";

/** Figures that somebody filled in and that no sentence prints. */
export function UnprintedFigures({ compiled }: { readonly compiled: CompiledReport }) {
  const words = useWords(SUMMARY_WORDS);
  const actions = usePaneActions();
  const styles = useSummaryStyles();
  const { unprinted, definition } = compiled;
  if (unprinted.length === 0) return null;
  return (
    <details>
      <summary className={styles.lid}>{words.unprinted(unprinted.length)}</summary>
      <p className={styles.line}>{words.unprintedWhy}</p>
      <ul className={styles.bullets}>
        {unprinted.map((figure) => (
          <li key={figure}>
            <Link as="button" className={styles.link} onClick={() => actions.goToFigure(figure)}>
              {labelOf(figure, definition)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
