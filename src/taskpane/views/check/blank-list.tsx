import { Link } from "@fluentui/react-components";
import { usePaneActions, useWords } from "../../state/pane-context";
import type { CheckItem } from "./check-items";
import { useCheckStyles } from "./check-styles";
import { CHECK_WORDS } from "./words";

/** Required figures that nobody filled in yet, behind a lid: in a new workbook that is all of them. */
export function BlankList({ items }: { readonly items: readonly CheckItem[] }) {
  const words = useWords(CHECK_WORDS);
  const actions = usePaneActions();
  const styles = useCheckStyles();
  if (items.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.blanks(items.length)}</summary>
      <ul className={styles.bullets}>
        {items.map(({ id, figure = "", cells, offices }) => (
          <li key={id}>
            <Link as="button" className={styles.link} onClick={() => actions.goToFigure(figure)}>
              {words.fillIn(cells[0]?.label ?? figure)}
            </Link>{" "}
            <span className={styles.quiet}>{offices.join("、")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
