import { type RefObject, useEffect } from "react";

/** How much of the window the heading and the tabs take, for whatever has to stay below them. */
export const TOP_HEIGHT = "--pane-top";

/** Heading and tabs take more lines in a narrow pane, or under a long name. */
export function useTopHeight(top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = top;
    if (current === null || typeof ResizeObserver !== "function") return;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty(TOP_HEIGHT, `${current.offsetHeight}px`);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [top]);
}
