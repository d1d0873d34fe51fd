import { Button } from "@fluentui/react-components";
import { useWords } from "../../state/pane-context";
import { useCheckStyles } from "./check-styles";
import { CHECK_WORDS } from "./words";

interface Props {
  readonly frames: readonly string[];
  readonly onChoose: (frame: string) => void;
}

/** Sentences to begin with, their figures in place; one is put into the field when it is pressed. */
export function ExplanationFrames({ frames, onChoose }: Props) {
  const words = useWords(CHECK_WORDS);
  const styles = useCheckStyles();
  if (frames.length === 0) return null;
  return (
    <div role="group" aria-label={words.frames} className={styles.frames}>
      <span className={styles.quiet}>{words.frames}</span>
      {frames.map((frame) => (
        <Button
          key={frame}
          size="small"
          appearance="outline"
          className={styles.frame}
          onClick={() => onChoose(frame)}
        >
          {frame}
        </Button>
      ))}
    </div>
  );
}
