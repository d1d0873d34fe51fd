import { Button, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { FindingHelp } from "../../shell/finding-help";
import { usePaneActions, useWords } from "../../state/pane-context";
import { CellLinks } from "./cell-links";
import type { CheckItem } from "./check-items";
import { ClueList } from "./clue-list";
import { useCheckStyles } from "./check-styles";
import { Explanation } from "./explanation";
import { LevelMark } from "./level-mark";
import { MendButtons } from "./mend-buttons";
import { OwnMendButton } from "./own-mend-button";
import { CHECK_WORDS } from "./words";

/** One finding: how serious, the arithmetic, the cells, and what can be done. Takes the focus as a whole. */
export function FindingCard({ item }: { readonly item: CheckItem }) {
  const words = useWords(CHECK_WORDS);
  const actions = usePaneActions();
  const styles = useCheckStyles();
  const name = useId();
  const { level, page, sentence, suspicion, clues, resolution, mends, mend, basis } = item;
  const { cells, figure } = item;
  const place = cells[0]?.place;
  const mark = level === "hard" || level === "query" ? styles[level] : undefined;
  return (
    <article
      data-rule={item.id}
      tabIndex={-1}
      aria-labelledby={name}
      className={mergeClasses(styles.card, mark)}
    >
      <div id={name}>
        <span className={styles.level}>
          <LevelMark level={level} />
          {level === "explained" && resolution?.kind === "waived"
            ? words.waived
            : words.level[level]}
        </span>
        <p className={styles.sentence}>{sentence}</p>
        {suspicion !== "" && <p className={styles.sentence}>{suspicion}</p>}
      </div>
      <ClueList clues={clues} />
      {basis !== undefined && (
        <p className={mergeClasses(styles.line, styles.quiet)}>{words.basis(basis)}</p>
      )}
      {cells.length > 0 && <CellLinks cells={cells} />}
      <div className={styles.row}>
        {place !== undefined && (
          <Button size="small" onClick={() => void actions.select(place)}>
            {words.locate}
          </Button>
        )}
        {figure !== undefined && (
          <Button size="small" onClick={() => actions.goToFigure(figure)}>
            {words.fill}
          </Button>
        )}
        <MendButtons mends={mends} />
        {page !== undefined && <FindingHelp kind={page} />}
      </div>
      {mend && <OwnMendButton rule={item.id} mend={mend} />}
      <Explanation item={item} />
    </article>
  );
}
