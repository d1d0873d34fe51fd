import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { sentencesWith } from "../../../app/figure-uses";
import { paragraphTexts } from "../../../app/paragraph-texts";
import { progressOf } from "../../../app/progress";
import type { OpenReport } from "../../../app/open-report";
import { usePaneActions, usePaneState, useWords } from "../../state/pane-context";
import { UnwrittenDrafts } from "../check/unwritten-drafts";
import { ChartChoice } from "./chart-choice";
import { CopyByHand } from "./copy-by-hand";
import { DraftReasons } from "./draft-reasons";
import { FigureTableView } from "./figure-table";
import { MarkedSentences } from "./marked-sentences";
import { ChangedTexts } from "./editor/changed-texts";
import { UnsavedTexts } from "./editor/unsaved-texts";
import { Preview } from "./preview";
import { ReadingHints } from "./reading-hints";
import { StaleBanner } from "./stale-banner";
import { useSummaryStyles } from "./summary-styles";
import { SummaryButtons } from "./summary-buttons";
import { UnprintedFigures } from "./unprinted-figures";
import { useCompiled } from "./use-compiled";
import { useCopying } from "./use-copying";
import { SUMMARY_WORDS } from "./words";

/** 汇总: the report as it reads now, what keeps it from being final, and the ways out: a sheet, or the clipboard. */
export function SummaryView() {
  const { book } = usePaneState();
  return book.kind === "open" ? <Summary report={book.report} /> : null;
}

function Summary({ report }: { readonly report: OpenReport }) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useSummaryStyles();
  const { marked } = usePaneState();
  const view = useCompiled(report);
  const { compiled, stale, sections } = view;
  const paragraphs = useMemo(() => paragraphTexts(report), [report]);
  const copying = useCopying(stale.length > 0);
  const { document } = compiled;
  const copied = document.sections.find(({ id }) => id === copying.copiedSection);
  const sentences = useMemo(
    () => (marked === undefined ? [] : sentencesWith(marked, report, document)),
    [marked, report, document],
  );
  if (document.sections.length === 0) return <p className={styles.line}>{words.noText}</p>;
  return (
    <div className={styles.view}>
      <StaleBanner stale={stale} document={document} />
      <UnwrittenDrafts sentence={words.unwritten} write={words.write} />
      <UnsavedTexts paragraphs={paragraphs} />
      {progressOf(report).filled === 0 ? (
        <NothingFilled />
      ) : (
        <DraftReasons compiled={compiled} report={report} />
      )}
      <SummaryButtons view={view} copying={copying} />
      <ChartChoice compiled={compiled} />
      <CopyByHand copying={copying} />
      <p role="status" className={styles.line}>
        {copied && words.copiedSection(copied.heading || words.unnamedSection)}
      </p>
      <MarkedSentences sentences={sentences} definition={report.definition} />
      <Preview
        document={document}
        report={report}
        marked={sentences}
        paragraphs={paragraphs}
        onCopySection={(section) => {
          const text = sections.get(section);
          if (text !== undefined) copying.copy({ section, text });
        }}
      />
      <FigureTableView table={compiled.table} />
      <UnprintedFigures compiled={compiled} />
      <ReadingHints compiled={compiled} report={report} />
      <ChangedTexts paragraphs={paragraphs} />
    </div>
  );
}

function NothingFilled() {
  const words = useWords(SUMMARY_WORDS);
  const actions = usePaneActions();
  const styles = useSummaryStyles();
  return (
    <div className={styles.row}>
      <p className={styles.line}>{words.empty}</p>
      <Button size="small" onClick={() => actions.go("fill")}>
        {words.toFill}
      </Button>
    </div>
  );
}
