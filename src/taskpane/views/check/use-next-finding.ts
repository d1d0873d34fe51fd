import { type RefObject, useEffect, useRef } from "react";
import { cardAround, cardBeside, cardOf } from "./cards";

/**
 * Moves the focus from card to card; F8 and Shift+F8 do so wherever in the pane the focus is.
 *
 * @param root what the cards stand in
 * @returns goes to the next card, the first after the last
 */
export function useNextFinding(root: RefObject<HTMLElement | null>): () => void {
  const visited = useRef<string>(undefined);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      visited.current = visit(root.current, visited.current, event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [root]);
  return () => {
    visited.current = visit(root.current, visited.current, 1);
  };
}

/** Focuses the card beside the one that has the focus, or had it last; gives the finding where people are now. */
function visit(
  root: HTMLElement | null,
  last: string | undefined,
  step: 1 | -1,
): string | undefined {
  if (root === null) return last;
  const here =
    cardAround(root, document.activeElement) ?? (last === undefined ? last : cardOf(root, last));
  const card = cardBeside(root, here, step);
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
  return card?.dataset.rule ?? last;
}
