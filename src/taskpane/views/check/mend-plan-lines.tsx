import type { MendPlan } from "../../../app/mend-structure";
import { useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import { MendSteps } from "./mend-steps";
import { MEND_WORDS } from "./mend-words";

/** All that one write for several findings does, and how many of them have to wait for it. */
export function MendPlanLines({ steps, later }: Pick<MendPlan, "steps" | "later">) {
  const words = useWords(MEND_WORDS);
  const styles = useCheckStyles();
  return (
    <>
      <p className={styles.line}>{words.allWill(steps.length)}</p>
      <MendSteps steps={steps} most={SHOWN} />
      {later > 0 && <p className={styles.line}>{words.later(later)}</p>}
    </>
  );
}

/** A list that people still look through; what a workbook was sorted by takes more. */
const SHOWN = 60;
