import type { MendStep } from "../../../workbook/mends/mend-preview";
import { useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import { MEND_WORDS } from "./mend-words";

interface Props {
  readonly steps: readonly MendStep[];
  /** How many lines are shown; the others are counted. */
  readonly most: number;
}

/** What a mend writes, line by line. */
export function MendSteps({ steps, most }: Props) {
  const words = useWords(MEND_WORDS);
  const styles = useCheckStyles();
  const lines = steps.slice(0, most).map(words.step);
  return (
    <ul className={styles.bullets}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {steps.length > most && <li>{words.more(steps.length - most)}</li>}
    </ul>
  );
}
