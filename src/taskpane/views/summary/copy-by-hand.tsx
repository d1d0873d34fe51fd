import { Button, Field, Textarea } from "@fluentui/react-components";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useState } from "react";
import { useWords } from "../../state/pane-context";
import { useSummaryStyles } from "./summary-styles";
import type { Copyable, Copying } from "./use-copying";
import { SUMMARY_WORDS } from "./words";

/** The text selected, where the browser does not let a button copy: Ctrl+C takes it, with its look for Word. */
export function CopyByHand({ copying }: { readonly copying: Copying }) {
  const { refused } = copying;
  return refused && <SelectedText what={refused} copying={copying} />;
}

interface Props {
  readonly what: Copyable;
  readonly copying: Copying;
}

/** Stands in the page and locks nothing; the focus goes back to where it came from. */
function SelectedText({ what, copying }: Props) {
  const words = useWords(SUMMARY_WORDS);
  const styles = useSummaryStyles();
  const title = useId();
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    copying.giveUp();
  };
  return (
    <div role="dialog" aria-labelledby={title} className={styles.byHand} onKeyDown={onKeyDown}>
      <h2 id={title} className={styles.heading}>
        {words.copyRefused}
      </h2>
      <Field label={words.textToCopy} hint={words.copyByHand}>
        <Textarea
          textarea={{ rows: 8 }}
          readOnly
          autoFocus
          value={what.text.plain}
          onFocus={(event) => event.currentTarget.select()}
          onCopy={(event) => {
            if (takeAlong(event, what)) copying.taken(what);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" onClick={() => copying.giveUp()}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}

/** Gives a copy of the whole text its look; a copy of a part is the browser's. */
function takeAlong(event: ClipboardEvent<HTMLTextAreaElement>, { text }: Copyable): boolean {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (selectionEnd - selectionStart < value.length) return false;
  if (text.html !== undefined) event.clipboardData.setData("text/html", text.html);
  event.clipboardData.setData("text/plain", text.plain);
  event.preventDefault();
  return true;
}
