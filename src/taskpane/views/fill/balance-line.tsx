import type { Balance } from "../../../app/balances";
import type { Status } from "../../../core/model/check";
import { useFillStyles } from "./styles";
import type { FillWords } from "./words";

interface Props {
  readonly balance: Balance;
  readonly words: FillWords;
}

/** Under the last figure of a sum or comparison: whether it agrees, with its arithmetic, in words as well as by mark. */
export function BalanceLine({ balance, words }: Props) {
  const styles = useFillStyles();
  const looks = { holds: styles.agrees, broken: styles.problem };
  const look = looks[balance.status as keyof typeof looks] as string | undefined;
  return (
    <p className={`${styles.bare} ${look ?? styles.quiet}`}>
      <span aria-hidden="true">{MARKS[balance.status]} </span>
      {sayBalance(balance, words)}
    </p>
  );
}

/** The line in words alone, for a reader that speaks. */
export function sayBalance(
  { status, words: arithmetic, message }: Balance,
  words: FillWords,
): string {
  switch (status) {
    case "holds":
      return words.holds(arithmetic);
    case "broken":
      return words.broken(message);
    case "undecided":
    case "not-applicable":
      return words.undecided(message);
  }
}

const MARKS: Readonly<Record<Status, string>> = {
  holds: "✓",
  broken: "✗",
  undecided: "…",
  "not-applicable": "…",
};
