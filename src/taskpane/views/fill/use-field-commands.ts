import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { PaneActions } from "../../state/pane-state";
import { cellSelection } from "./cell-selection";
import { forgetPart, saysNew } from "./draft-parts";
import type { FieldCommands } from "./field-commands";
import { entryAfter } from "./field-places";
import { type PastedLines, readPasted } from "./pasted-lines";

/** What was pasted into a field and waits for a yes. */
export interface Pasted {
  readonly figure: string;
  readonly lines: PastedLines;
}

interface Surroundings {
  readonly actions: PaneActions;
  /** The part of the page with the fields. */
  readonly root: RefObject<HTMLElement | null>;
  /** The figure that was asked for last. */
  readonly asked: string | undefined;
  readonly onTouch: (figure: string) => void;
  /** The field that is being filled in; absent when none is. */
  readonly onActive: (figure: string | undefined) => void;
  readonly onPasted: (pasted: Pasted) => void;
}

/** What fields can ask for; always the same object, so that no field is drawn anew for it. */
export function useFieldCommands(given: Surroundings): FieldCommands {
  const { actions, root, onTouch, onActive, onPasted } = given;
  const [selection] = useState(() => cellSelection((place) => actions.select(place)));
  const asked = useRef(given.asked);
  useEffect(() => {
    asked.current = given.asked;
  }, [given.asked]);
  useEffect(() => () => selection.cancel(), [selection]);

  return useMemo<FieldCommands>(
    () => ({
      draft: (figure, update) => {
        selection.cancel();
        onTouch(figure);
        actions.draft(figure, update);
      },
      putBack: (figure, draft, part) => forgetPart(actions, figure, draft, part),
      entered: ({ figure, place }) => {
        onActive(figure);
        if (place) selection.soon(place);
        if (asked.current !== undefined && asked.current !== figure) actions.goToFigure(figure);
      },
      left: (field, draft, readable) => {
        selection.cancel();
        onActive(undefined);
        if (draft === undefined) return;
        if (!saysNew(field, draft)) actions.discard(field.figure);
        else if (readable) void actions.commit();
      },
      goOn: (entry) => root.current && goOn(root.current, entry),
      pasted: (field, text) => {
        const lines = field.kind === "text" ? undefined : readPasted(text);
        if (lines) onPasted({ figure: field.figure, lines });
        return lines !== undefined;
      },
      clear: (figure) => {
        onTouch(figure);
        actions.draft(figure, { typed: "" });
        void actions.commit();
      },
      open: (figure) => actions.goToFigure(figure),
    }),
    [actions, selection, root, onTouch, onActive, onPasted],
  );
}

/** After the last box comes the button that leads to the next section. */
function goOn(root: HTMLElement, entry: HTMLElement): void {
  const next = entryAfter(root, entry) ?? root.querySelector<HTMLElement>("[data-end]");
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}
