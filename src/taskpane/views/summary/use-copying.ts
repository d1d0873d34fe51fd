import { useState } from "react";
import type { PastedText } from "../../../core/compile/pasted-text";
import { copyText } from "../../clipboard";
import { usePaneActions } from "../../state/pane-context";

/** A text that is ready to be copied when the button is clicked. */
export interface Copyable {
  /** The section that it is; absent for the whole report. */
  readonly section?: string;
  readonly text: Partial<PastedText> & Pick<PastedText, "plain">;
}

/** Copying, and what came of it. */
export interface Copying {
  copy(what: Copyable): void;
  /** It is on the clipboard now. */
  taken(what: Copyable): void;
  /** The browser did not take it, so that people must copy it themselves. */
  readonly refused?: Copyable;
  giveUp(): void;
  /** The section that was copied last, where the pane says nothing of it. */
  readonly copiedSection?: string;
}

/**
 * @param isStale what was copied before does not read so any more: a section that is copied now must not make that
 * forgotten
 */
export function useCopying(isStale: boolean): Copying {
  const actions = usePaneActions();
  const [refused, setRefused] = useState<Copyable>();
  const [copiedSection, setCopiedSection] = useState<string>();
  const taken = (what: Copyable) => {
    const isQuiet = what.section !== undefined && isStale;
    setRefused(undefined);
    setCopiedSection(isQuiet ? what.section : undefined);
    if (!isQuiet) actions.copied();
  };
  return {
    copy: (what) => {
      if (copyText(what.text.html, what.text.plain)) taken(what);
      else setRefused(what);
    },
    taken,
    ...(refused && { refused }),
    giveUp: () => setRefused(undefined),
    ...(copiedSection !== undefined && { copiedSection }),
  };
}
