import { Link } from "@fluentui/react-components";
import type { OpenReport } from "../../../app/open-report";
import { labelOf } from "../../../core/messages/check-facts";
import type { DocumentPart } from "../../../core/model/document";
import { usePaneActions, useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import { targetOfMissing } from "./targets";
import { useTarget } from "./use-target";
import { SUMMARY_WORDS } from "./words";

interface Props {
  readonly part: DocumentPart;
  /** The paragraph that it stands in, as `section.paragraph`. */
  readonly paragraph: string;
  readonly report: OpenReport;
}

/** A piece of a sentence: a figure leads to its cell, what is missing to where it is filled in. */
export function SentencePart({ part, paragraph, report }: Props) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "figure":
      return <PrintedFigure part={part} report={report} />;
    case "missing":
      return <MissingPart part={part} paragraph={paragraph} report={report} />;
  }
}

interface FigureProps {
  readonly part: Extract<DocumentPart, { kind: "figure" }>;
  readonly report: OpenReport;
}

function PrintedFigure({ part: { text, figure, place }, report }: FigureProps) {
  const words = useWords(SUMMARY_WORDS);
  const actions = usePaneActions();
  const styles = useSummaryStyles();
  if (place === undefined || text === "") return <bdi>{text}</bdi>;
  const cell = `${place.sheet}!${place.address}`;
  return (
    <Link
      as="span"
      inline
      className={styles.inline}
      aria-label={words.figure(text, labelOf(figure, report.definition), cell)}
      onClick={() => void actions.select(place)}
    >
      <bdi>{text}</bdi>
    </Link>
  );
}

interface MissingProps extends Omit<Props, "part"> {
  readonly part: Extract<DocumentPart, { kind: "missing" }>;
}

function MissingPart({ part, paragraph, report }: MissingProps) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useSummaryStyles();
  const go = useTarget();
  const target = targetOfMissing(part, paragraph, report);
  if (target === undefined) {
    return (
      <strong className={styles.missing}>
        <bdi>{part.text}</bdi>
      </strong>
    );
  }
  return (
    <Link
      as="span"
      className={styles.missing}
      aria-label={words.missing(part.text)}
      onClick={() => go(target)}
    >
      <bdi>{part.text}</bdi>
    </Link>
  );
}
