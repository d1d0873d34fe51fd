import { type RefObject, useEffect } from "react";

/**
 * Whoever works by keys is not thrown back to the top of the pane: where what had the focus is gone, the nearest part around it
 * that can take the focus has it: the card, the field, at last the view.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestry(target) : [];
    };
    const observer = new MutationObserver(() => {
      const [last] = around;
      if (last === undefined || last.isConnected || !isNowhere()) return;
      const nearest = around.find((each) => each.isConnected && each.hasAttribute("tabindex"));
      around = [];
      if (nearest instanceof HTMLElement) nearest.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", remember);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [root]);
}

/** An element and everything that it stands in, from within. */
function ancestry(element: Element): readonly Element[] {
  const { parentElement } = element;
  return [element, ...(parentElement === null ? [] : ancestry(parentElement))];
}

/** The keyboard is in this page, and on nothing in it; not while people are in the sheet. */
function isNowhere(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
