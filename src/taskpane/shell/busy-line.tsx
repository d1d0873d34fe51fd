import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneState, useWords } from "../state/pane-context";
import { useShellStyles } from "./shell-styles";
import { SHELL_WORDS } from "./words";

/** Nobody reads a word that is gone at once. */
const LABEL_AFTER = 1_000;

/** What the pane is busy with, said once it takes longer than a second. */
export function BusyLine() {
  const { job } = usePaneState();
  const words = useWords(SHELL_WORDS);
  const styles = useShellStyles();
  return (
    <div className={styles.notices} role="status">
      {job !== undefined && <Patient key={job} label={words.job[job]} />}
    </div>
  );
}

function Patient({ label }: { readonly label: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LABEL_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <Spinner size="tiny" label={label} labelPosition="after" /> : null;
}
