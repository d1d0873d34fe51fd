import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneState, useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import { CHECK_WORDS } from "./words";

interface Props {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Asked only with something written. */
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A few lines on why a finding may stand. */
export function ExplanationField({ text, onType, onSave, onCancel }: Props) {
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  const { job } = usePaneState();
  const [isRefused, setRefused] = useState(false);
  const save = () => {
    const isEmpty = text.trim() === "";
    setRefused(isEmpty);
    if (!isEmpty) onSave();
  };
  const refusal = isRefused && text.trim() === "";
  return (
    <>
      <Field
        label={words.explanation}
        hint={words.explanationHint}
        {...(refusal && { validationMessage: words.explanationEmpty })}
      >
        <Textarea
          autoFocus
          value={text}
          resize="vertical"
          dir="auto"
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={job === "explaining"}
          onClick={save}
        >
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
