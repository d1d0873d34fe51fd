import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ParagraphText } from "../../../../app/paragraph-texts";
import { usePaneActions, usePaneState, useWords } from "../../../state/pane-context";
import { EDITOR_WORDS } from "./words";

/** Tells that wordings are in editors and not in the sheet yet. */
export function UnsavedTexts({ paragraphs }: { readonly paragraphs: readonly ParagraphText[] }) {
  const { texts } = usePaneState();
  const words = useWords(EDITOR_WORDS);
  const actions = usePaneActions();
  const inSheet = new Map(paragraphs.map(({ key, text }) => [key, text]));
  const unsaved = [...texts].filter(([key, text]) => inSheet.has(key) && inSheet.get(key) !== text);
  if (unsaved.length === 0) return null;
  return (
    <MessageBar layout="multiline" intent="info">
      <MessageBarBody>{words.unsaved(unsaved.length)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void actions.saveTexts(new Map(unsaved))}>
          {words.saveAll}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
