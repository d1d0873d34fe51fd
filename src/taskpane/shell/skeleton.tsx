import { useWords } from "../state/pane-context";
import { useShellStyles } from "./shell-styles";
import { SHELL_WORDS } from "./words";

/** The shape of what is coming, instead of a blank. */
export function Skeleton() {
  const { loading } = useWords(SHELL_WORDS);
  const styles = useShellStyles();
  return (
    <div className={styles.stack} aria-busy="true">
      <span className={styles.unseen}>{loading}</span>
      {[0, 1, 2, 3].map((bone) => (
        <div key={bone} className={styles.bone} aria-hidden />
      ))}
    </div>
  );
}
