import { makeStyles, tokens } from "@fluentui/react-components";
import { useStore } from "zustand";
import type { Workbench } from "./workbench";

/** What Excel shows in a yellow box beside the selected cell. */
export function HintLine({ workbench }: { readonly workbench: Workbench }) {
  const styles = useStyles();
  const hint = useStore(workbench.states, (state) => state.hint);
  return (
    <div role="status" className={styles.line}>
      {hint && (
        <>
          <b>{hint.title}</b> {hint.text}
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    minHeight: "20px",
    lineHeight: "20px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
