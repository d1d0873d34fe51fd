import { useId } from "react";
import type { Definition } from "../../../../core/definition/definition";
import { labelOf } from "../../../../core/messages/check-facts";
import type { DocumentPart } from "../../../../core/model/document";
import { useWords } from "../../../state/pane-context";
import { useEditorStyles } from "./editor-styles";
import { EDITOR_WORDS } from "./words";

interface Props {
  readonly lines: readonly (readonly DocumentPart[])[];
  readonly definition: Definition;
}

/** A wording as it will read with the present figures, each of them marked with its label. */
export function TextPreviewLines({ lines, definition }: Props) {
  const words = useWords(EDITOR_WORDS);
  const styles = useEditorStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <p id={id} className={styles.heading}>
        {words.preview}
      </p>
      {lines.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {lines.map((parts, index) => (
        <p key={index} className={styles.part} dir="auto">
          {parts.map((part, place) => (
            <Part key={place} part={part} definition={definition} />
          ))}
        </p>
      ))}
    </section>
  );
}

function Part({ part, definition }: { part: DocumentPart; definition: Definition }) {
  const styles = useEditorStyles();
  switch (part.kind) {
    case "text":
      return part.text;
    case "figure":
      return (
        <bdi className={styles.figure} title={labelOf(part.figure, definition)}>
          {part.text}
        </bdi>
      );
    case "missing":
      return (
        <strong className={styles.missing}>
          <bdi>{part.text}</bdi>
        </strong>
      );
  }
}
