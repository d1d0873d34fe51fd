import { Link } from "@fluentui/react-components";
import { usePaneActions, useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import type { ItemCell } from "./item-cells";
import { CHECK_WORDS } from "./words";

/** More cells than these stand behind a lid. */
const SHOWN = 6;

/** The cells that a finding concerns; each is shown in the workbook when it is clicked. */
export function CellLinks({ cells }: { readonly cells: readonly ItemCell[] }) {
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const rest = cells.slice(SHOWN);
  return (
    <div role="group" aria-label={words.cells} className={styles.cells}>
      {cells.slice(0, SHOWN).map((cell) => (
        <CellLink key={keyOf(cell)} cell={cell} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.moreCells(rest.length)}</summary>
          <div className={styles.cells}>
            {rest.map((cell) => (
              <CellLink key={keyOf(cell)} cell={cell} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

function CellLink({ cell: { label, prior, place } }: { readonly cell: ItemCell }) {
  const actions = usePaneActions();
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  return (
    <Link as="button" className={styles.link} onClick={() => void actions.select(place)}>
      {prior && `${words.lastYear} `}
      <bdi>{label}</bdi> <bdi>{`${place.sheet}!${place.address}`}</bdi>
    </Link>
  );
}

function keyOf({ place }: ItemCell): string {
  return `${place.sheet}!${place.address}`;
}
