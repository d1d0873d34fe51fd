import { Checkbox } from "@fluentui/react-components";
import type { CompiledReport } from "../../../app/compile-workbook";
import { explainNoChart } from "../../../core/messages/explain-charts";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import { SUMMARY_WORDS } from "./words";

/** Whether charts are drawn beside 汇总附表 the next time it is written; nothing where the program draws none. */
export function ChartChoice({ compiled }: { readonly compiled: CompiledReport }) {
  const { host, settings } = usePaneState();
  const words = useWords(SUMMARY_WORDS);
  const actions = usePaneActions();
  const styles = useSummaryStyles();
  const { drawn } = compiled;
  if (!host.features.some(({ id, present }) => id === "charts" && present)) return null;
  return (
    <div>
      <Checkbox
        label={words.charts}
        checked={drawn !== undefined}
        onChange={(_, { checked }) => actions.change({ charts: checked === true })}
      />
      <p role="status" className={styles.quiet}>
        {drawn?.length === 0 && explainNoChart(settings.language)}
      </p>
    </div>
  );
}
