import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { StaleSentence } from "../../../app/staleness";
import type { ReportDocument } from "../../../core/model/document";
import { useWords } from "../../state/pane-context";
import { showSentence } from "./show-sentence";
import { useSummaryStyles } from "./summary-styles";
import { SUMMARY_WORDS } from "./words";

interface Props {
  readonly stale: readonly StaleSentence[];
  readonly document: ReportDocument;
}

/** What has changed since the report was written or copied: which sentences, the old value and the new one. */
export function StaleBanner({ stale, document }: Props) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useSummaryStyles();
  if (stale.length === 0) return null;
  const figures = new Set(stale.flatMap((one) => one.figures.map(({ figure }) => figure)));
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>
        {figures.size > 0
          ? words.stale(figures.size, stale.length)
          : words.staleWords(stale.length)}
        {words.staleAdvice}
        <ul className={styles.bullets}>
          {stale.map((one) => (
            <Changed key={`${one.section} ${one.paragraph}`} stale={one} document={document} />
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

interface ChangedProps {
  readonly stale: StaleSentence;
  readonly document: ReportDocument;
}

function Changed({ stale: { section, paragraph, figures }, document }: ChangedProps) {
  const words = useWords(SUMMARY_WORDS);
  const found = document.sections.find(({ id }) => id === section);
  const isThere = found?.paragraphs.some(({ id }) => id === paragraph) === true;
  return (
    <li>
      <bdi>{found?.heading ?? section}</bdi>
      {figures.length === 0 && ` ${words.wording}`}
      {figures.map(({ figure, label, before, now }) => (
        <div key={figure}>
          <bdi>{label}</bdi> <del>{before === "" ? words.nothing : before}</del>
          {" → "}
          <ins>{now === "" ? words.nothing : now}</ins>
        </div>
      ))}{" "}
      {isThere && (
        <Link as="button" onClick={() => showSentence(section, paragraph)}>
          {words.seeSentence}
        </Link>
      )}
    </li>
  );
}
