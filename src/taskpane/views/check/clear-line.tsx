import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { findingsOf } from "../../../app/findings";
import { isResolved } from "../../../app/resolve-checks";
import type { Checked } from "../../../core/model/check";
import { useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import { CHECK_WORDS } from "./words";

/** What there is to say where nothing is broken: nothing more than what was checked. */
export function ClearLine({ checked }: { readonly checked: Checked }) {
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const { totals } = findingsOf(checked);
  const isBroken = checked.checks.some((check) => check.status === "broken" && !isResolved(check));
  if (isBroken) return null;
  if (totals.holds + totals.broken + totals.undecided === 0) {
    return <p className={styles.line}>{words.nothingChecked}</p>;
  }
  return (
    <p className={styles.row}>
      {totals.undecided === 0 && <CheckmarkCircle20Filled aria-hidden />}
      {totals.undecided === 0 ? words.clear : words.clearBut(totals.undecided)}
    </p>
  );
}
