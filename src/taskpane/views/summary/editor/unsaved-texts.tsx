import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ParagraphText } from "../../../../app/paragraph-texts";
import { usePaneActions, usePaneState, useWords } from "../../../state/pane-context";
import { isContested, shownText } from "../../../state/text-draft";
import { EDITOR_WORDS } from "./words";

/** Tells that wordings are in editors and not in the sheet yet, and how many of them the sheet contests. */
export function UnsavedTexts({ paragraphs }: { readonly paragraphs: readonly ParagraphText[] }) {
  const { texts } = usePaneState();
  const words = useWords(EDITOR_WORDS);
  const actions = usePaneActions();
  const unsaved = paragraphs.flatMap(({ key, text }) => {
    const draft = texts.get(key);
    if (draft === undefined || shownText(draft, text) === text) return [];
    return [{ key, typed: draft.typed, isContested: isContested(draft, text) }];
  });
  if (unsaved.length === 0) return null;
  const own = unsaved.filter((one) => !one.isContested);
  return (
    <MessageBar layout="multiline" intent={own.length < unsaved.length ? "warning" : "info"}>
      <MessageBarBody>
        {words.unsaved(unsaved.length)}
        {own.length < unsaved.length && words.contestedCount(unsaved.length - own.length)}
      </MessageBarBody>
      {own.length > 0 && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() =>
              void actions.saveTexts(new Map(own.map(({ key, typed }) => [key, typed])))
            }
          >
            {words.saveAll}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
