import { Button } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import type { ParagraphText } from "../../../../app/paragraph-texts";
import { useWords } from "../../../state/pane-context";
import { useEditorStyles } from "./editor-styles";
import { EDITOR_WORDS } from "./words";

interface Props {
  readonly paragraph: ParagraphText;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** 改文字: a pencil behind a paragraph's last word, seen while the pointer or the focus is there, and always where nothing hovers. */
export function EditButton({ paragraph: { heading, number }, isOpen, onOpen }: Props) {
  const words = useWords(EDITOR_WORDS);
  const styles = useEditorStyles();
  return (
    <Button
      className={styles.pencil}
      size="small"
      appearance="subtle"
      icon={<Edit16Regular aria-hidden />}
      title={words.edit}
      aria-label={words.editName(heading, number)}
      aria-expanded={isOpen}
      disabledFocusable={isOpen}
      onClick={onOpen}
    />
  );
}
