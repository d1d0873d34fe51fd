import { Button } from "@fluentui/react-components";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import { MoreCopies } from "./more-copies";
import type { CompiledView } from "./use-compiled";
import type { Copying } from "./use-copying";
import { useDocx } from "./use-docx";
import { WAYS_OUT_WORDS } from "./ways-out-words";
import { SUMMARY_WORDS } from "./words";

interface Props {
  readonly view: CompiledView;
  readonly copying: Copying;
}

/** The ways out for the whole report. Two clicks on 生成汇总表 are one: the second would leave nothing to go back to. */
export function SummaryButtons({ view, copying }: Props) {
  const { whole, compiled } = view;
  const { job } = usePaneState();
  const words = useWords(SUMMARY_WORDS);
  const actions = usePaneActions();
  const styles = useSummaryStyles();
  const waysOut = useWords(WAYS_OUT_WORDS);
  const docx = useDocx(compiled);
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
      <MoreCopies view={view} copying={copying} docx={docx} />
      <p role="status" className={styles.line}>
        {waysOut.docxState[docx.state]}
      </p>
    </div>
  );
}
