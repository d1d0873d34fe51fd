import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenReport } from "../../../../app/open-report";
import type { ParagraphText } from "../../../../app/paragraph-texts";
import type { DocumentParagraph, ReportDocument } from "../../../../core/model/document";
import { usePaneActions, usePaneState, useWords } from "../../../state/pane-context";
import { SentencePart } from "../sentence-part";
import { paragraphId } from "../show-sentence";
import { useSummaryStyles } from "../summary-styles";
import { EditButton } from "./edit-button";
import { useEditorStyles } from "./editor-styles";
import { TextEditor } from "./text-editor";
import { EDITOR_WORDS } from "./words";

interface Props {
  readonly paragraph: ParagraphText;
  /** What it reads now; none where it has nothing to say. */
  readonly lines: readonly DocumentParagraph[];
  /** Whether a line prints the figure of the cell that is selected. */
  readonly isMarked: (line: string) => boolean;
  readonly report: OpenReport;
  readonly document: ReportDocument;
}

/** A paragraph as it reads, each line of which can be gone to by its id, and its editor while that is open. */
export function EditableParagraph({ paragraph, lines, isMarked, report, document }: Props) {
  const { texts } = usePaneState();
  const words = useWords(EDITOR_WORDS);
  const actions = usePaneActions();
  const styles = useEditorStyles();
  const { paragraph: read, marked } = useSummaryStyles();
  const [asked, setAsked] = useState(false);
  const { key, section, text } = paragraph;
  const draft = texts.get(key);
  const open = () => {
    setAsked(true);
    actions.draftText(key, { typed: text, from: text });
  };
  const pencil = <EditButton paragraph={paragraph} isOpen={draft !== undefined} onOpen={open} />;
  return (
    <div className={styles.block}>
      {lines.map(({ id, parts }, at) => (
        <p
          key={id}
          id={paragraphId(section, id)}
          tabIndex={-1}
          dir="auto"
          className={mergeClasses(read, isMarked(id) && marked)}
          aria-current={isMarked(id) || undefined}
        >
          {parts.map((part, index) => (
            <SentencePart key={index} part={part} paragraph={key} report={report} />
          ))}
          {at === lines.length - 1 && pencil}
        </p>
      ))}
      {lines.length === 0 && (
        <div className={styles.silent}>
          {words.silent}
          {pencil}
        </div>
      )}
      {draft !== undefined && (
        <TextEditor
          paragraph={paragraph}
          draft={draft}
          report={report}
          document={document}
          asked={asked}
        />
      )}
    </div>
  );
}
