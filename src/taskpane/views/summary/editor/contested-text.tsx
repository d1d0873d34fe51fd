import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "../../../state/pane-context";
import { useEditorStyles } from "./editor-styles";
import { EDITOR_WORDS } from "./words";

interface Props {
  readonly inSheet: string;
  readonly typed: string;
  readonly onSheets: () => void;
  readonly onTyped: () => void;
}

/** Both wordings of a paragraph that was changed in the sheet while it was edited here, and the choice between them. */
export function ContestedText({ inSheet, typed, onSheets, onTyped }: Props) {
  const words = useWords(EDITOR_WORDS);
  const styles = useEditorStyles();
  const shown = (text: string) => <bdi>{text === "" ? words.empty : text}</bdi>;
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>
        {words.contested}
        <p className={styles.part}>
          {words.sheets}
          {shown(inSheet)}
        </p>
        <p className={styles.part}>
          {words.mine}
          {shown(typed)}
        </p>
        <div className={styles.row}>
          <Button size="small" onClick={onSheets}>
            {words.takeSheets}
          </Button>
          <Button size="small" onClick={onTyped}>
            {words.takeMine}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
