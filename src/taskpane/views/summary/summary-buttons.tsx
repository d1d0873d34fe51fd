import { Button } from "@fluentui/react-components";
import type { PastedText } from "../../../core/compile/pasted-text";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import type { Copying } from "./use-copying";
import { SUMMARY_WORDS } from "./words";

interface Props {
  readonly whole: PastedText;
  readonly copying: Copying;
}

/** The ways out for the whole report. Two clicks on 生成汇总表 are one: the second would leave nothing to go back to. */
export function SummaryButtons({ whole, copying }: Props) {
  const { job } = usePaneState();
  const words = useWords(SUMMARY_WORDS);
  const actions = usePaneActions();
  const styles = useSummaryStyles();
  return (
    <div className={styles.row}>
      <Button
        appearance="primary"
        size="small"
        disabledFocusable={job === "compiling"}
        onClick={() => void actions.compile()}
      >
        {job === "compiling" ? words.compiling : words.compile}
      </Button>
      <Button size="small" onClick={() => copying.copy({ text: whole })}>
        {words.copy}
      </Button>
      <Button size="small" onClick={() => copying.copy({ text: { plain: whole.plain } })}>
        {words.copyPlain}
      </Button>
    </div>
  );
}
