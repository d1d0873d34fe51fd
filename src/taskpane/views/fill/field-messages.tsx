import type { Understood } from "../../../app/understand-entry";
import type { Figure } from "../../../core/definition/definition";
import { useFillStyles } from "./styles";
import type { FillWords } from "./words";

interface Props {
  readonly id: string;
  readonly figure: Figure;
  readonly understood: Understood;
  /** Somebody typed here; before that nothing is said. */
  readonly isTyped: boolean;
  /** What was typed cannot be read, and is not being typed any more. */
  readonly isUnread: boolean;
  readonly findings: readonly string[];
  readonly words: FillWords;
}

/** Under a box: what was understood, why it was not, and what contradicts it. */
export function FieldMessages({ id, words, ...given }: Props) {
  const styles = useFillStyles();
  const reading = given.isTyped ? readingOf(given.understood, given.figure, words) : "";
  return (
    <div id={id}>
      {reading !== "" && <p className={`${styles.bare} ${styles.quiet}`}>{reading}</p>}
      {given.isUnread && !given.understood.readable && (
        <p role="alert" className={`${styles.bare} ${styles.problem}`}>
          {words.keptAsDraft(given.understood.sentence)}
        </p>
      )}
      {given.findings.slice(0, MOST).map((sentence) => (
        <p key={sentence} className={`${styles.bare} ${styles.problem}`}>
          <span aria-hidden="true">✗ </span>
          {sentence}
        </p>
      ))}
      {given.findings.length > MOST && (
        <p className={`${styles.bare} ${styles.quiet}`}>
          {words.moreFindings(given.findings.length - MOST)}
        </p>
      )}
    </div>
  );
}

/** Findings at a field; the others are in 检查. */
const MOST = 2;

function readingOf(understood: Understood, { kind, na }: Figure, words: FillWords): string {
  if (!understood.readable) return "";
  const { entry, reading = "" } = understood;
  if (entry.state !== "not-applicable" || kind === "rate" || kind === "text") return reading;
  return na ? words.naCounts : words.naUndecided;
}
