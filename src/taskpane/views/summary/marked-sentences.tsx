import { Link } from "@fluentui/react-components";
import { useRef } from "react";
import type { Sentence } from "../../../app/figure-uses";
import type { Definition } from "../../../core/definition/definition";
import { labelOf } from "../../../core/messages/check-facts";
import { usePaneState, useWords } from "../../state/pane-context";
import { showSentence } from "./show-sentence";
import { useSummaryStyles } from "./summary-styles";
import { WAYS_OUT_WORDS } from "./ways-out-words";

interface Props {
  /** The sentences that print the figure of the selected cell. */
  readonly sentences: readonly Sentence[];
  readonly definition: Definition;
}

/** Where the figure of the cell that is selected is told; each click leads to the next of its sentences. */
export function MarkedSentences({ sentences, definition }: Props) {
  const { marked } = usePaneState();
  const words = useWords(WAYS_OUT_WORDS);
  const styles = useSummaryStyles();
  const next = useRef(0);
  if (marked === undefined) return null;
  const label = labelOf(marked, definition);
  const show = () => {
    const sentence = sentences[next.current % sentences.length];
    next.current += 1;
    if (sentence) showSentence(sentence.section, sentence.paragraph);
  };
  return (
    <p role="status" className={styles.line}>
      {sentences.length === 0 ? (
        words.markedNowhere(label)
      ) : (
        <>
          {words.marked(label, sentences.length)}{" "}
          <Link as="button" onClick={show}>
            {words.nextMarked}
          </Link>
        </>
      )}
    </p>
  );
}
