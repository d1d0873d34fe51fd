import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { copyText } from "../../clipboard";
import { useWords } from "../../state/pane-context";
import { useStartStyles } from "./start-styles";
import { START_WORDS } from "./words";

interface Props {
  /** What the button is called for who does not see what it stands beside. */
  readonly name: string;
  readonly text: string;
}

/** Copies a text; where the browser refuses, the text stands there selected, to be copied by hand. */
export function CopyList({ name, text }: Props) {
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly taken: boolean }>();
  const words = useWords(START_WORDS);
  const styles = useStartStyles();
  // A list that changed since was not copied.
  const shown = outcome?.text === text ? outcome : undefined;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={name}
          onClick={() => setOutcome({ text, taken: copyText(undefined, text) })}
        >
          {words.copyList}
        </Button>
        <span role="status">
          {shown !== undefined && (shown.taken ? words.copied : words.copyByHand)}
        </span>
      </div>
      {shown?.taken === false && <SelectedText name={name} text={text} />}
    </div>
  );
}

function SelectedText({ name, text }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const styles = useStartStyles();
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return <textarea ref={area} className={styles.copy} readOnly aria-label={name} value={text} />;
}
