import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { OpenReport } from "../../../../app/open-report";
import { type ParagraphText, previewText, type TextProblem } from "../../../../app/paragraph-texts";
import type { ReportDocument } from "../../../../core/model/document";
import { usePaneActions, usePaneState, useWords } from "../../../state/pane-context";
import {
  isContested,
  shownText,
  type TextDraft,
  typedOn,
  withSheets,
} from "../../../state/text-draft";
import { ContestedText } from "./contested-text";
import { useEditorStyles } from "./editor-styles";
import { FigureList } from "./figure-list";
import { inserted } from "./inserted";
import { TextPreviewLines } from "./text-preview-lines";
import { TextProblems } from "./text-problems";
import { EDITOR_WORDS } from "./words";

interface Props {
  readonly paragraph: ParagraphText;
  readonly draft: TextDraft;
  readonly report: OpenReport;
  readonly document: ReportDocument;
  /** Whether somebody has just asked for it, so that it takes the focus. */
  readonly asked: boolean;
}

/** A paragraph's wording in a text area, with what it makes of the present figures and what is wrong with it. */
export function TextEditor({ paragraph, draft, report, document, asked }: Props) {
  const words = useWords(EDITOR_WORDS);
  const actions = usePaneActions();
  const { settings, job } = usePaneState();
  const styles = useEditorStyles();
  const id = useId();
  const { key, heading, number, standard } = paragraph;
  const text = shownText(draft, paragraph.text);
  const { givenUp } = draft;
  const contested = isContested(draft, paragraph.text);
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number>(undefined);
  const { lines, problems } = useMemo(
    () => previewText(report, document, key, text, settings),
    [report, document, key, text, settings],
  );
  useBackToOpener();
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [text]);
  const type = (next: string) => actions.draftText(key, typedOn(draft, next, paragraph.text));
  const choose = (next: TextDraft) => {
    area.current?.focus();
    actions.draftText(key, next);
  };
  const insert = (word: string) => {
    const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
    const next = inserted({ text, start: selectionStart, end: selectionEnd }, word);
    caret.current = next.start;
    type(next.text);
  };
  const show = ({ at }: TextProblem) => {
    if (at === undefined) return;
    area.current?.focus();
    area.current?.setSelectionRange(at.start, at.start + at.length);
  };
  return (
    <div role="group" aria-label={words.editName(heading, number)} className={styles.editor}>
      {contested && (
        <ContestedText
          inSheet={paragraph.text}
          typed={draft.typed}
          onSheets={() => choose(withSheets(draft, paragraph.text))}
          onTyped={() => choose({ typed: draft.typed, from: paragraph.text })}
        />
      )}
      <Field label={words.field(heading, number)} hint={words.hint}>
        <Textarea
          autoFocus={asked}
          value={text}
          resize="vertical"
          dir="auto"
          spellCheck={false}
          textarea={{ ref: area, rows: 6, "aria-describedby": `${id}-problems` }}
          onChange={(_, { value }) => type(value)}
        />
      </Field>
      <div id={`${id}-problems`}>
        <TextProblems problems={problems} onShow={show} />
      </div>
      <TextPreviewLines lines={lines} definition={report.definition} />
      <FigureList section={key} text={text} report={report} onInsert={insert} />
      {text !== paragraph.text && !contested && (
        <details>
          <summary className={styles.lid}>{words.inSheet}</summary>
          <p className={styles.part}>
            <bdi>{paragraph.text === "" ? words.empty : paragraph.text}</bdi>
          </p>
        </details>
      )}
      <div className={styles.row}>
        {!contested && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={job === "wording"}
            onClick={() => void actions.saveTexts(new Map([[key, text]]))}
          >
            {words.save}
          </Button>
        )}
        <Button size="small" onClick={() => actions.draftText(key)}>
          {words.cancel}
        </Button>
        {text !== standard && (
          <Button size="small" onClick={() => type(standard)}>
            {words.restore}
          </Button>
        )}
        {givenUp !== undefined && givenUp !== text && (
          <Button size="small" onClick={() => choose({ typed: givenUp, from: paragraph.text })}>
            {words.backToTyped}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The focus goes back to where it came from when the editor takes it away with itself. */
function useBackToOpener(): void {
  const [opener] = useState(() => window.document.activeElement);
  useEffect(
    () => () => {
      const isLost = window.document.activeElement === window.document.body;
      if (isLost && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}
