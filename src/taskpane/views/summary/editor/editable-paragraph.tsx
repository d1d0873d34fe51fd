import { Button } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OpenReport } from "../../../../app/open-report";
import type { ParagraphText } from "../../../../app/paragraph-texts";
import type { ReportDocument } from "../../../../core/model/document";
import { usePaneActions, usePaneState, useWords } from "../../../state/pane-context";
import { useEditorStyles } from "./editor-styles";
import { TextEditor } from "./text-editor";
import { EDITOR_WORDS } from "./words";

interface Props {
  readonly paragraph: ParagraphText;
  /** Whether it has nothing to say now, so that nothing stands above the button. */
  readonly isSilent: boolean;
  readonly report: OpenReport;
  readonly document: ReportDocument;
}

/** 改文字 under a paragraph, and its editor while it is open. */
export function EditableParagraph({ paragraph, isSilent, report, document }: Props) {
  const { texts } = usePaneState();
  const words = useWords(EDITOR_WORDS);
  const actions = usePaneActions();
  const styles = useEditorStyles();
  const [asked, setAsked] = useState(false);
  const { key, heading, number } = paragraph;
  const text = texts.get(key);
  const open = () => {
    setAsked(true);
    actions.draftText(key, paragraph.text);
  };
  return (
    <>
      <div className={styles.opener}>
        {isSilent && <span className={styles.quiet}>{words.silent}</span>}
        <Button
          size="small"
          appearance="subtle"
          icon={<Edit16Regular aria-hidden />}
          aria-label={words.editName(heading, number)}
          aria-expanded={text !== undefined}
          disabledFocusable={text !== undefined}
          onClick={open}
        >
          {words.edit}
        </Button>
      </div>
      {text !== undefined && (
        <TextEditor
          paragraph={paragraph}
          text={text}
          report={report}
          document={document}
          asked={asked}
        />
      )}
    </>
  );
}
