import { Button } from "@fluentui/react-components";
import type { ParagraphText } from "../../../../app/paragraph-texts";
import { usePaneActions, usePaneState, useWords } from "../../../state/pane-context";
import { useEditorStyles } from "./editor-styles";
import { EDITOR_WORDS } from "./words";

/** The wordings that staff changed, beside the standard ones that can be put back: one, or all of them. */
export function ChangedTexts({ paragraphs }: { readonly paragraphs: readonly ParagraphText[] }) {
  const words = useWords(EDITOR_WORDS);
  const actions = usePaneActions();
  const { job } = usePaneState();
  const styles = useEditorStyles();
  // Narrative that the definition leaves to the staff has no standard to go back to.
  const changed = paragraphs.filter(({ text, standard }) => text !== standard && standard !== "");
  if (changed.length === 0) return null;
  const restore = (some: readonly ParagraphText[]) =>
    void actions.saveTexts(new Map(some.map(({ key, standard }) => [key, standard])));
  return (
    <details>
      <summary className={styles.lid}>{words.changed(changed.length)}</summary>
      <p className={styles.quiet}>{words.changedHint}</p>
      <ul className={styles.bullets}>
        {changed.map((paragraph) => {
          const { key, heading, number, text, standard } = paragraph;
          return (
            <li key={key}>
              <bdi>{heading}</bdi>
              <p className={styles.part}>
                {words.now}
                <bdi>{text === "" ? words.empty : text}</bdi>
              </p>
              <p className={styles.part}>
                {words.standard}
                <bdi>{standard}</bdi>
              </p>
              <Button
                size="small"
                aria-label={words.restoreName(heading, number)}
                disabledFocusable={job === "wording"}
                onClick={() => restore([paragraph])}
              >
                {words.restore}
              </Button>
            </li>
          );
        })}
      </ul>
      {changed.length > 1 && (
        <Button size="small" disabledFocusable={job === "wording"} onClick={() => restore(changed)}>
          {words.restoreAll(changed.length)}
        </Button>
      )}
    </details>
  );
}
